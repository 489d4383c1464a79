"""The last epoch was the best."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LONGEST = 200
FALLING = 0.95
"""A validation loss below this share of the lowest in the first two thirds still falls; schedules that end near 0 let
it creep down to the very end of any run."""
DONE = 0.995


class StillImproving(Rule):
    """Training ended while it still gained."""

    urgency: ClassVar[int] = 55
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "few-shot", "multi-task", "self-training", "distill")
    source: ClassVar[str] = 'Prechelt 1998, "Early stopping – but when?"'

    def look(self, case: Case) -> Advice | None:
        """Twice the epochs."""
        last, epochs = case.last, case.plan.training.epochs
        if last is None or len(case.trained) < 2 or not case.ended_by_itself or case.report.best_epoch != last.epoch:
            return None
        if epochs >= LONGEST or last.val_accuracy >= DONE or last.val_loss > min(r.val_loss for r in case.trained):
            return None
        before = case.trained[: max(1, 2 * len(case.trained) // 3)]
        earlier = min(before, key=lambda row: row.val_loss)
        if last.val_loss > FALLING * earlier.val_loss or last.val_accuracy <= max(row.val_accuracy for row in before):
            return None
        more = min(2 * epochs, LONGEST)
        return self.advice(
            "Train longer",
            f"The last of {epochs} epochs was the best on the {case.chosen_by} ({percent(last.val_accuracy)}), and "
            f"their loss still fell ({earlier.val_loss:.3f} in epoch {earlier.epoch} → {last.val_loss:.3f}). "
            f"Try {more} epochs; the best is kept anyway.",
            {"training.epochs": more},
        )
