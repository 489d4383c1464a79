"""The model file: ``<stem>.safetensors`` with the weights and ``<stem>.json`` with everything else."""

from __future__ import annotations

import json
import platform
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any

from posttrain_gui.export.files.disk import write_whole
from posttrain_gui.models.loading.build import torchvision_arguments
from posttrain_gui.models.loading.card import ModelCard, beside
from posttrain_gui.models.loading.own_file import load_model_file
from posttrain_gui.models.loading.reading import CARD_KEY

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.models.trained import Architecture

__all__ = ["load_model_file", "plain_tensors", "save_model_file"]


def save_model_file(
    folder: Path,
    stem: str,
    network: nn.Module,
    architecture: Architecture,
    classes: Sequence[str],
    preprocessing: Preprocessing,
    plan: dict[str, Any],
    metrics: dict[str, Any],
    temperature: float = 1.0,
) -> Path:
    """Writes a model so that this program, and ten lines of plain torch, can load it again.

    Each of the two files is written whole or not at all; the weights also carry the JSON inside them, so that they
    are understood where the second file got lost.

    Args:
        folder: Made where it is missing.
        stem: Name of both files without ending.
        network: With the head for ``classes``; any device and memory layout.
        architecture: How to build it again.
        classes: Names of its outputs, in order.
        preprocessing: What it expects.
        plan: The plan of the run, as it stands in a plan file.
        metrics: Its measured quality.
        temperature: Of its calibration, > 0.

    Returns:
        Path of the ``.safetensors`` file.

    Raises:
        posttrain_gui.errors.RunError: Where the disk is full or refuses.
    """
    from safetensors.torch import save_file

    card = ModelCard(
        architecture=_complete(architecture),
        classes=tuple(classes),
        preprocessing=preprocessing,
        plan=plan,
        metrics=metrics,
        temperature=temperature,
        versions=_versions(),
        made=datetime.now(UTC).isoformat(timespec="seconds"),
    )
    content = card.model_dump(mode="json")
    metadata = {"format": "pt", CARD_KEY: json.dumps(content)}
    weights = folder / f"{stem}.safetensors"
    tensors = plain_tensors(network)
    write_whole(weights, lambda place: save_file(tensors, place, metadata))
    text = json.dumps(content, indent=2, ensure_ascii=False) + "\n"
    write_whole(beside(weights), lambda place: _write_text(place, text))
    return weights


def plain_tensors(network: nn.Module) -> dict[str, Tensor]:
    """A network's state dict on the CPU, contiguous, each tensor with memory of its own.

    Tied tensors (one memory under two names) are written under both names: ``load_state_dict`` wants them all.
    """
    plain: dict[str, Tensor] = {}
    places: set[int] = set()
    for name, tensor in network.state_dict().items():
        value = tensor.detach().cpu().contiguous()
        place = value.untyped_storage().data_ptr()
        partial = value.untyped_storage().nbytes() != value.nbytes
        plain[name] = value.clone() if place in places or partial else value
        places.add(place)
    return plain


def _complete(architecture: Architecture) -> Architecture:
    """With the builder's arguments that this program always adds, so that the plain builder makes the same network."""
    if architecture.library != "torchvision":
        return architecture
    arguments = torchvision_arguments(architecture.name) | architecture.arguments
    return architecture.model_copy(update={"arguments": arguments})


def _write_text(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8", newline="\n")


def _versions() -> dict[str, str]:
    found = {"python": platform.python_version()}
    for package in ("torch", "torchvision", "timm", "posttrain-gui"):
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = _own_version() if package == "posttrain-gui" else "unknown"
    return found


def _own_version() -> str:
    """The version as written in the source, for a tree that is not installed."""
    from posttrain_gui import __version__

    return __version__
