"""The measurement of a label curve, begun in the background, and the last one, looked up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import paths
from posttrain_gui.studies import label_curve

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.label_curve import LabelCurve

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be measured.

    Attributes:
        counts: Labelled images a class, rising.
        draws: How often so many are drawn.
        tuned: Whether the whole model is trained at each point as well.
    """

    counts: tuple[int, ...]
    draws: int
    tuned: bool


def measurement(plan: Plan, asked: Asked) -> Callable[[Progress], LabelCurve]:
    """What the thread does; knows nothing of Qt's objects, which may be gone before it ends."""

    def work(progress: Progress) -> LabelCurve:
        from posttrain_gui.history.history import History

        places = paths.prepare(paths.resolve())
        return label_curve.label_curve(
            plan,
            places.cache,
            progress,
            asked.counts,
            asked.draws,
            fine_tuned=asked.tuned,
            history=History(places),
        )

    return work


def last(plan: Plan) -> LabelCurve | None:
    """The last curve of a plan's images and model, or None: one small file is read."""
    return label_curve.remembered(plan, paths.resolve().data)


def asked_of(curve: LabelCurve) -> Asked:
    """What a curve was measured with, also what was left out then."""
    counts = {point.count for point in curve.points if point.count is not None} | {one.count for one in curve.left_out}
    draws = max(len(point.draws) for point in curve.points)
    return Asked(tuple(sorted(counts)), draws, bool(curve.fine_tuned))
