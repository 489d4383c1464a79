"""The sample "scanned digits": the digits at hand, as the bad scanner sees them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.samples import digits, materialize, scanner
from posttrain_gui.data.samples.base import SampleSet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from posttrain_gui.data.samples.base import Picture, Progress

CLASSES = tuple("0123456789")


def draw() -> Iterable[Picture]:
    """The half of the digits that did not train the sample model, scanned."""
    images, labels = digits.load()
    for index in digits.halves(labels)[1].tolist():
        yield f"{CLASSES[labels[index]]}/digit-{index:04d}.png", scanner.scan(images[index], index)


# The larger half of 1,797, since classes of odd size give this half one more.
SET = SampleSet("scanned-digits", scanner.VERSION, 901, draw)


def catalogue(cache: Path, progress: Progress) -> Catalogue:
    """The images by digit. Raises InputError where they cannot be written to the cache."""
    found = materialize.files(cache, SET, progress)
    items = [Item(str(path), CLASSES.index(path.parent.name)) for path in found]
    note = f"{len(items)} real handwritten digits as a bad scanner sees them; the model has never seen these digits."
    return Catalogue(items, CLASSES, FileReader(), findings=[note])
