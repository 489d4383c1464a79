"""What the message says when long work is over: name, outcome and verdict in one line. No widgets here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.tr import duration, points, tr
from posttrain_gui.report import Report
from posttrain_gui.search.record import SearchReport

if TYPE_CHECKING:
    from posttrain_gui.gui.comfort.at_work import Ended
    from posttrain_gui.report import Verdict


def title(ended: Ended) -> str:
    """What is over, and after how long."""
    took = duration(ended.seconds)
    if ended.kind == "study":
        return tr("{study} is over after {time}", study=ended.title, time=took)
    if ended.kind == "search":
        return tr("The search is over after {time}", time=took)
    return tr("Training is over after {time}", time=took)


def text(ended: Ended) -> str:
    """What came out."""
    outcome = ended.outcome
    if isinstance(outcome, Report):
        return of_run(outcome)
    if isinstance(outcome, SearchReport):
        return of_search(outcome)
    return tr(ended.trouble) if ended.trouble else tr("Done. The figures are in the window.")


def of_run(report: Report) -> str:
    """A run: "ants and bees: improved, +4.8 points (95 % interval +1.9 to +7.7)"."""
    name = str(report.plan.get("name", ""))
    if report.status == "failed":
        return tr("{name}: failed. {what}", name=name, what=tr(report.error.split("\n")[0]))
    return tr("{name}: stopped, nothing kept", name=name) if report.verdict is None else judged(name, report.verdict)


def of_search(report: SearchReport) -> str:
    """A search: its winner's verdict."""
    if report.winner is None or report.winner.verdict is None:
        return tr("No candidate was judged. What was tried is listed in the window.")
    return judged(str(report.winner.plan.get("name", "")), report.winner.verdict)


def judged(name: str, verdict: Verdict) -> str:
    """A verdict in one line."""
    figures = {
        "name": name,
        "gain": points(verdict.gain),
        "low": points(verdict.ci95[0]),
        "high": points(verdict.ci95[1]),
    }
    if verdict.outcome == "improved":
        return tr("{name}: improved, {gain} points (95 % interval {low} to {high})", **figures)
    if verdict.outcome == "worse":
        return tr("{name}: worse, {gain} points (95 % interval {low} to {high})", **figures)
    return tr("{name}: no reliable difference, {gain} points (95 % interval {low} to {high})", **figures)
