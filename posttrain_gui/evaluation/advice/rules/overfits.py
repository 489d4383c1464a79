"""The model learns by heart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule, neat

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


POLICIES = ("trivial-augment", "randaugment", "augmix")
MIXING = ("mixup", "cutmix")
FEW = 500
FEWER_LAYERS = dict.fromkeys(("all", "gradual", "probe-then-all"), "last-blocks")
"""Not on to the head alone: where that is too little, the last stage would be advised again."""


class Overfits(Rule):
    """The overfitting gauge at the last epoch says that training images are learned by heart."""

    urgency: ClassVar[int] = 65
    source: ClassVar[str] = "Sun et al. 2017, arXiv:1707.02968 (more images)"

    def look(self, case: Case) -> Advice | None:
        """More augmentation, then fewer layers; for a head alone a stronger penalty."""
        if not case.gauge.overfits:
            return None
        remedies = (_hold_the_head, _augment, _fewer_layers, _mix)
        remedy = next((found for remedy in remedies if (found := remedy(case)) is not None), COLLECT)
        return self.advice(remedy.title, f"{case.gauge.words} {remedy.how}", remedy.changes, remedy.source)


@dataclass(frozen=True)
class Remedy:
    """One thing against learning by heart; ``source`` is the rule's where None."""

    title: str
    how: str
    changes: dict[str, object]
    source: str | None = None


COLLECT = Remedy("Collect more training images", "Augmentation and mixing are on already; more images help most.", {})


def _hold_the_head(case: Case) -> Remedy | None:
    if case.tune != "head":
        return None
    l2 = case.regularizer("l2")
    strength = min(neat(10 * getattr(l2, "strength", 1e-4)), 1.0)
    how = f"Only the head is trained, so a stronger L2 penalty ({strength:g}) is the cheapest remedy."
    source = "Goodfellow, Bengio & Courville 2016, Deep Learning, section 7.1.1 (L2)"
    return Remedy("Hold the head back with a stronger penalty", how, {"regularizers.l2.strength": strength}, source)


def _augment(case: Case) -> Remedy | None:
    if set(case.kinds) & set(POLICIES):
        return None
    how = "TrivialAugment shows every training image in a new way each time, and has nothing to tune."
    source = "Müller & Hutter 2021, arXiv:2103.10158 (TrivialAugment)"
    return Remedy("Vary the training images more", how, {"regularizers.trivial-augment": {}}, source)


def _fewer_layers(case: Case) -> Remedy | None:
    fewer = FEWER_LAYERS.get(case.tune)
    if not fewer or (case.report.data.train if case.report.data else 0) >= FEW:
        return None
    source = "Yosinski et al. 2014, arXiv:1411.1792: with few images fine-tuned layers overfit, copied ones do not"
    return Remedy(
        "Adjust fewer layers", "There are few images for so many trained layers.", {"strategy.tune": fewer}, source
    )


def _mix(case: Case) -> Remedy | None:
    if set(case.kinds) & set(MIXING):
        return None
    source = "Zhang et al. 2018, arXiv:1710.09412 (mixup)"
    how = "Mixup leaves no single image to learn by heart."
    return Remedy("Mix training images", how, {"regularizers.mixup": {}}, source)
