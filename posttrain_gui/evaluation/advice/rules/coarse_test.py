"""The test is too coarse."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


COARSE = 0.03
LARGER = 0.3
MANY = 20
"""Times as many test images that somebody may still collect."""
ALIKE = 0.03
"""Difference of shares up to which a test set counts as split off by the plan."""


class CoarseTest(Rule):
    """A real gain may be there that so few test images cannot show."""

    urgency: ClassVar[int] = 40
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "multi-task", "self-training")
    source: ClassVar[str] = "Card et al. 2020, arXiv:2010.06595 (statistical power); Connor 1987"

    def look(self, case: Case) -> Advice | None:
        """More test images."""
        verdict = case.report.verdict
        if verdict is None or verdict.outcome != "no reliable difference" or not verdict.detectable > COARSE:
            return None
        if abs(verdict.gain) >= verdict.detectable:
            return None
        reason = (
            f"With {verdict.n:,} test images the test probably shows differences from {points(verdict.detectable)} on; "
            f"it saw {points(verdict.gain)}."
        )
        needed = verdict.n * (verdict.detectable / abs(verdict.gain)) ** 2 if verdict.gain else math.inf
        if needed <= MANY * verdict.n:
            reason += f" To show that much it would take some {10 * math.ceil(needed / 10):,} test images."
        if not self._split_off(case):
            return self.advice("Test on more images", reason)
        return self.advice(
            "Test on more images",
            f"{reason} A larger share can be put aside for the test ({100 * LARGER:.0f} %); other images are then "
            "the test, so only runs from then on can be compared.",
            {"data.split.test": LARGER},
        )

    def _split_off(self, case: Case) -> bool:
        """Whether the plan put the test images aside, and can put more aside."""
        data, split = case.report.data, case.plan.data.split
        if data is None or split.test >= LARGER or split.val > 0.5:
            return False
        return abs(data.test / (data.train + data.val + data.test) - split.test) < ALIKE
