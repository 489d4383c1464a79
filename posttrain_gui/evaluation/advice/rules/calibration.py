"""Confidence and accuracy are apart."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


POOR = 0.08
"""A calibration error (fraction) from which a confidence misleads."""
BINS = 15
"""Of the calibration error."""


class Calibration(Rule):
    """The model says 90 % sure and is right more or less often than that. From validation images: it may choose.

    Where the run fitted a temperature, that has mended it: then only a loss that rises is worth another training.
    """

    urgency: ClassVar[int] = 30
    source: ClassVar[str] = "Guo et al. 2017, arXiv:1706.04599 (temperature); Müller et al. 2019, arXiv:1906.02629"

    def look(self, case: Case) -> Advice | None:
        """Label smoothing taken out or put in; else a temperature, where the run fitted none."""
        scores = case.report.validation
        if scores is None or not scores.ece >= max(POOR, by_chance(scores.accuracy, case.val_images)):
            return None
        reason = (
            f"On the {case.val_images:,} validation images confidence and accuracy are {points(scores.ece)} apart on "
            f"average (ECE), at {percent(scores.accuracy)} right answers."
        )
        mended = case.report.calibration is not None
        if "label-smoothing" in case.kinds and not mended:
            how = "Label smoothing makes the model less sure than it may be."
            return self.advice("Try without label smoothing", f"{reason} {how}", {"regularizers.label-smoothing": None})
        if case.gauge.rising and "label-smoothing" not in case.kinds:
            how = "The validation loss rises: the model becomes too sure of itself. Label smoothing tames it."
            return self.advice(
                "Keep the model from being too sure", f"{reason} {how}", {"regularizers.label-smoothing": {}}
            )
        if mended:
            return None
        how = "Dividing its outputs by one temperature, fitted on validation images, mends that and changes no answer."
        changes = {} if case.plan.evaluation.calibrate else {"evaluation.calibrate": True}
        return self.advice("Do not take confidences at their word", f"{reason} {how}", changes)


def by_chance(accuracy: float, images: int) -> float:
    """The calibration error that a calibrated model seldom exceeds on so few images.

    Each of B bins with N/B images is off by √(2/π·p(1−p)·B/N) on average, the mean absolute error of a share. Where
    few images lie in some of the bins it is less: calibrated models exceed this in one case of twelve (simulated).
    """
    if images <= 0:
        return math.inf
    return math.sqrt(2 / math.pi * accuracy * (1 - accuracy) * BINS / images)
