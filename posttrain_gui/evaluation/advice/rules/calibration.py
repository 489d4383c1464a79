"""Confidence and accuracy are apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


POOR = 0.08
FEWEST = 100
"""With fewer test images the calibration error is mostly chance."""


class Calibration(Rule):
    """The model says 90 % sure and is right more or less often than that."""

    urgency: ClassVar[int] = 30
    source: ClassVar[str] = "Guo et al. 2017, arXiv:1706.04599 (temperature); Müller et al. 2019, arXiv:1906.02629"

    def look(self, case: Case) -> Advice | None:
        """Label smoothing taken out or put in; else a note on temperature."""
        final, data = case.report.final, case.report.data
        if final is None or data is None or data.test < FEWEST or not final.ece >= POOR:
            return None
        reason = (
            f"Confidence and accuracy are {points(final.ece)} apart on average on the test images (ECE; it says "
            "how far to trust a confidence and has chosen nothing)."
        )
        if "label-smoothing" in case.kinds:
            how = "Label smoothing makes the model less sure than it may be."
            return self.advice("Try without label smoothing", f"{reason} {how}", {"regularizers.label-smoothing": None})
        if case.gauge.rising:
            how = "The validation loss rises: the model becomes too sure of itself. Label smoothing tames it."
            return self.advice(
                "Keep the model from being too sure", f"{reason} {how}", {"regularizers.label-smoothing": {}}
            )
        how = "Dividing its outputs by one temperature, fitted on validation images, mends that and changes no answer."
        return self.advice("Do not take confidences at their word", f"{reason} {how}")
