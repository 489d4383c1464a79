"""Progress (stage, done, total) as events, which the terminal knows how to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.events import PhaseChanged, StepDone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

STAGES = {
    "data": "Reading the images",
    "indexing": "Finding the images",
    "reading": "Reading the images",
    "comparing": "Looking for duplicates",
    "splitting": "Dividing the images",
    "loading": "Loading the model",
    "features": "Computing what the model sees in the images",
    "timing": "Measuring how long it takes",
    "heads": "Fitting heads",
    "training": "Fine-tuning",
}


class Telling:
    """Takes (stage, done, total) and shows it.

    Args:
        show: Where events go.
        stages: Words of further stages; a stage without words of its own (a model's name) stands as it is.
    """

    def __init__(self, show: Callable[[Any], None], stages: Mapping[str, str] | None = None) -> None:
        self._show, self._stage, self._words = show, "", {**STAGES, **(stages or {})}

    def __call__(self, stage: str, done: int, total: int) -> None:
        """So many of so many are done; 0 in all where nobody knows."""
        if stage != self._stage:
            self._stage, words = stage, self._words.get(stage, stage)
            self._show(PhaseChanged(words, words))
        if total:
            self._show(StepDone(stage, done, total))
