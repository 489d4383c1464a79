"""What a search has come to so far, in figures and in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.search.record import SearchReport

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report
    from posttrain_gui.search.record import Status, Tried
    from posttrain_gui.search.study import Study
    from posttrain_gui.search.wish import Wish


@dataclass(frozen=True)
class Stretch:
    """One stretch of a search by one program.

    Attributes:
        plan: What is searched around.
        wish: What was asked for.
        seconds: How long it went on so far.
        status: How it ended, or ``done`` while it goes on.
        winner: The winner's report, once it was judged.
        waiting: Whether another program is still searching.
    """

    plan: Plan
    wish: Wish
    seconds: float
    status: Status
    winner: Report | None = None
    waiting: bool = False


def written_down(study: Study, stretch: Stretch) -> SearchReport:
    """What the study has come to."""
    rows, judged = study.rows(), study.notes.get("judged", {})
    best = next((row for row in rows if row.eligible), None)
    report = SearchReport(
        study=study.name,
        status=stretch.status,
        begun=study.begun,
        seconds=stretch.seconds,
        budget=stretch.wish.budget,
        storage=stretch.wish.storage,
        plan=plans.to_dict(stretch.plan),
        compared=sum(row.compared for row in rows),
        val_images=int(study.facts(best.number).get("val_images", 0)) if best else 0,
        trials=rows,
        winner_number=best.number if best else 0,
        winner_run=judged.get("run", "") if best and judged.get("number") == best.number else "",
        winner=stretch.winner,
        verdict=judged.get("sentence", "") if best and judged.get("number") == best.number else "",
    )
    return report.model_copy(update=_sentence(report, waiting=stretch.waiting))


def _sentence(report: SearchReport, *, waiting: bool = False) -> dict[str, str]:
    """What the search came to in words.

    Args:
        report: What it came to.
        waiting: Whether another program is still searching.

    Returns:
        ``sentence``, and ``error`` where nothing came of it.
    """
    best = next((row for row in report.trials if row.number == report.winner_number), None)
    if best is None:
        reasons = [row.reason for row in report.trials if row.reason]
        why = f" The last reason: {reasons[-1]}" if reasons else ""
        return {"error": f"No candidate came to the end of an epoch.{why}", "sentence": ""}
    parts = [f"Best of {report.compared} on validation: {best.difference}", _figure(best)]
    close = [row for row in report.trials if row is not best and row.compared and _alike(row, best)]
    if close:
        others = "1 other candidate is" if len(close) == 1 else f"{len(close)} other candidates are"
        parts.append(f"{others} within one standard error: the validation images cannot tell them apart.")
    if waiting:
        parts.append("Another program still searches; the last one judges the winner.")
    return {"sentence": " ".join([f"{parts[0]} ({parts[1]}).", *parts[2:]]), "error": ""}


def _figure(best: Tried) -> str:
    return f"{100 * (best.val_accuracy or 0):.1f} % ± {100 * (best.val_error or 0):.1f}"


def _alike(row: Tried, best: Tried) -> bool:
    return (best.val_accuracy or 0) - (row.val_accuracy or 0) <= (best.val_error or 0)
