"""Training made the model worse."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat, percent, points

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class Fell(Rule):
    """The model answers fewer images rightly than before."""

    urgency: ClassVar[int] = 90
    strategies: ClassVar[tuple[str, ...]] = ("fine-tune", "multi-task", "self-training")
    silences: ClassVar[tuple[str, ...]] = (
        *("HardlyMoved", "FarFromKnown", "LostAtFirst", "Underfits", "StillImproving", "EarlyBest"),
    )
    source: ClassVar[str] = "Li et al. 2018, arXiv:1802.01483 (L2-SP); Kumar et al. 2022, arXiv:2202.10054"

    def look(self, case: Case) -> Advice | None:
        """Smaller steps, and weights held near their start."""
        reason = self._reason(case)
        if not reason:
            return None
        rate = neat(case.rate / 3)
        changes = {"training.optimizer.learning_rate": rate}
        if case.tune in ("head", "lora"):
            return self.advice("Take smaller steps", f"{reason} Try a learning rate of {rate:g}.", changes)
        return self.advice(
            "Take smaller steps and hold the weights near their start",
            f"{reason} Try a learning rate of {rate:g} (a third) together with L2-SP.",
            {**changes, **_held(case)},
        )

    def _reason(self, case: Case) -> str:
        verdict, start, last = case.report.verdict, case.start, case.last
        if verdict and verdict.outcome == "worse":
            return f"On the {verdict.n:,} test images accuracy fell by {points(verdict.gain)}."
        if case.report.best_epoch == 0 and start and last:
            fallen = start.val_accuracy - last.val_accuracy
            if fallen > max(case.noise(start.val_accuracy), 0.02):
                return (
                    f"On the validation images accuracy fell from {percent(start.val_accuracy)} before training to "
                    f"{percent(last.val_accuracy)}; no epoch was better than the start."
                )
        return ""


def _held(case: Case) -> dict[str, object]:
    """L2-SP, without what would pull the weights elsewhere."""
    changes: dict[str, object] = {f"regularizers.{kind}": None for kind in ("l1", "l2", "weight-decay")}
    if getattr(case.plan.training.optimizer, "weight_decay", 0):
        changes["training.optimizer.weight_decay"] = 0.0
    return {
        **{k: v for k, v in changes.items() if v is not None or k.split(".")[1] in case.kinds},
        "regularizers.l2-sp": {},
    }
