"""The catalogues of torchvision and timm, for the window's table; to be read in the background."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class CatalogueRow:
    """One model with one set of weights; None where its library does not say.

    Attributes:
        name: As in its library.
        weights: Member of the weights enum (torchvision), tag (timm), or "" where there are none.
        parameters: Number of parameters.
        gflops: 10⁹ multiply-adds for one image.
        file_size_mb: Size of the file of weights, MB.
        top1: Published accuracy on ImageNet-1k, 0–1.
        top5: Published top-5 accuracy, 0–1.
        image_size: Side of the square it was published for, px.
        local: Whether the weights are on this machine.
    """

    name: str
    weights: str
    parameters: int | None
    gflops: float | None
    file_size_mb: float | None
    top1: float | None
    top5: float | None
    image_size: int | None
    local: bool


def torchvision_catalogue() -> list[CatalogueRow]:
    """Every classification architecture of the installed torchvision with each of its sets of weights, by name.

    The default weights of a model come first among its rows.
    """
    from torchvision.models import get_model_weights

    from posttrain_gui.models.loading.build import torchvision_names

    rows: list[CatalogueRow] = []
    for name in torchvision_names():
        known = get_model_weights(name)
        default = getattr(known, "DEFAULT", None)
        members = sorted(known, key=lambda member: member is not default)
        rows += [_torchvision_row(name, member) for member in members] or [_bare(name)]
    return rows


def timm_catalogue() -> list[CatalogueRow]:
    """Every timm architecture with each tag of its weights that has a head for colour images, by name.

    timm publishes no sizes and accuracies with the package, so those are None.
    """
    import timm
    from timm.models import get_pretrained_cfg

    here = _on_this_machine()
    rows = []
    for full in timm.list_pretrained():
        found: Any = get_pretrained_cfg(full)
        config = found.to_dict()
        if config.get("num_classes") and config["input_size"][0] == 3:
            rows.append(_timm_row(full, config, here))
    with_weights = {row.name for row in rows}
    rows += [_bare(name) for name in timm.list_models() if name not in with_weights and not _headless(name)]
    return sorted(rows, key=lambda row: row.name)


def _headless(name: str) -> bool:
    """Whether timm's own weights of this model have no head."""
    from timm.models import get_pretrained_cfg

    found = get_pretrained_cfg(name)
    return found is not None and not found.num_classes


def _torchvision_row(name: str, member: Any) -> CatalogueRow:
    from posttrain_gui.models.loading.torchvision_weights import local_file

    meta = member.meta
    accuracy = meta.get("_metrics", {}).get("ImageNet-1K", {})
    return CatalogueRow(
        name,
        member.name,
        meta.get("num_params"),
        meta.get("_ops"),
        meta.get("_file_size"),
        _share(accuracy.get("acc@1")),
        _share(accuracy.get("acc@5")),
        member.transforms().crop_size[0],
        local_file(member.url).is_file(),
    )


def _timm_row(full: str, config: Mapping[str, Any], here: frozenset[str]) -> CatalogueRow:
    name, _, tag = full.partition(".")
    hub_id = str(config.get("hf_hub_id") or "")
    # As timm does: the hub's own folder where it is on the hub, else the file of its address.
    kept_as = f"models--{hub_id.replace('/', '--')}" if hub_id else Path(str(config.get("url") or "-")).name
    return CatalogueRow(name, tag, None, None, None, None, None, config["input_size"][-1], kept_as in here)


def _bare(name: str) -> CatalogueRow:
    return CatalogueRow(name, "", None, None, None, None, None, None, False)


def _share(percent: float | None) -> float | None:
    return None if percent is None else percent / 100


def _on_this_machine() -> frozenset[str]:
    """Names in the two folders where downloaded weights are kept: read once, for a thousand rows."""
    import torch
    from huggingface_hub import constants

    folders = (Path(torch.hub.get_dir()) / "checkpoints", Path(constants.HF_HUB_CACHE))
    return frozenset(entry.name for folder in folders if folder.is_dir() for entry in folder.iterdir())
