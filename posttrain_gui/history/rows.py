"""One line of the history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import sqlite3
    from pathlib import Path

    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

RunStatus = Literal["running", "done", "stopped", "failed", "interrupted"]


@dataclass(frozen=True, slots=True)
class RunRow:
    """One run as the history lists it.

    Attributes:
        run_id: Its name on the command line.
        name: For people; can be changed.
        model: What was chosen, in one line.
        data: What was chosen, in one line.
        strategy: What was chosen, in one line.
        status: ``interrupted``: it ended without saying so (power, kill); it can go on from its last checkpoint.
        baseline: Test accuracy before (0–1), None where it was not measured.
        final: Test accuracy after (0–1), or None.
        gain: Paired difference of accuracy (−1 to 1), or None.
        ci_low: Lower end of its 95 % interval, or None.
        ci_high: Upper end, or None.
        outcome: "improved", "no reliable difference", "worse", or "".
        seconds: Duration, or None while it is not over.
        created: When it began, UTC, ISO 8601.
        note: A person's own words.
        folder: Where its plan, checkpoints, model and log are kept.
        resumable: Whether it is over without being done, and has a checkpoint to go on from.
    """

    run_id: str
    name: str
    model: str
    data: str
    strategy: str
    status: RunStatus
    baseline: float | None
    final: float | None
    gain: float | None
    ci_low: float | None
    ci_high: float | None
    outcome: str
    seconds: float | None
    created: str
    note: str
    folder: Path
    resumable: bool

    def matches(self, search: str) -> bool:
        """Whether every word of ``search`` occurs somewhere in the row, upper and lower case alike."""
        texts = (self.run_id, self.name, self.model, self.data, self.strategy, self.status, self.outcome, self.note)
        everything = "\n".join(texts).casefold()
        return all(word in everything for word in search.casefold().split())


def from_sql(row: sqlite3.Row, folder: Path) -> RunRow:
    """The row as the database holds it."""
    values: dict[str, Any] = {key: row[key] for key in row.keys()}  # noqa: SIM118 - iterating a Row gives its values
    values["outcome"] = values["outcome"] or ""
    waits = values["status"] not in ("running", "done")
    return RunRow(**values, folder=folder, resumable=waits and has_checkpoint(folder / "checkpoints"))


def has_checkpoint(folder: Path) -> bool:
    """Whether there is a checkpoint to go on from (half-written ones end in .part or .tmp)."""
    if not folder.is_dir():
        return False
    return any(item.is_file() and item.suffix not in (".part", ".tmp") for item in folder.iterdir())


def of_plan(plan: Plan) -> dict[str, Any]:
    """What a new row says about its plan."""
    lines = {"model": plan.model, "data": plan.data, "strategy": plan.strategy}
    return {"name": plan.name, **{key: choice.one_line() for key, choice in lines.items()}}


def of_report(report: Report) -> dict[str, Any]:
    """What a row says about its result."""
    verdict = report.verdict
    return {
        "status": report.status,
        "baseline": report.baseline.accuracy if report.baseline else None,
        "final": report.final.accuracy if report.final else None,
        "gain": verdict.gain if verdict else None,
        "ci_low": verdict.ci95[0] if verdict else None,
        "ci_high": verdict.ci95[1] if verdict else None,
        "outcome": verdict.outcome if verdict else None,
        "seconds": report.seconds,
    }
