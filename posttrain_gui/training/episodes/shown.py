"""A few of the test episodes as they are, for looking at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation import metrics
from posttrain_gui.evaluation.episodes import accuracies
from posttrain_gui.report import EpisodeImage, ShownEpisode

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from posttrain_gui.data.base import Item
    from posttrain_gui.evaluation.episodes import Answered
    from posttrain_gui.training.episodes.sampler import Drawn

SHOWN = 6
"""The easiest, the hardest, a typical one, and others by chance."""


def chosen(after: NDArray[np.float64], seed: int) -> list[int]:
    """The numbers of the episodes that are shown, in order.

    Args:
        after: Accuracy of each after meta-training, (n,).
        seed: For those by chance.
    """
    typical = int(np.abs(after - np.median(after)).argmin())
    spread = [int(after.argmax()), int(after.argmin()), typical]
    by_chance = np.random.default_rng(seed).permutation(len(after)).tolist()
    return sorted(list(dict.fromkeys([*spread, *by_chance]))[:SHOWN])


def shown(
    drawn: Sequence[Drawn],
    items: Sequence[Item],
    names: Sequence[str],
    before: Sequence[Answered],
    after: Sequence[Answered],
    seed: int,
) -> list[ShownEpisode]:
    """Some episodes with all their images and what was answered.

    Args:
        drawn: All test episodes.
        items: The test images.
        names: Class names of the data.
        before: What was answered to each before.
        after: What was answered to each after.
        seed: For those by chance.
    """
    old, new = accuracies(before), accuracies(after)
    return [
        ShownEpisode(
            number=number,
            classes=[names[label] for label in drawn[number].classes],
            support=_support(drawn[number], items),
            queries=_queries(drawn[number], items, before[number][0], after[number][0]),
            before=float(old[number]),
            after=float(new[number]),
        )
        for number in chosen(new, seed)
    ]


def _support(drawn: Drawn, items: Sequence[Item]) -> list[EpisodeImage]:
    pairs = zip(drawn.support.tolist(), drawn.support_labels.tolist(), strict=True)
    return [EpisodeImage(path=items[place].path, truth=truth) for place, truth in pairs]


def _queries(
    drawn: Drawn, items: Sequence[Item], before: NDArray[np.float64], after: NDArray[np.float64]
) -> list[EpisodeImage]:
    columns = zip(
        drawn.queries.tolist(),
        drawn.query_labels.tolist(),
        metrics.answers(before).tolist(),
        metrics.answers(after).tolist(),
        metrics.confidences(before).tolist(),
        metrics.confidences(after).tolist(),
        strict=True,
    )
    return [
        EpisodeImage(
            path=items[place].path,
            truth=truth,
            before=old,
            after=new,
            confidence_before=sure,
            confidence_after=surer,
        )
        for place, truth, old, new, sure, surer in columns
    ]
