"""System libraries that Qt needs on Linux: which are missing, and which Debian package brings them."""

from __future__ import annotations

import ctypes
import importlib.util
import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

FILES = ("plugins/platforms/libqxcb.so", "lib/libQt6XcbQpa.so.6", "lib/libQt6Gui.so.6", "lib/libQt6DBus.so.6")
"""What of Qt is linked to the system's libraries, below its folder."""

DEBIAN = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
}
"""Library → the Debian package that brings it (Ubuntu's and Mint's names are the same)."""


def missing(folder: Path | None = None, loads: Callable[[str], bool] | None = None) -> list[str]:
    """Libraries that Qt is linked to and the system does not have, sorted.

    Args:
        folder: Qt's folder; None: that of the installed PySide6.
        loads: Whether a library can be loaded; None asks the system.
    """
    where, can = folder or _qt(), loads or _loads
    return [] if where is None else sorted(name for name in needed(where) if not can(name))


def needed(folder: Path) -> set[str]:
    """Names of the system libraries in Qt's files; those of the table, so that Qt's own are left out."""
    found: set[str] = set()
    for file in FILES:
        if (folder / file).is_file():
            names = re.findall(rb"lib[\w+.-]*?\.so(?:\.\d+)+", (folder / file).read_bytes())
            found |= {name.decode("ascii") for name in names}
    return found & set(DEBIAN)


def install(names: Iterable[str]) -> str:
    """How Debian installs these libraries."""
    packages = sorted({DEBIAN[name] for name in names})
    return f"On Debian or Ubuntu: sudo apt install {' '.join(packages)}"


def _qt() -> Path | None:
    try:
        found = importlib.util.find_spec("PySide6")
    except (ImportError, ValueError):
        return None
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places))) / "Qt" if places else None


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
