"""The model learns by heart."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


POLICIES = ("trivial-augment", "randaugment", "augmix")
MIXING = ("mixup", "cutmix")
FEW = 500
FEWER_LAYERS = {"all": "last-blocks", "gradual": "last-blocks", "probe-then-all": "last-blocks", "last-blocks": "head"}


class Overfits(Rule):
    """The overfitting gauge at the last epoch says that training images are learned by heart."""

    urgency: ClassVar[int] = 65
    source: ClassVar[str] = (
        "Müller & Hutter 2021, arXiv:2103.10158 (TrivialAugment); Zhang et al. 2018, arXiv:1710.09412 (mixup)"
    )

    def look(self, case: Case) -> Advice | None:
        """More augmentation, then fewer layers; for a head alone a stronger penalty."""
        if not case.gauge.overfits:
            return None
        title, how, changes = self._remedy(case)
        return self.advice(title, f"{case.gauge.words} {how}", changes)

    def _remedy(self, case: Case) -> tuple[str, str, dict[str, object]]:
        if case.tune == "head":
            l2 = case.regularizer("l2")
            strength = min(neat(10 * getattr(l2, "strength", 1e-4)), 1.0)
            how = f"Only the head is trained, so a stronger L2 penalty ({strength:g}) is the cheapest remedy."
            return "Hold the head back with a stronger penalty", how, {"regularizers.l2.strength": strength}
        if not set(case.kinds) & set(POLICIES):
            how = "TrivialAugment shows every training image in a new way each time, and has nothing to tune."
            return "Vary the training images more", how, {"regularizers.trivial-augment": {}}
        fewer = FEWER_LAYERS.get(case.tune)
        if fewer and (case.report.data.train if case.report.data else 0) < FEW:
            return "Adjust fewer layers", "There are few images for so many trained layers.", {"strategy.tune": fewer}
        if not set(case.kinds) & set(MIXING):
            return "Mix training images", "Mixup leaves no single image to learn by heart.", {"regularizers.mixup": {}}
        return "Collect more training images", "Augmentation and mixing are on already; more images help most.", {}
