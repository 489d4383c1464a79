"""One run, from Plan to Report; readable top to bottom.

The window, the command line and the tests all call :func:`improve`; nothing else knows how a run goes.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from posttrain_gui import beside, heavy
from posttrain_gui import plan as plans
from posttrain_gui.control import Control, Discard, Finish
from posttrain_gui.errors import InputError, PlanError, UserError
from posttrain_gui.events import PhaseChanged, RunDone, RunFailed, RunStarted, RunStopped, Warned
from posttrain_gui.report import Report
from posttrain_gui.training.stopwatch import Stopwatch

if TYPE_CHECKING:
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.history.history import History
    from posttrain_gui.history.run import Run
    from posttrain_gui.plan import Plan

log = logging.getLogger(__name__)


def improve(plan: Plan, listener: Listener, control: Control, history: History, run: Run | None = None) -> Report:
    """Makes a model better for someone's images, and measures whether it did.

    Args:
        plan: Everything that decides the run.
        listener: Told what happens, in this thread; the last event is RunDone, RunStopped or RunFailed.
        control: Read once a batch.
        history: Where the run is kept.
        run: A run to go on with (``history.reopen``); None begins a new one.

    Returns:
        The report, already written to the history. A run that fails has status "failed" and says why.

    Raises:
        PlanError: Where the plan cannot be run; nothing was begun then.
    """
    heavy.load()
    if problems := plan.problems_when_resumed() if run else plan.problems():
        raise PlanError(problems)
    run = run or history.begin(plan)
    return _Telling(plan, run, listener).see_through(control, history)


class _Telling:
    """Sees a run through to exactly one last event, and writes the history before it is sent."""

    def __init__(self, plan: Plan, run: Run, listener: Listener) -> None:
        self.plan, self.run, self._listener = plan, run, listener
        self._stopwatch = Stopwatch()

    def tell(self, event: Event) -> None:
        """Keeps an event and hands it on."""
        self.run.record(event)
        self._listener(event)

    def see_through(self, control: Control, history: History) -> Report:
        """Runs; whatever happens, ends with a report and one last event."""
        from posttrain_gui.evaluation.advice.advisor import advise
        from posttrain_gui.logs import run_log

        with run_log(self.run.log):
            try:
                report = go(self.plan, self.run, self.tell, control, history, self._stopwatch)
            except (Discard, Finish):  # Finish comes this far only where there is nothing to keep yet
                report = self._short("stopped")
            except UserError as error:
                log.warning("The run failed: %s", error)
                report = self._failed(error)
            except Exception as error:
                log.exception("The run failed")
                report = self._failed(error)
        told = {"seconds": self._stopwatch.seconds(), "advice": advise(report)}
        report = self._keep(report.model_copy(update=told))
        self._listener(self._last_event(report))
        return report

    def _keep(self, report: Report) -> Report:
        """Writes the end into the history; where the disk is full, that is what the run failed of."""
        self.run.record(self._last_event(report))
        try:
            self.run.finish(report)
        except UserError as error:
            report = report.model_copy(update={"status": "failed", "error": str(error)})
            self.run.finish(report)
        return report

    def _short(self, status: str, **more: object) -> Report:
        return Report.model_validate(
            {"run_id": self.run.id, "status": status, "plan": plans.to_dict(self.plan), "seconds": 0.0, **more}
        )

    def _failed(self, error: Exception) -> Report:
        from posttrain_gui.training.failures import explain

        told = error if isinstance(error, UserError) else explain(error, self.plan)
        return self._short("failed", error=str(told), bad_input=isinstance(told, InputError))

    def _last_event(self, report: Report) -> Event:
        sentence = report.verdict.sentence if report.verdict else ""
        if report.status == "failed":
            what, why, step = [*report.error.split("\n"), "", "", ""][:3]
            return RunFailed(self.run.id, what, why, step, str(self.run.log))
        if report.status == "stopped":
            return RunStopped(self.run.id, kept=report.verdict is not None, sentence=sentence)
        return RunDone(self.run.id, sentence)


def go(plan: Plan, run: Run, tell: Listener, control: Control, history: History, stopwatch: Stopwatch) -> Report:
    """The line of a run: data → model → baseline → training → the same measure again → verdict → model file.

    What is measured beside the verdict (forgetting, robustness) comes last and changes nothing of it.
    """
    from posttrain_gui.training.surroundings import Surroundings

    tell(RunStarted(run.id, plan.name, str(run.folder), plan.training.epochs, run.next_epoch))
    for remark in plan.remarks():
        tell(Warned(remark.message))
    stations = plan.strategy.stations(Surroundings(plan, run, tell, control, history.paths.cache, stopwatch))

    tell(PhaseChanged("data", f"Reading {plan.data.one_line()}"))
    stations.read_images()

    tell(PhaseChanged("model", f"Loading {plan.model.one_line()}"))
    stations.load_model()

    device = stations.compute.describe()
    tell(PhaseChanged("baseline", f"Measuring the model before training on {device}"))
    stations.measure_baseline()

    tell(PhaseChanged("training", f"Training {stations.aim} on {device}"))
    outcome = stations.train()

    tell(PhaseChanged("judging", f"Judging epoch {outcome.best.epoch} on {stations.judged_on}"))
    stations.judge(history.looks(stations.test_key, run.id) + 1)
    history.note_look(run.id, stations.test_key)

    tell(PhaseChanged("writing", "Writing the model file"))
    stations.write_model()
    return beside.measured(stations.report(), plan, run, tell, control, history.paths.cache)
