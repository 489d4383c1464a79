"""The last epoch was the best."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LONGEST = 200


class StillImproving(Rule):
    """Training ended while it still gained."""

    urgency: ClassVar[int] = 55
    source: ClassVar[str] = 'Prechelt 1998, "Early stopping – but when?"'

    def look(self, case: Case) -> Advice | None:
        """Twice the epochs."""
        last, epochs = case.last, case.plan.training.epochs
        if last is None or len(case.trained) < 2 or not case.ended_by_itself or case.report.best_epoch != last.epoch:
            return None
        earlier = case.trained[-2]
        if last.val_loss >= min(row.val_loss for row in case.report.epochs if row is not last) or epochs >= LONGEST:
            return None
        more = min(2 * epochs, LONGEST)
        return self.advice(
            "Train longer",
            f"The last of {epochs} epochs was the best on the validation images ({percent(last.val_accuracy)}), and "
            f"their loss still fell ({earlier.val_loss:.3f} → {last.val_loss:.3f}). Try {more} epochs; the best is "
            "kept anyway.",
            {"training.epochs": more},
        )
