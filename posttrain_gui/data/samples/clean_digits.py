"""The sample "clean digits": those that trained the sample model, as it saw them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.samples import digits, materialize
from posttrain_gui.data.samples.base import SampleSet
from posttrain_gui.data.samples.scanned_digits import CLASSES

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from posttrain_gui.data.samples.base import Picture, Progress


def draw() -> Iterable[Picture]:
    """The half of the digits that trained the sample model."""
    images, labels = digits.load()
    for index in digits.halves(labels)[0].tolist():
        yield f"{CLASSES[labels[index]]}/digit-{index:04d}.png", images[index]


SET = SampleSet("clean-digits", 1, 896, draw)


def catalogue(cache: Path, progress: Progress) -> Catalogue:
    """The images by digit. Raises InputError where they cannot be written to the cache."""
    found = materialize.files(cache, SET, progress)
    items = [Item(str(path), CLASSES.index(path.parent.name)) for path in found]
    note = f"{len(items)} real handwritten digits, clean; the sample model was trained on them."
    return Catalogue(items, CLASSES, FileReader(), findings=[note])
