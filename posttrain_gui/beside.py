"""What is measured beside the verdict once a run has been judged: forgetting and robustness.

Neither chooses anything, and where one cannot be measured the run is none the worse: it is said, and that is all. A run
does it at its end; ``studies/robustness.py`` does it for one that is long over.
"""

from __future__ import annotations

import logging
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from posttrain_gui.control import Discard, Finish
from posttrain_gui.errors import InputError, PlanError, UserError
from posttrain_gui.evaluation.settings import AUTO, NONE
from posttrain_gui.events import PhaseChanged, StepDone, Warned
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.control import Control
    from posttrain_gui.events import Listener
    from posttrain_gui.history.run import Run
    from posttrain_gui.models.base import Knew
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Forgetting, Report, Robustness
    from posttrain_gui.training.blending.ends import Ends
    from posttrain_gui.training.blending.reference import ReferenceSet

    Progress = Callable[[str, int, int], None]

log = logging.getLogger(__name__)

MOST = 1000
"""At most so many reference images are looked at in a run."""
PHASE = "beside"


def measured(report: Report, plan: Plan, run: Run, tell: Listener, control: Control, cache: Path) -> Report:
    """The report with what the plan's ``[evaluation]`` asks for.

    Args:
        report: Of the run, judged, its model file written.
        plan: Of the run.
        run: Its place in the history.
        tell: Told what happens.
        control: Read now and then; "Finish now" leaves out what was not measured yet.
        cache: Folder for what can be made again.

    Raises:
        posttrain_gui.control.Discard: Where the person said so.
    """
    wanted = _wanted(report, plan)
    if not wanted:
        return report
    if report.best_epoch == 0:
        kept = "no epoch was better than the start, so the model is as it was"
        return _noted(report, f"Not measured: {' and '.join(wanted)}; {kept}.", tell)
    tell(PhaseChanged(PHASE, f"Measuring {' and '.join(wanted)}"))
    told = _Progress(tell, control)
    try:
        ends = ends_of(report, plan, run.checkpoints, Path(report.model_path), cache, told)
        for what, measure in wanted.items():
            report = _with(report, what, lambda measure=measure: measure(ends, plan, told), plan, tell)  # type: ignore[misc]
    except Discard:
        raise
    except Finish:
        left = [what for what in wanted if getattr(report, what) is None]
        return _noted(report, f"Not measured, since the run was to finish: {' and '.join(left)}.", tell)
    except Exception as error:  # whatever it is, the run is judged and its model written: that stays
        return _noted(report, f"Not measured: {' and '.join(wanted)}. {_in_a_line(error, plan)}", tell)
    return report


def _wanted(report: Report, plan: Plan) -> dict[str, Callable[[Ends, Plan, Progress], Any]]:
    """Field of the report → what measures it; nothing for runs that answer another question after than before."""
    if report.verdict is None or not report.model_path or report.episodes or report.tasks:
        return {}
    found: dict[str, Callable[[Ends, Plan, Progress], Any]] = {}
    if reference_of(plan) is not None and report.forgetting is None:
        found["forgetting"] = _forgetting
    if plan.evaluation.robustness and report.robustness is None:
        found["robustness"] = _robustness
    return found


def reference_of(plan: Plan) -> Path | Knew | None:
    """What to measure forgetting on: a folder, or images that the model says it knew; None: nothing."""
    asked = plan.evaluation.reference.strip()
    if asked in (NONE, ""):
        return None
    if asked != AUTO:
        return expanded(asked).absolute()
    knew = plan.model.knew()
    same = knew is not None and knew.data.get("path", knew.data.get("name")) == _place(plan)
    return None if same else knew  # judged on these already


def _place(plan: Plan) -> str:
    data = plan.data.model_dump(mode="json")
    return str(data.get("path", data.get("name", "")))


def ends_of(report: Report, plan: Plan, checkpoints: Path, model_file: Path, cache: Path, progress: Progress) -> Ends:
    """A run's model before and after, and its images.

    Args:
        report: Of the run.
        plan: Of the run.
        checkpoints: Folder of its checkpoints.
        model_file: Its model file.
        cache: Folder for what can be made again.
        progress: Told how far it is; may raise to cancel.

    Raises:
        InputError: Where images or model are no longer those of the run, or training changed nothing.
        posttrain_gui.errors.RunError: Where a file is damaged.
    """
    from posttrain_gui.training.blending.ends import Past, take_up

    return take_up(Past(plan, report, checkpoints, model_file, cache), progress)


def _forgetting(ends: Ends, plan: Plan, progress: Progress) -> Forgetting:
    from posttrain_gui.training.blending.forgetting import forgetting

    found = reference_set(ends, plan, progress)
    return forgetting(ends, found, found.about.about, progress)


def reference_set(ends: Ends, plan: Plan, progress: Progress) -> ReferenceSet:
    """The images that forgetting is measured on; the same ones each time.

    Args:
        ends: Of the run.
        plan: Of the run.
        progress: Told how far it is; may raise to cancel.

    Raises:
        InputError: Where the plan asks for none, or they cannot be used.
    """
    from posttrain_gui.training.blending.reference import read_reference, refer_to

    asked = reference_of(plan)
    if asked is None:
        raise InputError("There are no reference images.", "The plan names none, and the model knows of none.")
    if isinstance(asked, Path):
        found, about = read_reference(asked, ends, progress, most=MOST, unseen=True), f"reference images in {asked}"
    else:
        catalogue, path = _known(asked, progress)
        found, about = refer_to(catalogue, path, ends, progress, MOST, unseen=True), asked.about
    return replace(found, about=found.about.model_copy(update={"about": about}))


def _known(knew: Knew, progress: Progress) -> tuple[Any, str]:
    """The images that a model says it was trained on (or rather those beside them), and where they are."""
    from posttrain_gui.data import base as data_room
    from posttrain_gui.data.care.prepare import prepare

    tag = str(knew.data.get("source", ""))
    try:
        source = data_room.sources()[tag].model_validate(knew.data)
    except (KeyError, ValueError) as error:
        raise InputError("The images that the model was trained on cannot be found.", f"{tag}: {error}") from error
    if problems := source.problems():
        raise PlanError(problems)
    path = str(knew.data.get("path", ""))
    if knew.part == "all":
        return source.index(lambda done, total: progress("indexing", done, total)), path
    images = prepare(source, progress)
    return data_room.Catalogue(images.test, images.classes, images.reader), path


def _robustness(ends: Ends, _plan: Plan, progress: Progress) -> Robustness:
    from posttrain_gui.training.blending.disturbed import measure_robustness

    return measure_robustness(ends, progress)


def _with(report: Report, what: str, measure: Callable[[], Any], plan: Plan, tell: Listener) -> Report:
    try:
        return report.model_copy(update={what: measure()})
    except (Discard, Finish):
        raise
    except Exception as error:  # a full memory, say
        return _noted(report, f"Not measured: {what}. {_in_a_line(error, plan)}", tell)


def _noted(report: Report, sentence: str, tell: Listener) -> Report:
    log.info(sentence)
    tell(Warned(sentence, "info"))
    return report.model_copy(update={"findings": [*report.findings, sentence]})


def _in_a_line(error: Exception, plan: Plan) -> str:
    from posttrain_gui.training.failures import explain

    if not isinstance(error, UserError):
        log.warning("Could not be measured beside the verdict", exc_info=error)
        error = explain(error, plan)
    return " ".join(str(error).split("\n"))


class _Progress:
    """Progress as events, at most some ten a second; reads the control."""

    def __init__(self, tell: Listener, control: Control) -> None:
        self._tell, self._control, self._last = tell, control, 0.0

    def __call__(self, _stage: str, done: int, total: int) -> None:
        """So many of so many."""
        self._control.check()
        now = time.monotonic()
        if total and now - self._last >= 0.1:
            self._last = now
            self._tell(StepDone(PHASE, done, total))
