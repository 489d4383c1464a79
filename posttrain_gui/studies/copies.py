"""Copies of chosen pictures in a folder, for a person to label. Nothing is moved or replaced."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError, RunError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.studies.label_next import NextLabel

    Progress = Callable[[str, int, int], None]


def _quiet(_stage: str, _done: int, _total: int) -> None:
    """Nobody wants to know."""


def refuse_full(folder: Path) -> None:
    """Refuses a place where copies would stand among something else.

    Raises:
        InputError: Where it is a file, or a folder that holds something.
    """
    try:
        full = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise InputError(
            f"{folder} cannot be read.", f"{error.strerror or error}.", "Choose another folder."
        ) from error
    if full:
        why = "Copies would stand among what is there." if folder.is_dir() else "It is a file."
        raise InputError(f"{folder} is not empty.", why, "Choose an empty or new folder.")


def copy_images(images: Sequence[NextLabel], folder: Path, progress: Progress = _quiet) -> list[Path]:
    """Copies pictures under their names with their place in front ("03 photo.jpg"), which no two share.

    Args:
        images: The chosen ones, in order.
        folder: Empty, or made here.
        progress: Told of the stage ``copying``; may raise to cancel, what was copied stays.

    Returns:
        The copies.

    Raises:
        InputError: Where the folder is not empty.
        RunError: Where a picture is gone, or the disk is full.
    """
    refuse_full(folder)
    wide, made = len(str(len(images))), []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for place, image in enumerate(images, start=1):
            progress("copying", place - 1, len(images))
            target = folder / f"{place:0{wide}} {image.file.name}"
            shutil.copyfile(image.file, target)
            made.append(target)
    except OSError as error:
        why = f"{error.strerror or error}{f': {error.filename}' if error.filename else ''}."
        what = f"{len(made):,} of {len(images):,} pictures were copied."
        raise RunError(what, why, "Check the folder and the room on the disk.") from error
    progress("copying", len(images), len(images))
    return made
