"""The model cannot even answer its training images."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


LEARNED = 0.9
FALLING = 0.95
"""A training loss below this share of that halfway still falls: it needs time, no other settings. Halfway, since
schedules that end near 0 level off every curve at the end."""


class Underfits(Rule):
    """Training has come to a standstill, and training images are wrong as often as validation images."""

    urgency: ClassVar[int] = 60
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "multi-task", "distill")
    silences: ClassVar[tuple[str, ...]] = ("StillImproving",)
    source: ClassVar[str] = (
        "Goodfellow, Bengio & Courville 2016, Deep Learning, section 5.2: more capacity where both fail"
    )

    def look(self, case: Case) -> Advice | None:
        """More layers; where all are trained, larger steps."""
        last = case.last
        if last is None or len(case.trained) < 3 or case.gauge.level != "alike" or case.outcome == "worse":
            return None
        before = case.trained[(len(case.trained) - 1) // 2].train_loss
        if last.train_accuracy is None or last.train_accuracy >= LEARNED or last.train_loss is None or before is None:
            return None
        if last.train_loss < FALLING * before:
            return None
        reason = (
            f"Training has levelled off at {percent(last.train_accuracy)} of the training images, and validation "
            f"images fare alike ({percent(last.val_accuracy)}): the model has too little freedom, not too much."
        )
        if case.tune == "head":
            if case.few_images:
                return None  # more layers would need more images
            return self.advice("Let more of the model learn", reason, {"strategy.tune": "last-blocks"})
        rate = neat(case.rate * 3)
        return self.advice(
            "Take larger steps",
            f"{reason} Try a learning rate of {rate:g}.",
            {"training.optimizer.learning_rate": rate},
        )
