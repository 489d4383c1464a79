"""Writes sample images to the disk once, as folders of PNG files like any other."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from posttrain_gui.data.samples.base import Progress, SampleSet

EVERY = 100
"""Images between two reports of progress."""


def files(cache: Path, wanted: SampleSet, progress: Progress) -> list[Path]:
    """The images of a set, made on first use.

    Args:
        cache: The program's cache folder; they are kept in ``samples/`` inside it.
        wanted: Which set.
        progress: Called with (images written, images in all); may raise to cancel, and nothing is left behind.

    Returns:
        The PNG files, sorted by folder, then by name.

    Raises:
        InputError: Where they cannot be written.
    """
    folder = cache / "samples" / wanted.folder
    found = _listed(folder)
    if len(found) != wanted.images:
        try:
            _make(folder, wanted, progress)
        except OSError as error:
            raise InputError(
                f"The sample images cannot be written to {folder.parent}.",
                error.strerror or str(error),
                "Make room there, or choose another data folder with --data-dir.",
            ) from error
        found = _listed(folder)
    progress(len(found), len(found))
    return found


def _listed(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.png"))


def _make(folder: Path, wanted: SampleSet, progress: Progress) -> None:
    """Writes into a folder beside and renames it, so that a half-written set is never taken for a whole one."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _write(beside, wanted, progress)
        _put_in_place(beside, folder, wanted.images)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _write(folder: Path, wanted: SampleSet, progress: Progress) -> None:
    from PIL import Image

    for done, (name, pixels) in enumerate(wanted.draw()):
        if done % EVERY == 0:
            progress(done, wanted.images)
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(pixels).save(file)


def _put_in_place(made: Path, folder: Path, images: int) -> None:
    """Renames; where another program was faster its set, which is the same, is left alone."""
    if len(_listed(folder)) == images:
        return
    shutil.rmtree(folder, ignore_errors=True)  # an incomplete set, for example after a clean-up of the cache
    made.chmod(0o755)  # a temporary folder is made for its owner only
    try:
        made.rename(folder)
    except OSError:
        if len(_listed(folder)) != images:
            raise
