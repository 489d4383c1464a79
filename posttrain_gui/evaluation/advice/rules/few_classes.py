"""Few classes to learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice

FEW = 40
"""Classes for meta-training that are few: the smallest sets in use have 64."""


class FewClasses(Rule):
    """What is learned in meta-training are classes; images of the same ones hardly help."""

    urgency: ClassVar[int] = 62
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Vinyals et al. 2016, arXiv:1606.04080 (many classes; turned images as further ones)"

    def look(self, case: Case) -> Advice | None:
        """More classes; turned ones where that makes sense."""
        episodes, data = case.report.episodes, case.report.data
        if episodes is None or data is None or not case.trained or len(episodes.train_classes) >= FEW:
            return None
        reason = (
            f"There are {len(episodes.train_classes)} classes to learn from, with {data.train:,} training images. "
            "Telling new classes apart is learned from many classes, not from many images of a few."
        )
        turned = getattr(case.plan.strategy, "rotations", False)
        how = "" if turned else " Where a turned sign is another sign, as with characters, turned images are more."
        return self.advice("Learn from more classes", f"{reason}{how}")
