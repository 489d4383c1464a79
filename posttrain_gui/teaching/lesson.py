"""What was taught, and how. Light."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

from posttrain_gui.teaching.expectation import CAUTION


@dataclass(frozen=True, slots=True)
class Lesson:
    """One set of classes that a model was taught.

    Attributes:
        run_id: Whose model.
        classes: Names, in order.
        counts: Number of images of each.
        how: The method and its inner steps, in words.
        note: What a person should know of so many classes with this method, or "".
        expected: What was measured that is nearest to this, and how the two differ.
        caution: What probabilities and answers are not.
    """

    run_id: str
    classes: list[str]
    counts: list[int]
    how: str
    note: str
    expected: str
    caution: str = CAUTION

    def in_words(self) -> str:
        """What was learned from what, in a sentence."""
        images = sum(self.counts)
        return f"Learned {len(self.classes)} classes from {images} images: {self.how}."

    def warnings(self) -> list[str]:
        """What has to be said besides, a sentence or two each."""
        return [text for text in (self.note, self.expected, self.caution) if text]

    def as_json(self) -> dict[str, Any]:
        """For a report or a model file."""
        return asdict(self)
