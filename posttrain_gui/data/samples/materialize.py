"""Writes the sample images to the disk once, as a folder of class folders like any other."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    Progress = Callable[[int, int], None]

IMAGES = 901
"""Number of images at hand: the larger half of 1,797, since classes of odd size give this half one more."""

CLASSES = tuple("0123456789")


def scanned_digits(cache: Path, progress: Progress) -> list[tuple[Path, int]]:
    """The images at hand, made on first use.

    Args:
        cache: The program's cache folder; they are kept in ``samples/`` inside it.
        progress: Called with (images written, images in all); may raise to cancel, and nothing is left behind.

    Returns:
        (PNG file, class index) of each image, by class, then by name.

    Raises:
        InputError: Where they cannot be written.
    """
    from posttrain_gui.data.samples import scanner

    folder = cache / "samples" / f"scanned-digits-{scanner.VERSION}"
    found = _listed(folder)
    if len(found) != IMAGES:
        try:
            _make(folder, progress)
        except OSError as error:
            raise InputError(
                f"The sample images cannot be written to {folder.parent}.",
                error.strerror or str(error),
                "Make room there, or choose another data folder with --data-dir.",
            ) from error
        found = _listed(folder)
    progress(len(found), len(found))
    return found


def _listed(folder: Path) -> list[tuple[Path, int]]:
    return [(path, label) for label, name in enumerate(CLASSES) for path in sorted((folder / name).glob("*.png"))]


def _make(folder: Path, progress: Progress) -> None:
    """Writes into a folder beside and renames it, so that a half-written set is never taken for a whole one."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _write(beside, progress)
        _put_in_place(beside, folder)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _write(folder: Path, progress: Progress) -> None:
    from PIL import Image

    from posttrain_gui.data.samples import digits, scanner

    images, labels = digits.load()
    for name in CLASSES:
        (folder / name).mkdir()
    for done, index in enumerate(digits.halves(labels)[1].tolist()):
        if done % 100 == 0:
            progress(done, IMAGES)
        file = folder / CLASSES[labels[index]] / f"digit-{index:04d}.png"
        Image.fromarray(scanner.scan(images[index], index)).save(file)


def _put_in_place(made: Path, folder: Path) -> None:
    """Renames; where another program was faster its set, which is the same, is left alone."""
    if len(_listed(folder)) == IMAGES:
        return
    shutil.rmtree(folder, ignore_errors=True)  # an incomplete set, for example after a clean-up of the cache
    made.chmod(0o755)  # a temporary folder is made for its owner only
    try:
        made.rename(folder)
    except OSError:
        if len(_listed(folder)) != IMAGES:
            raise
