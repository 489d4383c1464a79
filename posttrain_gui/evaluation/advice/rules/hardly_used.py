"""Hardly a pseudo-label is sure enough."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

FEW = 0.2
"""Share of the unlabelled images below which they hardly count."""
STEP = 0.1
LOWEST = 0.75


class HardlyUsed(Rule):
    """Most unlabelled images were not learned from."""

    urgency: ClassVar[int] = 59
    strategies: ClassVar[tuple[str, ...]] = ("self-training",)
    source: ClassVar[str] = "Sohn et al. 2020, arXiv:2001.07685; Zhang et al. 2021, arXiv:2110.08263 (lower thresholds)"

    def look(self, case: Case) -> Advice | None:
        """A lower threshold, as long as pseudo-labels are right; then more labels."""
        told = case.report.self_training
        last = told.epochs[-1] if told and told.epochs else None
        if told is None or last is None or last.used >= FEW * last.seen:
            return None
        reason = (
            f"In epoch {last.epoch} the model was at least {percent(told.threshold)} sure of only "
            f"{percent(last.used / last.seen)} of the unlabelled training images, so it learned from labels almost "
            "alone."
        )
        lower = round(told.threshold - STEP, 2)
        if lower < LOWEST:
            title = "Label some more images of each class, or train longer"
            return self.advice(title, f"{reason} The threshold is low already.")
        return self.advice(
            "Lower the confidence threshold, or train longer",
            f"{reason} Try {percent(lower)}, or more epochs: it grows surer as it learns.",
            {"strategy.threshold": lower},
        )
