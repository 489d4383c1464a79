"""One image of each class says little about the class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent
from posttrain_gui.strategies.few_shot import FewShot

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

MORE = 5
"""Shots that are usual beside one."""
DONE = 0.98


class MoreShots(Rule):
    """Answers that rest on a single image of each class."""

    urgency: ClassVar[int] = 20
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Snell et al. 2017, arXiv:1703.05175 (1 and 5 shots side by side)"

    def look(self, case: Case) -> Advice | None:
        """Five shots, where the classes have images enough."""
        strategy, best, data = case.plan.strategy, case.best, case.report.data
        if not isinstance(strategy, FewShot) or strategy.shots > 1 or best is None or best.val_accuracy >= DONE:
            return None
        if not case.trained or data is None or min(data.train_counts, default=0) < MORE + strategy.queries:
            return None
        return self.advice(
            "Show it more images of each class",
            f"It answers from a single image of each class: {percent(best.val_accuracy)} of the answers in validation "
            f"episodes were right. {MORE} images say more about a class, in training and when you teach it classes of "
            "your own. The test is another one then, so compare that run with its own baseline, not with this one.",
            {"strategy.shots": MORE},
        )
