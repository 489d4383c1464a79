"""What the comparison of models says. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.studies.words import stage_words
from posttrain_gui.gui.tr import number, percent, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.studies.ranking import Ranked

BETWEEN = "\t"
"""Stands between a candidate's name and what goes on with it, in a stage."""


def about() -> str:
    """What is done, above the table."""
    return tr(
        "Every ticked model looks at your training images as it is, before any training. The better its features "
        "separate your classes already (LogME and class means: higher is better), the better a start it usually is. "
        "The test images stay closed."
    )


def use_help(*, there: bool, present: bool, failed: bool) -> str:
    """What the button does that makes a model the plan's, or why it does nothing.

    Args:
        there: Whether a model is chosen in the table.
        present: Whether it is the plan's already.
        failed: Whether it could not be measured.
    """
    if not there:
        return tr("Choose a model in the table first.")
    if present:
        return tr("It is the plan's model already.")
    return tr("It cannot be used.") if failed else tr("Makes it the plan's model.")


def headings() -> tuple[str, ...]:
    """Of the table."""
    return (
        tr("Model"),
        tr("LogME"),
        tr("Class means"),
        tr("Param. (M)"),
        tr("ms an image"),
        tr("Remark"),
    )


def heading_help(column: int) -> str:
    """A heading's tooltip."""
    return (
        tr("Ticked models are compared."),
        tr(
            "Log evidence of a linear head on the frozen features, for each training image (You et al. 2021). "
            "Higher is better; a number means something only beside others on the same images."
        ),
        tr(
            "Accuracy on the validation images when each gets the class whose mean feature is nearest, "
            "with its 95 % interval. Higher is better."
        ),
        tr("Millions of learned numbers, with a head for your classes. Fewer: a smaller file."),
        tr("Measured here: median time for one image by itself, float32. Lower is faster."),
        tr("What is to be known of it, or why it cannot be used."),
    )[column]


def logme(value: float) -> str:
    """A score ("−0.080")."""
    return f"{value:.3f}".replace("-", "−")


def accuracy(row: Ranked) -> str:
    """Accuracy with its interval ("84.1 % (80.2–87.4)")."""
    low, high = (f"{100 * end:.1f}" for end in row.ci95)
    return f"{percent(row.accuracy)} ({low}–{high})"


def millions(count: int) -> str:
    """Parameters in millions, with as many digits as say something."""
    return f"{count / 1e6:.1f}" if count >= 1e5 else f"{count / 1e6:.3f}"


def milliseconds(value: float) -> str:
    """A time, with as many digits as say something."""
    return f"{value:.2f}" if value < 1 else f"{value:.1f}" if value < 100 else number(round(value))


def stage(told: str, done: int, total: int) -> str:
    """What goes on: which candidate, and what with it."""
    candidate, _, what = told.rpartition(BETWEEN)
    words = stage_words(what, done, total) if what else "…"
    return f"{candidate} · {words}" if candidate else words


class Follower:
    """Puts the candidate's place and name before each stage, so that both reach the window together.

    Args:
        titles: Of the candidates.
        progress: Told of what goes on.
    """

    def __init__(self, titles: frozenset[str], progress: Callable[[str, int, int], None]) -> None:
        self._titles, self._progress, self._candidate = titles, progress, ""

    def __call__(self, told: str, done: int, total: int) -> None:
        """Passes on; a candidate's title begins a new one."""
        if told in self._titles:
            name = told.split(" · ")[0]
            self._candidate = tr("{n} of {total}: {name}", n=done + 1, total=total, name=name)
            self._progress(f"{self._candidate}{BETWEEN}", 0, 0)
        else:
            self._progress(f"{self._candidate}{BETWEEN}{told}", done, total)
