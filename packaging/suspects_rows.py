"""What is kept of one planting of wrong labels."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """One set, one planting.

    Attributes:
        name: Of the set.
        seed: Of the planting; −1 where nothing was planted.
        images: Whose labels were looked at.
        classes: Number of classes.
        planted: Labels made wrong.
        flagged: Labels flagged.
        right: Of the flagged ones, those that were planted.
        suggested: Of those, the ones whose true class was suggested.
        top: Planted ones among as many most suspicious images as were planted.
        differs: Images for which the most probable class is not the label.
        differs_right: Of those, the planted ones.
        seconds: Of folds, heads and confident learning, without the features; by the clock.
    """

    name: str
    seed: int
    images: int
    classes: int
    planted: int
    flagged: int
    right: int
    suggested: int
    top: int
    differs: int
    differs_right: int
    seconds: float

    def to_json(self) -> dict[str, Any]:
        """As one line of the file."""
        return asdict(self)

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        return cls(**entry)
