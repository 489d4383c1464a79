"""The first steps threw away what the model knew."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LOST = 0.1
"""A fall (fraction) below the start that no restless beginning explains."""


class LostAtFirst(Rule):
    """Accuracy fell far below the start before it rose: the steps were too large for weights worth keeping."""

    urgency: ClassVar[int] = 67
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "multi-task", "self-training")
    source: ClassVar[str] = "Kumar et al. 2022, arXiv:2202.10054 (fine-tuning can distort features that were good)"

    def look(self, case: Case) -> Advice | None:
        """A third of the learning rate."""
        start = case.start
        if start is None or not case.trained or case.tune == "head":
            return None
        worst = min(case.trained, key=lambda row: row.val_accuracy)
        if start.val_accuracy - worst.val_accuracy <= max(2 * case.noise(start.val_accuracy), LOST):
            return None
        rate = neat(case.rate / 3)
        return self.advice(
            "Take smaller steps",
            f"Before training {percent(start.val_accuracy)} of the {case.val_images:,} validation images were right, "
            f"in epoch {worst.epoch} only {percent(worst.val_accuracy)}: the steps threw away what the model knew "
            f"before it learned anew. Try a learning rate of {rate:g} (a third).",
            {"training.optimizer.learning_rate": rate},
        )
