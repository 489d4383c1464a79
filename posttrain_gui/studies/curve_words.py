"""What a label curve says, in sentences. Light: no torch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.evaluation.verdict import signed
from posttrain_gui.studies.functions.power_law import FEWEST

if TYPE_CHECKING:
    from posttrain_gui.studies.label_curve import Forecast, LabelCurve

FEW = 100
"""Judged images below which an accuracy is coarse."""


def sentence(curve: LabelCurve) -> str:
    """What more labelled images would probably bring, or why that cannot be said."""
    last = curve.points[-1]
    low, high = (f"{100 * end:.1f}" for end in last.ci95)
    now = f"With all {last.images:,} training images: {100 * last.accuracy:.1f} % (95 % interval {low} to {high})."
    return f"{now} {_more(curve)}"


def _more(curve: LabelCurve) -> str:
    if curve.law is None:
        return f"For a forecast at least {FEWEST} different numbers of labels are needed; there are too few."
    if curve.forecast is None:
        away = f"{100 * curve.law.rms:.1f} points off on average"
        return f"The points do not follow a power law ({away}), so nothing can be said of more images."
    return _forecast(curve.forecast, curve)


def _forecast(forecast: Forecast, curve: LabelCurve) -> str:
    low, high = map(signed, forecast.ci95)
    figures = f"{signed(forecast.gain)} points (95 % interval {low} to {high})"
    if curve.law is not None and curve.law.b == 0:
        return "More labels did not raise the accuracy; nothing is to be expected from more images of this kind."
    if not forecast.worth:
        return f"{forecast.more} more images would probably bring next to nothing: {figures}."
    unsure = "" if forecast.gain >= 0.005 else " That may be nothing."
    return f"{forecast.more} more images would probably bring {figures}, if the curve goes on as it began.{unsure}"


def notes(curve: LabelCurve, draws: int) -> tuple[str, ...]:
    """How it was made, and what makes it doubtful."""
    return tuple(note for note in (_method(curve, draws), _judged(curve), _far(curve), _tuned(curve)) if note)


def _method(curve: LabelCurve, draws: int) -> str:
    drawn = "one draw" if draws == 1 else f"the mean of {draws} draws"
    told = f"Each point is {drawn} of a linear head (logistic regression) on the frozen features of {curve.model}"
    return f"{told}; fine-tuning more layers can come out higher or lower."


def _judged(curve: LabelCurve) -> str:
    images = f"{curve.judged:,} {curve.on} image{'' if curve.judged == 1 else 's'}"
    if curve.on == "test":
        told = f"Judged on the {images}: look number {curve.look} at them, counted in the history."
    else:
        told = f"Judged on the {images}; the test images stayed closed."
    if curve.judged >= FEW:
        return told
    return f"{told} They are few: one image is {100 / curve.judged:.1f} points."


def _far(curve: LabelCurve) -> str:
    if curve.forecast is None or curve.forecast.more <= curve.train:
        return ""
    return f"{curve.forecast.more} more would be more than twice as many as there are: the forecast reaches far."


def _tuned(curve: LabelCurve) -> str:
    if not curve.fine_tuned:
        return ""
    chosen = (
        "the last epoch counts, since the validation images judge and must not choose"
        if curve.on == "validation"
        else "the best epoch on the validation images counts, and those are more than the labels of a small point"
    )
    return f"Fine-tuned: all layers, with the plan's training and regularizers; {chosen}."
