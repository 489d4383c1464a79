"""The training loss hardly fell."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


FALLEN = 0.97
"""The training loss that is left of that of the first epoch."""
LEARNED = 0.9


class HardlyMoved(Rule):
    """Steps so small that the model stays where it was."""

    urgency: ClassVar[int] = 80
    source: ClassVar[str] = "Smith 2017, arXiv:1506.01186 (learning-rate range test)"

    def look(self, case: Case) -> Advice | None:
        """Ten times the learning rate."""
        if len(case.trained) < 3 or case.outcome == "worse":
            return None
        first, last = case.trained[0], case.trained[-1]
        if first.train_loss is None or last.train_loss is None or (last.train_accuracy or 0.0) >= LEARNED:
            return None
        if last.train_loss < FALLEN * first.train_loss or last.train_loss > first.train_loss * 1.05:
            return None
        rate = neat(case.rate * 10)
        return self.advice(
            "Take larger steps",
            f"In {len(case.trained)} epochs the training loss went only from {first.train_loss:.3f} to "
            f"{last.train_loss:.3f}, at {percent(last.train_accuracy or 0.0)} right training images. Try a learning "
            f"rate of {rate:g}, or look for one with the learning-rate finder.",
            {"training.optimizer.learning_rate": rate},
        )
