"""Pseudo-labels are often wrong."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent
from posttrain_gui.evaluation.gauge import CLEAR, standard_error

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

ENOUGH = 0.9
"""Share of right pseudo-labels that is good enough to learn from."""
HIGHEST = 0.98


class WrongPseudoLabels(Rule):
    """What is learned from unlabelled images is often wrong (confirmation bias)."""

    urgency: ClassVar[int] = 63
    strategies: ClassVar[tuple[str, ...]] = ("self-training",)
    source: ClassVar[str] = "Arazo et al. 2020, arXiv:1908.02983 (confirmation bias)"
    silences: ClassVar[tuple[str, ...]] = ("HardlyUsed", "StillImproving")

    def look(self, case: Case) -> Advice | None:
        """A higher threshold; where it is high already, more labels."""
        told = case.report.self_training
        last = told.epochs[-1] if told and told.epochs else None
        if told is None or last is None or last.right is None or not last.known:
            return None
        right = last.right / last.known
        error = standard_error(right, last.known)
        if right + CLEAR * (0.0 if math.isnan(error) else error) >= ENOUGH:
            return None
        reason = (
            f"Of the {last.known:,} pseudo-labels of epoch {last.epoch} whose truth is known only {percent(right)} "
            "were right, and the model learns from them as from training labels."
        )
        if told.threshold >= HIGHEST:
            return self.advice("Label some more images of each class", f"{reason} The threshold is high already.")
        higher = round((1 + told.threshold) / 2, 3) if told.threshold >= ENOUGH else 0.95
        return self.advice(
            "Raise the confidence threshold, or label more images",
            f"{reason} Try {percent(higher)}; some more labelled images of each class help most.",
            {"strategy.threshold": higher},
        )
