"""The best epoch was early."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class EarlyBest(Rule):
    """Most of the run brought nothing."""

    urgency: ClassVar[int] = 50
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "few-shot", "multi-task", "distill")
    source: ClassVar[str] = 'Prechelt 1998, "Early stopping – but when?"'

    def look(self, case: Case) -> Advice | None:
        """A shorter run, whose learning rate falls in time."""
        best, last = case.report.best_epoch, case.last
        if last is None or best < 1 or last.epoch < 6 or 3 * best > last.epoch:
            return None
        shorter = max(2 * best, 3)
        return self.advice(
            "Train shorter",
            f"On the {case.chosen_by} epoch {best} was the best of {last.epoch}; all later ones brought nothing. With "
            f"{shorter} epochs the learning rate falls in time, and the run takes a fraction of the time.",
            {"training.epochs": shorter},
        )
