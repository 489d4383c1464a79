"""Nobody knows whether the tasks help each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class NotCompared(Rule):
    """Together was not measured against alone."""

    urgency: ClassVar[int] = 41
    strategies: ClassVar[tuple[str, ...]] = ("multi-task",)
    source: ClassVar[str] = "Standley et al. 2020, arXiv:1905.07553 (which tasks should be learned together)"

    def look(self, case: Case) -> Advice | None:
        """Train each alone too."""
        tasks = case.report.tasks
        if len(tasks) < 2 or getattr(case.plan.strategy, "compare_alone", True):
            return None
        return self.advice(
            "Train each task alone too",
            f"Whether the {len(tasks)} tasks help each other or stand in each other's way is not known: they were only "
            "trained together. Each one alone, with the same budget and on the same test images, tells.",
            {"strategy.compare_alone": True},
        )
