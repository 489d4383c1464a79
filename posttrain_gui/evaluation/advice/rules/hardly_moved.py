"""The training loss hardly fell."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LEFT = 0.9
"""The training loss that is left of that of the first epoch."""
RISEN = 1.05
LEARNED = 0.9


class HardlyMoved(Rule):
    """Steps so small that the model stays where it was."""

    urgency: ClassVar[int] = 80
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "multi-task", "self-training")
    silences: ClassVar[tuple[str, ...]] = ("Underfits", "StillImproving", "FarFromKnown", "EarlyBest", "Calibration")
    source: ClassVar[str] = "Smith 2017, arXiv:1506.01186 (learning-rate range test)"

    def look(self, case: Case) -> Advice | None:
        """Ten times the learning rate."""
        start = case.start
        if len(case.trained) < 3 or start is None:
            return None
        first, last = case.trained[0], case.trained[-1]
        if first.train_loss is None or last.train_loss is None or (last.train_accuracy or 0.0) >= LEARNED:
            return None
        if not LEFT * first.train_loss <= last.train_loss <= RISEN * first.train_loss:
            return None
        if abs(last.val_accuracy - start.val_accuracy) > case.noise(start.val_accuracy):
            return None  # it has moved: what is level now has levelled off
        rate = neat(case.rate * 10)
        return self.advice(
            "Take larger steps",
            f"In {len(case.trained)} epochs the training loss went only from {first.train_loss:.3f} to "
            f"{last.train_loss:.3f}, at {percent(last.train_accuracy or 0.0)} right training images, and no more "
            f"validation images are right than before within chance ({percent(start.val_accuracy)} → "
            f"{percent(last.val_accuracy)}). Try a learning rate of {rate:g}, or look for one with the "
            "learning-rate finder.",
            {"training.optimizer.learning_rate": rate},
        )
