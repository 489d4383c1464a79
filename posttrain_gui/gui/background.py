"""The one idiom for background work that is not a run: scanning a folder, reading a catalogue, inspecting a file."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from posttrain_gui import heavy

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)


class Cancelled(Exception):  # noqa: N818 - not an error: a person's wish
    """Raised inside a task by its ``progress`` after :meth:`Task.cancel`."""


class Task(QObject):
    """One piece of work in a pool thread, with four verbs: start, cancel, and the signals done and failed.

    ``work`` is called with a ``progress(stage, done, total)`` that it calls now and then; progress raises
    :class:`Cancelled` where the task was cancelled, and reaches the window at most some ten times a second.

    Signals:
        progressed: (stage, done, total).
        done: The result.
        failed: The exception (never :class:`Cancelled`).
        ended: In every case, last.
    """

    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(
        self, work: Callable[[Callable[[str, int, int], None]], Any], parent: QObject, *, heavy: bool = False
    ) -> None:
        """Makes a task; ``heavy`` says that its work uses torch, which is loaded first."""
        super().__init__(parent)
        self._job = _Job(work, heavy=heavy)
        self._job.post.delivered.connect(self._deliver)
        self._job.post.progressed.connect(self.progressed)
        self.destroyed.connect(self._job.cancel.set)

    def start(self) -> Task:
        """Starts the work in the global thread pool."""
        QThreadPool.globalInstance().start(self._job.run)
        return self

    def cancel(self) -> None:
        """Asks the work to stop; nothing but ``ended`` is sent any more."""
        self._job.cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._job.cancel.is_set()

    @Slot(object, object)
    def _deliver(self, result: Any, error: Exception | None) -> None:
        if not self.cancelled:
            if error is None:
                self.done.emit(result)
            elif not isinstance(error, Cancelled):
                log.info("Background task failed", exc_info=error)
                self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class _Post(QObject):
    """What a pool thread sends through. It has no parent: it must outlive a window that is closed meanwhile."""

    progressed = Signal(str, int, int)
    delivered = Signal(object, object)


class _Job:
    """The part of a task that runs in the pool thread; knows nothing of the task, which may be gone before it ends."""

    def __init__(self, work: Callable[[Callable[[str, int, int], None]], Any], *, heavy: bool) -> None:
        self.post, self.cancel = _Post(), threading.Event()
        self._work, self._heavy, self._last_sent = work, heavy, 0.0

    def run(self) -> None:
        try:
            if self._heavy:
                heavy.load()
            result, error = self._work(self._progress), None
        except Exception as caught:  # handed on to the window's thread
            result, error = None, caught
        try:
            self.post.delivered.emit(result, error)
        except RuntimeError:  # the program has ended meanwhile; nobody waits for the result
            log.debug("A background task ended after the program's window.")

    def _progress(self, stage: str, done: int, total: int) -> None:
        if self.cancel.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._last_sent >= 0.1 or (total and done >= total):
            self._last_sent = now
            self.post.progressed.emit(stage, done, total)
