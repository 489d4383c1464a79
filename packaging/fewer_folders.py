"""Folders in which only a few images of each class are labelled, and the others lie there as unlabelled ones."""

from __future__ import annotations

import random
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def few_labels(source: Path, work: Path, train: int, val: int, seed: int) -> Path:
    """Copies a set of images (``train/CLASS``, ``test/CLASS``) into a folder with few labels.

    Args:
        source: The whole set.
        work: Where the folder is made; one that is there is taken as it is.
        train: Labelled images of each class to learn from.
        val: Labelled images of each class to choose the epoch by.
        seed: Other images are drawn with another one; a larger number of labels with the same seed holds the smaller.

    Returns:
        Folder with ``labelled/train``, ``labelled/val``, ``labelled/test`` (all test images) and ``unlabelled``: all
        other training images, in folders named after their classes, so that it can be said how right pseudo-labels are.
    """
    folder = work / f"{source.name}-{train}-{val}-seed{seed}"
    if folder.exists():
        return folder
    part = work / f".{folder.name}.{random.SystemRandom().randrange(2**32)}"
    for place in sorted((source / "train").iterdir()):
        _divide(place, part, train, val, random.Random(f"{place.name} {seed}"))
    shutil.copytree(source / "test", part / "labelled" / "test")
    try:
        part.rename(folder)
    except OSError:  # another process was faster
        shutil.rmtree(part)
    return folder


def _divide(images: Path, part: Path, train: int, val: int, chance: random.Random) -> None:
    """The images of one class."""
    files = sorted(images.iterdir())
    chance.shuffle(files)
    places = {
        "labelled/train": files[:train],
        "labelled/val": files[train : train + val],
        "unlabelled": files[train + val :],
    }
    for place, chosen in places.items():
        target = part / place / images.name
        target.mkdir(parents=True)
        for file in chosen:
            shutil.copyfile(file, target / file.name)
