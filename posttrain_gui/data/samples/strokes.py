"""The sample "strokes": SYNTHETIC handwriting, invented characters in invented scripts, for few-shot learning.

300 characters in 30 scripts, 20 hands each: 6,000 pictures of 28 × 28 px. No person wrote them; see ``scripts.py`` for
what is drawn and ``hands.py`` for how. They take the place of Omniglot where nothing may be downloaded, and are easier.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.samples import hands, materialize, scripts
from posttrain_gui.data.samples.base import SampleSet

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from posttrain_gui.data.samples.base import Picture, Progress

CLASSES = tuple(
    f"script {script + 1:02d}/character {character + 1:02d}"
    for script in range(scripts.SCRIPTS)
    for character in range(scripts.CHARACTERS)
)


def draw() -> Iterable[Picture]:
    """Every character by every hand."""
    invented = [character for script in scripts.invent() for character in script]
    writers = hands.hands()
    for label, character in enumerate(invented):
        for number, hand in enumerate(writers):
            seed = label * len(writers) + number
            yield f"{CLASSES[label]}/hand {number + 1:02d}.png", hands.write(character, hand, seed)


SET = SampleSet("strokes", 1, len(CLASSES) * hands.HANDS, draw)


def catalogue(cache: Path, progress: Progress) -> Catalogue:
    """The pictures by character. Raises InputError where they cannot be written to the cache."""
    number = {name: label for label, name in enumerate(CLASSES)}
    found = materialize.files(cache, SET, progress)
    items = [Item(str(path), number[f"{path.parent.parent.name}/{path.parent.name}"]) for path in found]
    note = (
        f"{len(items):,} synthetic pictures: {len(CLASSES)} invented characters of {scripts.SCRIPTS} invented scripts, "
        f"each written by {hands.HANDS} made-up hands."
    )
    return Catalogue(items, CLASSES, FileReader(), findings=[note])
