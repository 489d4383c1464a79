"""What file and folder names say: images, junk, parts of a split, natural order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posttrain_gui.data.base import Part

_COMMON = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp", ".bmp", ".gif", ".tif", ".tiff"}
_RARE = {".dib", ".mpo", ".ppm", ".pgm", ".pbm", ".pnm", ".avif", ".jp2", ".j2k", ".tga", ".pcx", ".ico"}
IMAGE_SUFFIXES = frozenset(_COMMON | _RARE)

PARTS: dict[str, Part] = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
"""Names of split folders and values of a split column → part."""

_SYSTEM_FILES = {"thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"}
_SYSTEM_FOLDERS = {"__macosx", "__pycache__", "@eadir", "$recycle.bin", "system volume information", "lost+found"}
_SYSTEM = frozenset(_SYSTEM_FILES | _SYSTEM_FOLDERS)
_DIGITS = re.compile(r"(\d+)")


def is_hidden(name: str) -> bool:
    """Whether a file or folder is the system's own and nobody's image (.DS_Store, Thumbs.db, __MACOSX, ._photo.jpg)."""
    return name.startswith(".") or name.lower() in _SYSTEM


def suffix_of(name: str) -> str:
    """The ending in lower case with its dot, or ""."""
    stem, dot, ending = name.rpartition(".")
    return f".{ending.lower()}" if dot and stem else ""


def is_image(name: str) -> bool:
    """Whether a file is an image by its name."""
    return suffix_of(name) in IMAGE_SUFFIXES


def not_an_image(name: str) -> str:
    """Why a file is set aside by its name."""
    suffix = suffix_of(name)
    if suffix in (".heic", ".heif"):
        return f"{suffix} pictures are not read; save them as JPEG first"
    return f"not an image file ({suffix})" if suffix else "not an image file (no ending)"


def is_text(name: str) -> bool:
    """Whether a file name is valid text; names with stray bytes cannot be written into a report."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def readable(name: str) -> str:
    """The name with stray bytes replaced, for showing."""
    return name.encode("utf-8", "replace").decode()


def natural(name: str) -> tuple[tuple[str | int, ...], str]:
    """Sort key that puts 2 before 10 and ignores case; equal ones by their exact spelling."""
    parts = _DIGITS.split(name.casefold())
    return tuple(int(part) if i % 2 else part for i, part in enumerate(parts)), name
