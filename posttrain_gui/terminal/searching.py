"""The command that races strategies under a time budget."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from typing import TYPE_CHECKING

from posttrain_gui.control import Control
from posttrain_gui.errors import InputError, PlanError
from posttrain_gui.history.history import History
from posttrain_gui.presets import load
from posttrain_gui.search.budget import seconds_of, written
from posttrain_gui.search.events import CandidateBegan, CandidateDone, SearchBegan, WinnerChosen
from posttrain_gui.search.wish import Wish
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.interrupts import Interrupts
from posttrain_gui.terminal.kinds import need_fine_tuning
from posttrain_gui.terminal.progress import best_for_stderr
from posttrain_gui.terminal.ready_plans import find
from posttrain_gui.terminal.result import in_words
from posttrain_gui.terminal.wording import duration, percent, table
from posttrain_gui.wakefulness import awake

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.events import Event
    from posttrain_gui.paths import Paths
    from posttrain_gui.plan import Plan
    from posttrain_gui.search.record import SearchReport, Tried
    from posttrain_gui.terminal.progress import Progress

CODES = {"done": 0, "failed": 1, "stopped": 130}
HEADINGS = ("RANK", "VALIDATION (± S.E.)", "EPOCHS", "TIME", "HOW IT ENDED", "WHAT DIFFERS FROM THE PLAN")
ENDS = {"done": "done", "stopped": "cut off", "pruned": "given up", "failed": "failed", "running": "running"}


def search(given: Namespace, places: Paths) -> int:
    """Tries many strategies, compares them on validation, judges the best one on the test images.

    Raises:
        PlanError: Where the plan cannot be run.
        InputError: Where it is not for fine-tuning, or the budget, the name or the storage cannot be used.
    """
    plan = load(find(given.plan), given.preset, given.changes)
    if problems := plan.problems():
        raise PlanError(problems)
    need_fine_tuning(
        plan, "A search", "Change the plan with --set, run it, and compare the runs: posttrain-gui history"
    )
    if given.trials is not None and given.trials < 1:
        raise InputError(f"--trials {given.trials} cannot be used.", "It has to be at least 1.")
    wish = Wish(seconds_of(given.budget), given.trials, given.study, given.storage)
    report = _searched(plan, wish, History(places))
    if given.json:
        screen.result_json({**report.model_dump(mode="json"), "trials": trials_as_json(report)})
    else:
        _tell(report)
    return CODES[report.status]


def _searched(plan: Plan, wish: Wish, past: History) -> SearchReport:
    control = Control()
    # Libraries that print while they download must not spoil the result on stdout.
    with Interrupts(control), awake(), best_for_stderr() as progress, redirect_stdout(sys.stderr):
        from posttrain_gui.search import race

        return race.search(plan, wish, SearchProgress(progress), control, past)


def trials_as_json(report: SearchReport) -> list[dict[str, object]]:
    """The candidates, best first."""
    return [row.model_dump(mode="json") for row in report.trials]


class SearchProgress:
    """A line when a candidate begins and ends; the judging of the winner is shown as any run.

    Args:
        progress: Where to show it.
    """

    def __init__(self, progress: Progress) -> None:
        self._progress, self._judging = progress, False

    def __call__(self, event: Event) -> None:
        """Shows an event."""
        if line := line_of(event):
            self._progress.say(line)
        if isinstance(event, CandidateBegan):
            self._progress.begin(f"Candidate {event.number}")
        elif isinstance(event, WinnerChosen):
            self._judging = True
        elif self._judging or _worth_showing(event):
            self._progress(event)


def _worth_showing(event: Event) -> bool:
    """Of a candidate the steps (for the bar) and what was found; not its every phase."""
    return type(event).__name__ in ("StepDone", "Warned")


def line_of(event: Event) -> str:
    """What an event of a search says in a line, "" for none."""
    if isinstance(event, SearchBegan):
        limit = f", {written(event.budget)} at most" if event.budget else ""
        before = f", {event.tried} candidates tried before" if event.tried else ""
        return f"Search {event.study}{limit}{before}"
    if isinstance(event, CandidateBegan):
        return f"Candidate {event.number}: {event.difference}"
    if isinstance(event, CandidateDone):
        return _done(event)
    if isinstance(event, WinnerChosen):
        compared = "1 candidate" if event.compared == 1 else f"{event.compared} candidates"
        return f"Winner of {compared}: number {event.number}, {event.difference}. It is judged on the test images now."
    return ""


def _done(event: CandidateDone) -> str:
    end = "" if event.state == "done" else f"; {ENDS[event.state]}: {event.reason}"
    figure = f"{percent(event.val_accuracy)} on validation, " if event.val_accuracy is not None else ""
    epochs = "1 epoch" if event.epochs == 1 else f"{event.epochs} epochs"
    best = "; best so far" if event.best else ""
    return f"  {figure}{epochs}, {duration(event.seconds)}{best}{end}"


def _tell(report: SearchReport) -> None:
    if report.trials:
        screen.result(table([HEADINGS, *map(cells, report.trials)]))
    if report.error:
        screen.lines("the search found nothing.", report.error, "Give it more time: --budget 30m")
        return
    parts = [report.sentence]
    if report.winner is not None:
        comparison = report.winner.comparison
        parts += [in_words(report.winner), comparison.sentence if comparison else ""]
    screen.result("\n" + "\n\n".join(part for part in parts if part))
    screen.say("\nThe same command again goes on with this search.")


def cells(row: Tried) -> tuple[str, ...]:
    """A candidate's cells under :data:`HEADINGS`."""
    figure = "–"
    if row.val_accuracy is not None:
        figure = percent(row.val_accuracy) + (f" ± {100 * row.val_error:.1f}" if row.val_error is not None else "")
    end = f"same as {row.same_as}" if row.same_as else ENDS[row.state]
    why = f" ({row.reason})" if row.state == "failed" else ""
    return (str(row.rank or "–"), figure, str(row.epochs), duration(row.seconds), end, row.difference + why)
