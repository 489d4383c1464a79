"""The comparison of models, begun in the background."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.gui.model.ranking_words import Follower

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.ranking import Ranking

    Progress = Callable[[str, int, int], None]


def comparison(plan: Plan, candidates: Sequence[ModelSource]) -> Callable[[Progress], Ranking]:
    """What the thread does; knows nothing of Qt's objects, which may be gone before it ends."""

    def work(progress: Progress) -> Ranking:
        from posttrain_gui.studies import ranking

        titles = frozenset(candidate.one_line() for candidate in candidates)
        cache = paths.prepare(paths.resolve()).cache
        return ranking.rank(plan, candidates, cache, Follower(titles, progress))

    return work
