"""The command that measures how accuracy grows with the number of labelled images."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.history.history import History
from posttrain_gui.presets import load
from posttrain_gui.studies.label_curve import COUNTS
from posttrain_gui.studies.label_curve import label_curve as measure
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import find
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table
from posttrain_gui.wakefulness import awake

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.studies.label_curve import LabelCurve, LabelPoint

WIDTH = 30


def label_curve(given: Namespace, places: Paths) -> int:
    """Measures a plan's label curve; the plan and the model stay as they are.

    Raises:
        PlanError: Where model or images of the plan cannot be used.
        InputError: Where the numbers of labels are not understood.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    counts = counts_of(given.counts)
    # Libraries that print while they download must not spoil the result on stdout.
    with awake(), best_for_stderr() as progress, redirect_stdout(sys.stderr):
        history = History(places)
        curve = measure(
            plan,
            places.cache,
            Telling(progress),
            counts,
            given.draws,
            on=given.on,
            fine_tuned=given.fine_tuned,
            cached=not given.uncached,
            history=history,
        )
    screen.result_json(curve.model_dump(mode="json")) if given.json else screen.result(in_words(curve))
    return 0


def counts_of(text: str) -> tuple[int, ...]:
    """The numbers in "1,2,5"; those that are usual where it is empty.

    Raises:
        InputError: Where it holds something else.
    """
    if not text:
        return COUNTS
    try:
        return tuple(int(word) for word in text.replace(" ", ",").split(",") if word)
    except ValueError:
        what = f'--counts "{text}" is not understood.'
        raise InputError(what, "It takes whole numbers with commas between.", "For example --counts 1,2,5,10") from None


def in_words(curve: LabelCurve) -> str:
    """The table with a bar for each point, what was left out, the forecast, and how it was made."""
    parts = [_points("LABELS A CLASS", curve.points, curve)]
    if curve.fine_tuned:
        parts.append(_points("FINE-TUNED", curve.fine_tuned, curve))
    parts += [f"Left out: {left.count} a class. {left.reason}" for left in curve.left_out]
    return "\n\n".join([*parts, curve.sentence, "\n".join(curve.notes)])


def _points(title: str, points: tuple[LabelPoint, ...], curve: LabelCurve) -> str:
    heading = (title, "IMAGES", "ACCURACY", "95 %", "DRAWS FROM – TO", f"CHANCE {percent(curve.chance)} TO 100 %")
    return table([heading, *(_line(point, curve.chance) for point in points)])


def _line(point: LabelPoint, chance: float) -> tuple[str, ...]:
    low, high = (f"{100 * end:.1f}" for end in point.ci95)
    draws = f"{100 * point.lowest:.1f} – {100 * point.highest:.1f}" if len(point.draws) > 1 else "one"
    count = "all" if point.count is None else str(point.count)
    figures = (f"{point.images:,}", percent(point.accuracy), f"{low} to {high}", draws)
    return (count, *figures, _bar(point.accuracy, chance))


def _bar(accuracy: float, chance: float) -> str:
    """Empty at chance, full where all is right."""
    share = (accuracy - chance) / (1 - chance) if chance < 1 else 0.0
    return "█" * max(0, round(share * WIDTH))
