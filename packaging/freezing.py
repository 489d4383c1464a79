"""What goes into the frozen program and what stays out; read by ``posttrain-gui.spec``."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

import cuda_stand_ins

if TYPE_CHECKING:
    from collections.abc import Iterable

PROGRAM = "posttrain-gui"
Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place in the folder, where it comes from, what it is."""

SEARCHED = ("posttrain_gui", "timm", "torchvision", "torchjd", "optuna", "cleanlab", "wakepy", "jeepney")
"""Packages that import parts of themselves by name: PyInstaller, which reads imports, does not see those."""
LEFT_OUT = [
    *("IPython", "jupyter", "matplotlib", "mypy", "notebook", "pytest", "tensorboard", "tkinter"),
    *("PySide6.QtQml", "PySide6.QtQuick", "setuptools", "pip"),
]
"""Offered by libraries to those who have them; nothing here asks for them."""
GRAPHICS = ["cuda", "nvidia", "triton"]
"""What only computes on NVIDIA's cards, besides libraries inside torch."""
LAZY = ("libtorch_cuda_linalg.so", "libcaffe2_nvrtc.so")
"""Libraries inside torch that are loaded when a card is there."""
LIBRARY = re.compile(r"\.so(\.\d+)*$")
USELESS = re.compile(
    r"(^|/)(tests?|testing_data|include)/|\.(pyi|a|cmake|h|hpp|cuh)$|^torch/share/|^torch/bin/(?!torch_shm_manager)"
    r"|^PySide6/Qt/translations/(?!qtbase_zh_CN)|platformthemes/libqgtk3"
)
"""Files for those who develop with a library; Qt's other languages; a theme that needs GTK."""


def packages_with_versions() -> list[str]:
    """The program and what it depends on, directly and not: their versions are asked for at run time."""
    found: set[str] = set()
    open_ones = [PROGRAM]
    while open_ones:
        name = open_ones.pop()
        key = re.sub(r"[-_.]+", "-", name).lower()
        if key not in found and _installed(name):
            found.add(key)
            open_ones += _required(name)
    return sorted(found)


def computes_on_cards() -> bool:
    """Whether this environment's torch is linked against NVIDIA's libraries (Linux)."""
    return sys.platform == "linux" and (_torch() / "lib" / "libtorch_cuda.so").exists()


def without_graphics(binaries: Iterable[Entry], work: Path) -> list[Entry]:
    """The binaries of a build for the processor: NVIDIA's libraries replaced by stand-ins, kernels left out.

    Args:
        binaries: What PyInstaller found.
        work: A folder for what is made.
    """
    kept = [entry for entry in binaries if not _of_graphics(entry)]
    torch = _torch() / "lib"
    loading = [Path(source) for place, source, _ in kept if "torch" in place and LIBRARY.search(source)]
    found = (_torch().parent / "nvidia").rglob("*.so*")
    real = [file for file in found if LIBRARY.search(file.name) and not file.is_symlink()]
    made = cuda_stand_ins.make(real, loading, work / "stand-ins")
    light = work / "libtorch_cuda.so"
    cuda_stand_ins.without_kernels(torch / light.name, light)
    rest = [entry for entry in kept if Path(entry[0]).name != light.name]
    return [*rest, *((f"torch/lib/{file.name}", str(file), "BINARY") for file in [*made, light])]


def useful(entries: Iterable[Entry]) -> list[Entry]:
    """Without what only developers of the libraries need."""
    own = ("posttrain_gui", "posttrain-gui")
    return [entry for entry in entries if entry[0].startswith(own) or not USELESS.search(entry[0].replace("\\", "/"))]


def sizes(folder: Path) -> list[tuple[str, int]]:
    """What takes the room: package or library → bytes on the disk, largest first."""
    found: dict[str, int] = {}
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            parts = file.relative_to(folder).parts
            inner = parts[1:] if parts[0] == "_internal" and len(parts) > 1 else parts
            state = file.stat()
            found[inner[0]] = found.get(inner[0], 0) + getattr(state, "st_blocks", -(-state.st_size // 512)) * 512
    return sorted(found.items(), key=lambda pair: -pair[1])


def _of_graphics(entry: Entry) -> bool:
    place, source = Path(entry[0]), Path(entry[1])
    return place.name in LAZY or place.parts[0] in GRAPHICS or "nvidia" in source.parts


def _torch() -> Path:
    return Path(metadata.distribution("torch").locate_file("torch"))  # type: ignore[arg-type]


def _installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True


def _required(name: str) -> list[str]:
    lines = metadata.requires(name) or []
    return [re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0] for line in lines if "extra ==" not in line]
