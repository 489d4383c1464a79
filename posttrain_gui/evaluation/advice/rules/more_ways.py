"""Harder episodes in training than in the test."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent
from posttrain_gui.strategies.few_shot import FewShot

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

WIDE = 20
"""Ways in training that are usual for 5 in the test."""
DONE = 0.98


class MoreWays(Rule):
    """Methods without a head of their own learn finer differences from episodes of more classes."""

    urgency: ClassVar[int] = 48
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Snell et al. 2017, arXiv:1703.05175 (more ways in training than in the test)"

    def look(self, case: Case) -> Advice | None:
        """More ways in training, where there are classes enough."""
        strategy, episodes, best = case.plan.strategy, case.report.episodes, case.best
        if not isinstance(strategy, FewShot) or episodes is None or best is None or not case.trained:
            return None
        if not strategy.learning.any_ways or strategy.ways_in_training > strategy.ways or best.val_accuracy >= DONE:
            return None
        wide = min(max(WIDE, 2 * strategy.ways), len(episodes.train_classes) // 2)
        if wide < 2 * strategy.ways:
            return None
        return self.advice(
            "Make training episodes harder than the test",
            f"Episodes of training have {strategy.ways} classes, as those of the test; {percent(best.val_accuracy)} of "
            f"the answers in validation episodes were right. With {wide} of the {len(episodes.train_classes)} training "
            "classes at once finer differences are learned.",
            {"strategy.train_ways": wide},
        )
