"""What the page of a label curve shows and says, worked out from what was measured. No widgets here."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from posttrain_gui.gui.plots.label_curve_data import CurveDot, Drawn
from posttrain_gui.gui.studies.words import stage_words
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.studies.label_curve import LabelCurve, LabelPoint
    from posttrain_gui.studies.spreadsheet import Cell

STEPS = 60
"""Points of the fitted line as it is drawn."""


def about() -> str:
    """What a label curve is, before there is one."""
    return tr(
        "Measures how accuracy grows with the number of labelled images: a head is fitted on a few of your training "
        "images a class, then on more, each number several times. Where the curve still rises, more labels help; "
        "where it is flat, they do not. The test images stay closed."
    )


def stage(told: str, done: int, total: int) -> str:
    """What goes on."""
    if told == "training":
        return tr("Fine-tuning: short training {n} of {total}", n=min(done + 1, total), total=total)
    return stage_words(told, done, total)


def drawn(curve: LabelCurve) -> Drawn:
    """The picture of a curve."""
    heads, tuned = (_dots(points, curve.classes) for points in (curve.points, curve.fine_tuned))
    whole = next((point.images / curve.classes for point in curve.points if point.count is None), None)
    return Drawn(heads, tuned, whole, _fitted(curve))


def details(curve: LabelCurve) -> str:
    """How it was made, what makes it doubtful, what was left out and why."""
    return "\n".join([*curve.notes, *_left_out(curve)])


def csv_table(curve: LabelCurve) -> tuple[list[str], list[list[Cell | None]]]:
    """All points with all digits: accuracies as fractions 0–1; without a count: all training images."""
    draws = max((len(point.draws) for point in (*curve.points, *curve.fine_tuned)), default=0)
    headings = ["method", "images_a_class", "images", "accuracy", "ci95_low", "ci95_high"]
    rows: list[list[Cell | None]] = []
    for method, points in (("frozen features", curve.points), ("fine-tuned", curve.fine_tuned)):
        for point in points:
            more: list[Cell | None] = [*point.draws, *[None] * (draws - len(point.draws))]
            rows.append([method, point.count, point.images, point.accuracy, *point.ci95, *more])
    return headings + [f"draw_{number + 1}" for number in range(draws)], rows


def _dots(points: Sequence[LabelPoint], classes: int) -> tuple[CurveDot, ...]:
    return tuple(CurveDot(point.images / classes, point.accuracy, *point.ci95) for point in points)


def _fitted(curve: LabelCurve) -> tuple[tuple[float, float], ...]:
    """The law from the first point to where the forecast reaches, at least to twice as many images as there are."""
    if curve.law is None or curve.forecast is None:
        return ()
    first, most = min(point.images for point in curve.points), max(point.images for point in curve.points)
    end = max(curve.train + curve.forecast.more, 2 * curve.train)
    # Evenly on a logarithmic axis, with a corner where the measured points end.
    inside = [first * (most / first) ** (step / STEPS) for step in range(STEPS + 1)]
    beyond = [most * (end / most) ** (step / STEPS) for step in range(1, STEPS + 1)]
    return tuple((images / curve.classes, curve.law.at(images)) for images in (*inside, *beyond))


def _left_out(curve: LabelCurve) -> list[str]:
    told = []
    for reason, group in groupby(curve.left_out, key=lambda left: left.reason):
        counts = ", ".join(str(left.count) for left in group)
        told.append(tr("Left out: {counts} a class. {why}", counts=counts, why=reason))
    return told
