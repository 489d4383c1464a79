"""Progress of a study as events, which the terminal knows how to show."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.events import PhaseChanged, StepDone

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Stages:
    """Says each stage once, then how far it is.

    Args:
        show: Where events go.
        words: Stage → what a person reads.
    """

    def __init__(self, show: Callable[[Any], None], words: Mapping[str, str]) -> None:
        self._show, self._words, self._stage = show, words, ""

    def __call__(self, stage: str, done: int, total: int) -> None:
        """So many of so many are done."""
        if stage != self._stage:
            self._stage = stage
            self._show(PhaseChanged(stage, self._words.get(stage, stage)))
        if total:
            self._show(StepDone(stage, done, total))
