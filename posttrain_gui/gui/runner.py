"""One run at a time in a thread of its own; the window talks to it without ever waiting for it."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QThread, Signal, Slot

from posttrain_gui.control import Control
from posttrain_gui.errors import UserError
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.events import Event
    from posttrain_gui.history.history import History
    from posttrain_gui.plan import Plan
    from posttrain_gui.report import Report

log = logging.getLogger(__name__)

Tell = Callable[["Event"], None]
Job = Callable[[Tell], object]
"""A whole run: tells its events, returns its report."""


class Worker(QObject):
    """Does one job in the thread it was moved to.

    Signals:
        told: One event of the run (not named "event": QObject has a method of that name).
        over: (Report or None, exception or None); exactly once, after the last event.
    """

    told = Signal(object)
    over = Signal(object, object)

    def __init__(self, job: Job) -> None:
        super().__init__()
        self._job = job

    @Slot()
    def work(self) -> None:
        """Runs the job; whatever it raises is handed on, so that it reaches a person."""
        report, error = None, None
        try:
            report = self._job(self.told.emit)
        except BaseException as caught:  # nothing may be lost in a thread, not even a SystemExit
            error = caught
        self.over.emit(report, error)


class Turn:
    """One at a time: two trainings would fight over the same processor and the same memory.

    Attributes:
        holder: Who is at work, or None.
    """

    def __init__(self) -> None:
        self.holder: QObject | None = None


class Runner(QObject):
    """Starts runs, and passes wishes on to the one that is going.

    A blocked thread cannot run a queued "stop" slot: :meth:`pause` and its like set the thread-safe flags of
    :class:`~posttrain_gui.control.Control` directly.

    Signals:
        told: Each event of the run, in order, in the window's thread.
        failed: (what, why, next): the run could not begin, or something unexpected happened; ``ended`` follows.
        ended: The Report, or None after ``failed``. Always last; the thread is gone by then.
        state_changed: :attr:`running`, :attr:`paused` or :attr:`stopping` may be another one.
    """

    told = Signal(object)
    failed = Signal(str, str, str)
    ended = Signal(object)
    state_changed = Signal()

    def __init__(self, history: History, parent: QObject | None = None, turn: Turn | None = None) -> None:
        """Makes a runner.

        Args:
            history: Where runs are kept.
            parent: The owner.
            turn: Shared by all who must not work at the same time.
        """
        super().__init__(parent)
        self.history, self.turn = history, turn or Turn()
        self.control = Control()
        self.run_id = ""
        self._thread: QThread | None = None
        self._worker: Worker | None = None
        self._outcome: tuple[object, BaseException | None] = (None, None)

    @property
    def running(self) -> bool:
        """Whether a run is going (also while it is paused or stopping)."""
        return self._thread is not None

    @property
    def paused(self) -> bool:
        """Whether the run is held."""
        return self.running and self.control.paused

    @property
    def stopping(self) -> bool:
        """Whether "Finish now" or "Discard" was asked for and the run is not over yet."""
        return self.running and (self.control.finishing or self.control.discarding)

    def start(self, plan: Plan) -> bool:
        """Starts a run of this plan.

        Returns:
            False where a run is already going; nothing happens then.
        """
        history, control = self.history, self.fresh_control()

        def job(tell: Tell) -> Report:
            from posttrain_gui import improve  # brings torch: only ever in this thread

            return improve.improve(plan, tell, control, history)

        return self.begin(job)

    def resume_run(self, run_id: str) -> bool:
        """Goes on with an interrupted run from its last checkpoint.

        Returns:
            False where a run is already going; nothing happens then.
        """
        history, control = self.history, self.fresh_control()

        def job(tell: Tell) -> Report:
            from posttrain_gui import improve

            run = history.reopen(run_id)
            return improve.improve(run.plan, tell, control, history, run)

        return self.begin(job)

    @Slot()
    def pause(self) -> None:
        """Holds the run at the next batch."""
        self.control.pause()
        self.state_changed.emit()

    @Slot()
    def resume(self) -> None:
        """Lets a held run go on."""
        self.control.resume()
        self.state_changed.emit()

    @Slot()
    def finish(self) -> None:
        """Ends the run at the next batch; the best epoch is judged and kept."""
        self.control.finish()
        self.state_changed.emit()

    @Slot()
    def discard(self) -> None:
        """Ends the run at the next batch; nothing is kept but its line in the history."""
        self.control.discard()
        self.state_changed.emit()

    def wait(self) -> None:
        """Returns when no run is going any more; the window's loop stays alive meanwhile (also for closing)."""
        if self.running:
            loop = QEventLoop()
            self.ended.connect(loop.quit)
            loop.exec()

    def fresh_control(self) -> Control:
        """The control of the next job; of the one that is going, where there is one."""
        if not self.running:
            self.control = Control()
        return self.control

    def begin(self, job: Job) -> bool:
        """Does a job in a thread of its own.

        Returns:
            False where this or another runner of the same turn is at work; nothing happens then.
        """
        if self.turn.holder is not None:
            return False
        self.turn.holder = self
        thread, worker = QThread(self), Worker(job)
        thread.setObjectName("run")
        worker.moveToThread(thread)
        thread.started.connect(worker.work)
        worker.told.connect(self._pass_on)
        worker.over.connect(self._over)
        thread.finished.connect(self._thread_gone)
        self._thread, self._worker, self._outcome, self.run_id = thread, worker, (None, None), ""
        thread.start()
        self.state_changed.emit()
        return True

    @Slot(object)
    def _pass_on(self, event: Event) -> None:
        self.run_id = getattr(event, "run_id", self.run_id)
        self.told.emit(event)

    @Slot(object, object)
    def _over(self, report: object, error: BaseException | None) -> None:
        self._outcome = (report, error)
        if self._thread is not None:
            self._thread.quit()

    @Slot()
    def _thread_gone(self) -> None:
        """The thread's loop has ended; ``wait`` joins what is left of it (some microseconds)."""
        if self._thread is None or self._worker is None:
            return
        self._thread.wait()
        self._worker.deleteLater()
        self._thread.deleteLater()
        self._thread = self._worker = self.turn.holder = None
        report, error = self._outcome
        self._outcome = (None, None)
        self.state_changed.emit()
        if error is not None:
            self._tell(error)
        self.ended.emit(report)

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, UserError):
            self.failed.emit(error.what, error.why, error.next)
            return
        log.error("A run ended unexpectedly", exc_info=error)
        where = tr("The details are in the log, in {folder}.", folder=self.history.paths.logs)
        self.failed.emit(tr("Training ended unexpectedly."), f"{type(error).__name__}: {error}", where)
