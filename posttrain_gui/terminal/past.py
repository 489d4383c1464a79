"""The commands that look back: history, show."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError
from posttrain_gui.evaluation.advice.advisor import advise
from posttrain_gui.evaluation.gauge import made_harder_by
from posttrain_gui.events import EpisodesReady, ImagesRead
from posttrain_gui.history.folder import REPORT
from posttrain_gui.history.history import History
from posttrain_gui.terminal import screen
from posttrain_gui.terminal.next_steps import as_plan
from posttrain_gui.terminal.result import in_words
from posttrain_gui.terminal.told import Told
from posttrain_gui.terminal.wording import duration, percent, points, table

if TYPE_CHECKING:
    from argparse import Namespace

    from posttrain_gui.events import EpochDone, Event
    from posttrain_gui.history.rows import RunRow
    from posttrain_gui.paths import Paths
    from posttrain_gui.report import Report

HEADINGS = ("RUN", "NAME", "STATUS", "BEFORE", "AFTER", "GAIN (95 % INTERVAL)", "TIME", "BEGUN")
LONGEST_NAME = 30


def history(given: Namespace, places: Paths) -> int:
    """Lists the runs, newest first."""
    rows = History(places).rows(given.search)
    if given.json:
        screen.result_json({"runs": [asdict(row) for row in rows]})
    elif rows:
        screen.result(table([HEADINGS, *map(cells, rows)]))
    else:
        screen.say("No run matches." if given.search else "No runs yet. Try: posttrain-gui demo")
    return 0


def show(given: Namespace, places: Paths) -> int:
    """Shows one run's report.

    Raises:
        InputError: Where JSON is asked for and there is no report.
    """
    past = History(places)
    row = past.row(given.run_id)
    report = past.report(row.run_id)
    if report is None and (given.json or given.step):
        raise InputError(f"{row.run_id} has no report.", why_no_report(row), what_next(row))
    if report:  # older runs have no advice, or that of older rules
        report = report.model_copy(update={"advice": advise(report)})
    if report and (given.json or given.step):
        screen.result(as_plan(report, given.step) if given.step else report.model_dump_json())
        return 0
    curve = curve_lines(past.curve(row.run_id), what_was_read(past.events(row.run_id), report))
    body = [in_words(report)] if report else [f"{why_no_report(row)} {what_next(row)}".strip()]
    screen.result("\n\n".join(["\n".join(heading(row)), *(["\n".join(curve)] if curve else []), *body]))
    return 0


def curve_lines(curve: list[EpochDone], read: Event | None) -> list[str]:
    """The learning curve, a line each epoch; before it, of a few-shot run, what its episodes are."""
    told = Told()
    return [line for event in (*([read] if read else []), *curve) if (line := told.line(event))]


def what_was_read(events: list[Event], report: Report | None) -> Event | None:
    """What the curve has to be read with: the images or episodes, as the run told; else as its report counts them."""
    if read := next((event for event in events if isinstance(event, ImagesRead | EpisodesReady)), None):
        return read
    if report is None or report.data is None:
        return None
    harder = made_harder_by(entry.get("kind", "") for entry in report.plan.get("regularizers", []))
    return ImagesRead(report.data.train, report.data.val, report.data.test, ", ".join(harder))


def heading(row: RunRow) -> list[str]:
    """What the run was, a line each."""
    lines = [
        f"{row.name} ({row.run_id}): {row.status}, {local(row.created)}, {duration(row.seconds)}",
        f"Model:     {row.model}",
        f"Data:      {row.data}",
        f"Strategy:  {row.strategy}",
        f"Folder:    {row.folder}",
    ]
    return [*lines, f"Note:      {row.note}"] if row.note else lines


def why_no_report(row: RunRow) -> str:
    """Why a run has no report that can be shown."""
    if not row.folder.is_dir():
        return "Its folder was taken away."
    if (row.folder / REPORT).exists():
        return "Its report is damaged."
    return "Its report was taken away." if row.status == "done" else f"There is no verdict yet: it is {row.status}."


def what_next(row: RunRow) -> str:
    """What can be done about a run that has no report."""
    if not row.folder.is_dir():
        return ""
    if row.status == "running":
        return "Wait for its end."
    if row.resumable:
        return f"Go on with it: posttrain-gui resume {row.run_id}"
    return f"Start it anew: posttrain-gui run {row.folder / 'plan.toml'}"


def cells(row: RunRow) -> tuple[str, ...]:
    """A run's cells under :data:`HEADINGS`."""
    gain = "–"
    if row.gain is not None and row.ci_low is not None and row.ci_high is not None:
        gain = f"{points(row.gain)} ({100 * row.ci_low:+.1f} to {100 * row.ci_high:+.1f})"
    result = (percent(row.baseline), percent(row.final), gain)
    name = row.name if len(row.name) <= LONGEST_NAME else row.name[: LONGEST_NAME - 1] + "…"
    return (row.run_id, name, row.status, *result, duration(row.seconds), local(row.created))


def local(created: str) -> str:
    """A UTC time as the clock on this wall shows it."""
    return f"{datetime.fromisoformat(created).astimezone():%Y-%m-%d %H:%M}"
