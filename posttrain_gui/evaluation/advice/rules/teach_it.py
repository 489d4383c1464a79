"""A few-shot model that gained is there to be taught."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class TeachIt(Rule):
    """What the run was for; and what its figures do not say."""

    urgency: ClassVar[int] = 5
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Triantafillou et al. 2020, arXiv:1903.03096 (classes of another kind are harder)"

    def look(self, case: Case) -> Advice | None:
        """Teach it own classes, with as many images as there are."""
        episodes = case.report.episodes
        if episodes is None or case.outcome != "improved" or not case.report.model_path:
            return None
        return self.advice(
            "Teach it classes of your own",
            'Under "Teach it a new class" it tells classes apart from a few images of each, without training. The '
            f"figures of this run are of {len(episodes.test_classes):,} test classes of the same kind of images; on "
            "another kind expect less, and try it on some images that you did not teach it.",
        )
