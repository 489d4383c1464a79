"""A short look into a folder that is being dragged: enough to say what it is, too short to be felt."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from posttrain_gui.data.reading.names import is_hidden, is_image
from posttrain_gui.gui.model.file_page import SUFFIXES
from posttrain_gui.history.folder import EVENTS, PLAN

MOST, MOST_INSIDE, FOLDERS = 2000, 60, 12
"""Entries of the folder, entries of a folder in it, and how many of those, that are looked at."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a folder holds.

    Attributes:
        folders: Number of folders in it.
        images: Whether images were seen, in it or one or two folders deeper.
        models: Model files that lie in it.
        run: Whether it is the folder of a run of this program.
        parts: Those of train, val and test that it is divided into.
        empty: Whether nothing lies in it.
        trouble: Why it cannot be read, or "".
    """

    folders: int = 0
    images: bool = False
    models: tuple[Path, ...] = ()
    run: bool = False
    parts: tuple[str, ...] = ()
    empty: bool = False
    trouble: str = ""


def look_into(folder: Path) -> Look:
    """Looks into a folder; never raises."""
    try:
        entries = _entries(folder, MOST)
    except OSError as error:
        return Look(trouble=error.strerror or str(error))
    inside = [Path(entry.path) for entry in entries if entry.is_dir()]
    files = [Path(entry.path) for entry in entries if not entry.is_dir()]
    names = {file.name for file in files}
    return Look(
        folders=len(inside),
        images=any(is_image(file.name) for file in files)
        or any(_holds_images(deeper, 2) for deeper in inside[:FOLDERS]),
        models=tuple(sorted(file for file in files if file.suffix.lower() in SUFFIXES)),
        run={PLAN, EVENTS} <= names,
        parts=tuple(part for part in ("train", "val", "valid", "test") if any(f.name.lower() == part for f in inside)),
        empty=not entries,
    )


def _entries(folder: Path, most: int) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as found:
        return [entry for entry in islice(found, most) if not is_hidden(entry.name)]


def _holds_images(folder: Path, depth: int) -> bool:
    try:
        entries = _entries(folder, MOST_INSIDE)
    except OSError:
        return False
    if any(is_image(entry.name) for entry in entries):
        return True
    deeper = [Path(entry.path) for entry in entries if entry.is_dir()]
    return depth > 1 and any(_holds_images(inside, depth - 1) for inside in deeper[:3])
