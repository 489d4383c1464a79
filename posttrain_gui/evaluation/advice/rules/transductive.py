"""Figures that need all query images at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.evaluation.advice.base import Rule

if TYPE_CHECKING:
    from posttrain_gui.evaluation.advice.base import Case
    from posttrain_gui.report import Advice


class Transductive(Rule):
    """Query images were normalised by their own statistics: one image alone is not answered like that."""

    urgency: ClassVar[int] = 57
    strategies: ClassVar[tuple[str, ...]] = ("few-shot",)
    source: ClassVar[str] = "Bronskill et al. 2020, arXiv:2003.03284 (TaskNorm); Nichol et al. 2018, arXiv:1803.02999"

    def look(self, case: Case) -> Advice | None:
        """The support images' statistics."""
        episodes = case.report.episodes
        if episodes is None or not episodes.transductive:
            return None
        queries = episodes.ways * episodes.queries
        return self.advice(
            "Train and judge without the query images' statistics",
            f"The {queries} query images of an episode, in training and in the test, were answered with each other's "
            "help (BatchNorm over all of them). Where images come one by one, that help is not there.",
            {"strategy.batchnorm": "support"},
        )
