"""A gradient method without the simple one beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

BY_GRADIENT = ("maml", "fomaml", "anil", "reptile")
DONE = 0.95


class ComparePrototypes(Rule):
    """Learned class means are cheaper than gradient steps in every episode, and often as good or better."""

    urgency: ClassVar[int] = 46
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Snell et al. 2017, arXiv:1703.05175; Triantafillou et al. 2020, arXiv:1903.03096"

    def look(self, case: Case) -> Advice | None:
        """The same plan with prototypes."""
        method, best = getattr(case.plan.strategy, "method", ""), case.best
        if method not in BY_GRADIENT or best is None or best.val_accuracy >= DONE:
            return None
        return self.advice(
            "Compare with prototypes",
            f"{percent(best.val_accuracy)} of the answers in validation episodes were right after gradient steps in "
            "each of them. Learned class means need none, train in a fraction of the time, and with the same seed they "
            "are judged on the same test episodes.",
            {"strategy.method": "prototypes", "strategy.batchnorm": "running"},
        )
