"""Images without labels: all of a folder or zip, however deep they lie."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.reading.walk import Walker
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Excluded


@dataclass(frozen=True)
class Loose:
    """What was found, before any image is decoded.

    Attributes:
        root: The folder; of a zip, where it was unpacked.
        paths: Of the images, relative to it, in natural order.
        reader: Opens them.
        excluded: Files that are no images by their name.
    """

    root: Path
    paths: tuple[str, ...]
    reader: FileReader
    excluded: tuple[Excluded, ...]


def find_loose(where: Path, progress: Callable[[int, int], None]) -> Loose:
    """Finds the images of a folder or zip.

    Args:
        where: An absolute path.
        progress: Called with (files seen, total or 0); may raise to cancel.

    Raises:
        InputError: Where it is not there, is no folder or zip, or holds no image.
    """
    root = _root(where, progress)
    walker = Walker(str(root), progress)
    paths = tuple(path for _, images in walker.leaves("") for path in images)
    if not paths:
        raise InputError(
            f"There are no images in {where}.", _why_none(walker.excluded), "Choose another folder or zip."
        )
    return Loose(root, paths, FileReader(root), tuple(walker.excluded))


def _why_none(excluded: Sequence[Excluded]) -> str:
    if not excluded:
        return "It is empty."
    first = excluded[0]
    told = f"{first.path}: {first.reason}" if first.path else first.reason
    return f"No file in it is an image by its name ({told})." if first.path else f"{told[0].upper()}{told[1:]}."


def _root(where: Path, progress: Callable[[int, int], None]) -> Path:
    from posttrain_gui.data.reading import archive

    if where.is_dir():
        return where
    if where.is_file() and where.suffix.lower() == ".zip":
        return archive.unpack(where, progress)
    what = f"{where} is a file, neither a folder nor a zip." if where.exists() else f"There is no folder {where}."
    raise InputError(what, "", "Choose a folder of images, or a zip.")
