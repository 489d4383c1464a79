"""torchvision's models with their published weights."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlparse

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.models.loading import expected
from posttrain_gui.models.loading.build import build, torchvision_arguments, torchvision_names, unknown_name
from posttrain_gui.models.loading.class_lists import IMAGENET
from posttrain_gui.models.loading.fill import fill
from posttrain_gui.models.trained import Architecture, TrainedModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

    from posttrain_gui.models.base import Preprocessing


def load_torchvision(name: str, weights: str, tell: Callable[[str], None]) -> TrainedModel:
    """A torchvision classification model, in evaluation mode.

    Args:
        name: As registered ("resnet50"), in any case.
        weights: A member of its weights enum in any case, ``default`` or ``none`` (random).
        tell: Called with what is done.

    Raises:
        InputError: Where a name is not known, or the weights are not here and cannot be downloaded.
    """
    name = name.lower()
    if name not in torchvision_names():
        raise unknown_name("torchvision", name, torchvision_names())
    member = find_member(name, weights)
    if member is None:
        return _random(name, tell)
    fetch(member, tell)
    network, architecture = _filled(name, member)
    classes = tuple(member.meta["categories"])
    finding = f"{name}: weights {member.name}, {len(classes):,} classes"
    tell(finding)
    return TrainedModel(network, architecture, classes, expected.from_transforms(member.transforms()), [finding])


def find_member(name: str, weights: str) -> Any:
    """The member of a model's weights enum, or None for ``none``.

    Raises:
        InputError: Where it has no such member, with the nearest one.
    """
    from torchvision.models import get_model_weights

    members = {member.name.lower(): member for member in get_model_weights(name)}
    wanted = weights.lower().rpartition(".")[2]
    if wanted == "none":
        return None
    if wanted in ("default", ""):
        return getattr(get_model_weights(name), "DEFAULT", None)
    if wanted not in members:
        known = [member.name for member in members.values()]
        hint = nearest(wanted.upper(), known) or f"Known: {', '.join(known)}."
        raise InputError(f'{name} has no weights "{weights}".', hint, 'Choose one of them, "default" or "none".')
    return members[wanted]


def local_file(url: str) -> Path:
    """Where torch keeps a downloaded file."""
    import torch

    return Path(torch.hub.get_dir()) / "checkpoints" / Path(urlparse(url).path).name


def fetch(member: Any, tell: Callable[[str], None]) -> Path:
    """Makes sure that the file of weights is on this machine and whole.

    Args:
        member: Of a weights enum.
        tell: Called before a download.

    Raises:
        InputError: With the file to fetch and the folder to put it in.
    """
    file = local_file(member.url)
    if not file.is_file():
        _download(member, file, tell)
    expected_hash = _hash_in(file.name)
    if expected_hash and not _sha256(file).startswith(expected_hash):
        raise InputError(
            f"The file {file} is damaged.",
            f"Its SHA-256 does not begin with {expected_hash}, as its name says.",
            "Delete it; it is then downloaded again.",
        )
    return file


def _download(member: Any, file: Path, tell: Callable[[str], None]) -> None:
    """Writes to a temporary file, checks its hash, then renames it (torch.hub does all three)."""
    import torch

    tell(f"Downloading {file.name} ({member.meta['_file_size']:.0f} MB), once")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        torch.hub.download_url_to_file(member.url, str(file), hash_prefix=_hash_in(file.name) or None, progress=False)
    except (OSError, RuntimeError, ValueError) as error:
        reason = getattr(error, "reason", None) or error
        raise InputError(
            f"The weights {file.name} are not on this machine and could not be downloaded.",
            f"{reason}.",
            f"Connect to the internet, or put the file {file.name} (from {member.url}) into the folder {file.parent}.",
        ) from error


def _hash_in(file_name: str) -> str:
    """The beginning of the SHA-256 that torchvision writes into file names ("resnet50-0676ba61.pth")."""
    found = re.search(r"-([0-9a-f]{8,})\.", file_name)
    return found.group(1) if found else ""


def _sha256(file: Path) -> str:
    with file.open("rb") as content:
        return hashlib.file_digest(content, "sha256").hexdigest()


def _filled(name: str, member: Any) -> tuple[nn.Module, Architecture]:
    """The network as torchvision's own builder fills it (it also renames old tensors), and how to build it again."""
    import torchvision

    try:
        network: nn.Module = torchvision.models.get_model(name, weights=member, progress=False)
    except (RuntimeError, OSError, ValueError, EOFError) as error:
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise InputError(f"The weights {member} cannot be loaded.", reason, "Delete the file and try again.") from error
    arguments, width = torchvision_arguments(name), len(member.meta["categories"])
    architecture = Architecture(library="torchvision", name=name, num_classes=width, arguments=arguments)
    return (_without_sides(network, architecture) if arguments else network).eval(), architecture


def _without_sides(network: nn.Module, architecture: Architecture) -> nn.Module:
    """The same weights in a network without side classifiers: the builder insists on them together with weights."""
    bare = build(architecture)
    fill(bare, network.state_dict(), architecture)
    return bare


def _random(name: str, tell: Callable[[str], None]) -> TrainedModel:
    architecture = Architecture(
        library="torchvision", name=name, num_classes=IMAGENET, arguments=torchvision_arguments(name)
    )
    finding = f"{name}: random weights, knows nothing yet"
    tell(finding)
    preprocessing: Preprocessing | None = expected.torchvision(name)
    return TrainedModel(build(architecture), architecture, (), preprocessing or _usual(), [finding])


def _usual() -> Preprocessing:
    from posttrain_gui.models.base import Preprocessing

    return Preprocessing()
