"""The end of a search: the winner is judged on the test images, once, and says how it was chosen."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from filelock import FileLock

from posttrain_gui import plan as plans
from posttrain_gui.errors import UserError
from posttrain_gui.events import Warned
from posttrain_gui.report import Comparison
from posttrain_gui.search.control import CandidateControl
from posttrain_gui.search.events import WinnerChosen
from posttrain_gui.search.folders import of_candidate
from posttrain_gui.search.study import OWN

if TYPE_CHECKING:
    from posttrain_gui.control import Control
    from posttrain_gui.events import Listener
    from posttrain_gui.history.history import History
    from posttrain_gui.history.run import Run
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report
    from posttrain_gui.search.record import Tried
    from posttrain_gui.search.study import Study

log = logging.getLogger(__name__)


def judge_winner(
    study: Study, best: Tried, base: Plan, listener: Listener, control: Control, history: History
) -> Report | None:
    """Judges the winner, or takes the report it has where it was judged before.

    Args:
        study: The study; nobody searches in it any more.
        best: Its best candidate.
        base: The plan of the search.
        listener: Told what happens.
        control: Of the search; only "discard" ends judging.
        history: Where the winner gets its place.

    Returns:
        Its report; None where it was discarded.
    """
    with FileLock(study.folder / "judge.lock"):  # two programs may come to the end at the same moment
        known = study.notes.get("judged", {})
        if known.get("number") == best.number and (report := _report(history, str(known.get("run", "")))):
            return report
        rows = [row for row in study.rows() if row.compared]
        listener(WinnerChosen(best.number, best.difference, len(rows)))
        report = _finish(study, best, base, listener, control, history)
        if report.verdict is None:
            return report if report.status == "failed" else None
        judged = [*known.get("runs", [known["run"]] if known else []), report.run_id]
        told = {"number": best.number, "run": report.run_id, "runs": judged, "sentence": report.verdict.sentence}
        study.note("judged", told)
        return _explained(study, best, rows, report, history)


def _finish(study: Study, best: Tried, base: Plan, listener: Listener, control: Control, history: History) -> Report:
    """Lets the winner's run come to its end: all its epochs are done, so that it is only judged."""
    from posttrain_gui.improve import improve

    run, cut = _enlisted(study, best, history), best.state == "stopped"
    if run is not None:
        return improve(run.plan, listener, CandidateControl(control, lambda: cut), history, run)
    text = "The winner was trained on another machine, or its folder was taken away; it is trained again here."
    listener(Warned(text, "info"))
    return improve(at_home(best.plan, base), listener, CandidateControl(control), history)


def _enlisted(study: Study, best: Tried, history: History) -> Run | None:
    folder = of_candidate(study, best.number)
    if folder is None:
        return None
    run = history.enlist(folder)
    history.set_note(run.id, f'Winner of the search "{study.name}": {best.difference}.')
    return run


def at_home(plan: dict[str, Any], base: Plan) -> Plan:
    """A candidate's plan with what each machine has of its own (paths, device) taken from this machine's plan."""
    made, own = plans.to_dict(plans.from_dict(plan)), plans.to_dict(base)
    for path in OWN:
        section, _, key = path.rpartition(".")
        source, target = (own[section], made[section]) if section else (own, made)
        if key in source:
            target[key] = source[key]
    return plans.from_dict(made)


def _report(history: History, run_id: str) -> Report | None:
    try:
        return history.report(run_id)
    except UserError:  # deleted from the history since
        return None


def _explained(study: Study, best: Tried, rows: list[Tried], report: Report, history: History) -> Report:
    """Writes into the winner's report that it is the best of many."""
    chosen = Comparison(
        study=study.name,
        compared=len(rows),
        val_accuracy=best.val_accuracy or 0.0,
        val_images=int(study.facts(best.number).get("val_images", 0)),
        judged=len(study.notes["judged"]["runs"]),
        sentence="",
    )
    chosen = chosen.model_copy(update={"sentence": _in_words(chosen, best.val_error or 0.0)})
    try:
        return history.amend(
            report.run_id,
            lambda old: old.model_copy(
                update={"comparison": chosen, "findings": [*old.findings, chosen.sentence]},
            ),
        )
    except UserError as error:
        log.warning("The winner's report could not be added to: %s", error)
        return report.model_copy(update={"comparison": chosen})


def _in_words(chosen: Comparison, error: float) -> str:
    images, percent = f"{chosen.val_images:,} validation images", f"{100 * chosen.val_accuracy:.1f} %"
    if chosen.compared == 1:
        return f"The only candidate of its search ({percent} on {images})."
    return (
        f"Chosen among {chosen.compared} candidates on {images}, where it had {percent} (± {100 * error:.1f} points "
        f"standard error). The best of many is partly luck, so that figure is too good; {_looks(chosen.judged)}"
    )


def _looks(judged: int) -> str:
    if judged == 1:
        return "the test images, looked at once for the winner alone, say what it is worth."
    earlier = "an earlier winner was" if judged == 2 else f"{judged - 1} earlier winners were"
    return f"the test images say what it is worth, and {earlier} judged on them before, since the search went on."
