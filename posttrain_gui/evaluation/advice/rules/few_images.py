"""Few images a class."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import BODY_FROZEN, FAR, FEW, Rule, percent

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class FewImages(Rule):
    """With few images of a class the features have to come from elsewhere."""

    urgency: ClassVar[int] = 45
    source: ClassVar[str] = "Tian et al. 2020, arXiv:2003.11539; Sun et al. 2017, arXiv:1707.02968 (more images)"

    def look(self, case: Case) -> Advice | None:
        """More images; until then only the head."""
        data, start = case.report.data, case.start
        counts = data.train_counts if data else []
        if data is None or not case.few_images:
            return None
        short = [name for name, count in zip(data.classes, counts, strict=True) if count < FEW]
        named = ", ".join(short[:3]) + (f" and {len(short) - 3} more" if len(short) > 3 else "")
        reason = f"Fewer than {FEW} training images: {named} (fewest: {min(counts)}). More images help most."
        best, known = case.best, start is not None and start.val_accuracy >= FAR
        gained = start and best and best.val_accuracy - start.val_accuracy > case.noise(start.val_accuracy)
        if case.tune in BODY_FROZEN or start is None or not known or gained:
            return self.advice("Collect more images", reason)
        return self.advice(
            "Collect more images; until then train only the head",
            f"{reason} The model's own features get {percent(start.val_accuracy)} of the validation images right "
            "already, and training more than the head brought no more than chance may.",
            {"strategy.tune": "head"},
        )
