"""The loss became infinite."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class Diverged(Rule):
    """Steps so large that the loss became infinite or no number."""

    urgency: ClassVar[int] = 100
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "few-shot", "multi-task", "self-training", "distill")
    silences: ClassVar[tuple[str, ...]] = (
        *("Fell", "HardlyMoved", "NothingToGain", "FarFromKnown", "Overfits", "LostAtFirst", "Underfits"),
        *("StillImproving", "EarlyBest", "CoarseTest", "Calibration"),
    )
    source: ClassVar[str] = (
        "Goodfellow, Bengio & Courville 2016, Deep Learning, section 11.4.1: the learning rate first"
    )

    def look(self, case: Case) -> Advice | None:
        """A tenth of the learning rate."""
        if case.report.status != "failed" or "infinite or not a number" not in case.report.error:
            return None
        rate = neat(case.rate / 10)
        return self.advice(
            "Take a learning rate ten times smaller",
            f"With {case.rate:g} the loss became infinite or no number (on training or validation images) in epoch "
            f"{len(case.trained) + 1}. Try {rate:g}.",
            {"training.optimizer.learning_rate": rate},
        )
