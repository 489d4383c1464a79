"""The command that asks a finished run's model about disturbed test images."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui.history.history import History
from posttrain_gui.studies.robustness import robustness as measure
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.telling import Telling
from posttrain_gui.terminal.wording import percent, table

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.paths import Paths
    from posttrain_gui.report import Robustness

STAGES = {
    "loading": "Loading the model before and after",
    "disturbing": "Answering disturbed pictures",
}


def robustness(given: Namespace, places: Paths) -> int:
    """Blur, noise, brightness, JPEG and rotation, before and after; kept with the run.

    Raises:
        posttrain_gui.errors.UserError: As ``studies.robustness``.
    """
    past = History(places)
    with best_for_stderr() as progress, redirect_stdout(sys.stderr):
        found = measure(given.run_id, past, Telling(progress, STAGES))
    if given.json:
        screen.result_json(found.model_dump(mode="json"))
    else:
        screen.result(in_words(found))
    return 0


def in_words(found: Robustness) -> str:
    """A table, then the sentence, and what it is not for."""
    from posttrain_gui.evaluation.robustness import CAUTION

    rows: list[tuple[str, ...]] = [("DISTURBANCE", "STRENGTH", "BEFORE", "AFTER")]
    rows += [
        (point.corruption, f"{point.strength}: {point.setting}", percent(point.before), percent(point.after))
        for point in found.points
    ]
    rows.append(("none", "", percent(found.clean_before), percent(found.clean_after)))
    return f"{table(rows)}\n\n{found.sentence}\n{CAUTION}"
