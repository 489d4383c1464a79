"""The commands that carry out a plan: run, demo, resume."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui import plan as plan_file
from posttrain_gui.control import Control
from posttrain_gui.errors import PlanError
from posttrain_gui.history.history import History
from posttrain_gui.presets import load
from posttrain_gui.terminal import display, screen
from posttrain_gui.terminal.interrupts import Interrupts
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import demo_plan, find
from posttrain_gui.terminal.result import ending, in_words
from posttrain_gui.wakefulness import awake

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.history.run import Run
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

CODES = {"done": 0, "failed": 1, "stopped": 130}


def run(given: Namespace, places: Paths) -> int:
    """Carries out a plan."""
    plan = load(find(given.plan), given.preset, given.changes)
    return _carry_out(plan, History(places), as_json=given.json)


def demo(given: Namespace, places: Paths) -> int:
    """Carries out a demo plan: in the window where there is a display, else here.

    Raises:
        InputError: Where there is no such demo.
    """
    path = demo_plan(given.name)
    if not given.headless and not given.json:
        if display.available():
            from posttrain_gui.terminal.window import open_window

            return open_window(path, places, demo=True)
        screen.say("There is no display: the demo runs in the terminal.")
    return _carry_out(plan_file.load(path), History(places), as_json=given.json)


def resume(given: Namespace, places: Paths) -> int:
    """Goes on with a run from its last checkpoint."""
    past = History(places)
    going_on = past.reopen(given.run_id)
    try:
        return _carry_out(going_on.plan, past, going_on, as_json=given.json)
    finally:
        going_on.close()


def _carry_out(plan: Plan, past: History, going_on: Run | None = None, *, as_json: bool) -> int:
    if problems := plan.problems_when_resumed() if going_on else plan.problems():
        raise PlanError(problems)
    report = _improve(plan, past, going_on)
    if as_json:
        screen.result(report.model_dump_json())
    else:
        _tell(report, past)
    bad_input = report.status == "failed" and getattr(report, "bad_input", False)
    return 2 if bad_input else CODES[report.status]


def _improve(plan: Plan, past: History, going_on: Run | None) -> Report:
    control = Control()
    # Libraries that print while they download or compile must not spoil the result on stdout.
    with Interrupts(control), awake(), best_for_stderr() as progress, redirect_stdout(sys.stderr):
        from posttrain_gui.improve import improve

        return improve(plan, progress, control, past, going_on)


def _tell(report: Report, past: History) -> None:
    row = past.row(report.run_id)
    if report.status == "failed":
        what, why, step = [*report.error.split("\n"), "", "", ""][:3]
        # Not where going on would fail in the same way: no usable checkpoint, or the best epoch is kept and judged.
        hopeful = row.resumable and report.verdict is None and "new run" not in step
        again = f"Go on: posttrain-gui resume {report.run_id}." if hopeful else ""
        screen.lines(what, why, " ".join(part for part in (step, again, f"Details: {row.folder / 'run.log'}") if part))
    elif report.verdict is None:
        screen.say(ending(report))
    else:
        screen.result(in_words(report))
