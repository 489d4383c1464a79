"""The one idiom for background work that is not a run: scanning a folder, reading a catalogue, inspecting a file."""

from __future__ import annotations

import itertools
import logging
import threading
import time
from functools import cache
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot
from shiboken6 import isValid

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
        self._job = _Job(work, _relay(), heavy=heavy)

    def start(self) -> Task:
        """Starts the work in the global thread pool."""
        _relay().tasks[self._job.number] = self
        QThreadPool.globalInstance().start(self._job.run)
        return self

    def cancel(self) -> None:
        """Asks the work to stop; nothing but ``ended`` is sent any more."""
        self._job.cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether :meth:`cancel` was called."""
        return self._job.cancel.is_set()

    def deliver(self, result: Any, error: Exception | None) -> None:
        """Hands on what the work came to; called by the relay in the window's thread."""
        if not self.cancelled:
            if error is None:
                self.done.emit(result)
            elif not isinstance(error, Cancelled):
                log.info("Background task failed", exc_info=error)
                self.failed.emit(error)
        self.ended.emit()
        self.deleteLater()


class _Relay(QObject):
    """The one object through which pool threads send to the window's thread, as long as the program lives.

    A task may be gone, with its window, before its work ends: threads know it by its number only.
    """

    progressed = Signal(int, str, int, int)
    delivered = Signal(int, object, object)

    def __init__(self) -> None:
        super().__init__()
        self.tasks: dict[int, Task] = {}
        self.progressed.connect(self._pass_progress, Qt.ConnectionType.QueuedConnection)
        self.delivered.connect(self._pass_result, Qt.ConnectionType.QueuedConnection)

    def waits(self, number: int) -> bool:
        """Whether there still is somebody who wants the result; may be asked in any thread."""
        task = self.tasks.get(number)
        return task is not None and isValid(task)

    @Slot(int, str, int, int)
    def _pass_progress(self, number: int, stage: str, done: int, total: int) -> None:
        task = self.tasks.get(number)
        if task is not None and isValid(task):
            task.progressed.emit(stage, done, total)

    @Slot(int, object, object)
    def _pass_result(self, number: int, result: Any, error: Exception | None) -> None:
        task = self.tasks.pop(number, None)
        if task is not None and isValid(task):
            task.deliver(result, error)


@cache
def _relay() -> _Relay:
    """Made by the first task, in the window's thread."""
    return _Relay()


class _Job:
    """The part of a task that runs in the pool thread; holds nothing of Qt that could go before it ends."""

    _numbers = itertools.count(1)

    def __init__(self, work: Callable[[Callable[[str, int, int], None]], Any], relay: _Relay, *, heavy: bool) -> None:
        self.number, self.cancel = next(self._numbers), threading.Event()
        self._work, self._relay, self._heavy, self._last_sent = work, relay, heavy, 0.0

    def run(self) -> None:
        try:
            if self._heavy:
                heavy.load()
            result, error = self._work(self._progress), None
        except Exception as caught:  # handed on to the window's thread
            result, error = None, caught
        try:
            self._relay.delivered.emit(self.number, result, error)
        except RuntimeError:  # the program has ended meanwhile; nobody waits for the result
            log.debug("A background task ended after the program's window.")

    def _progress(self, stage: str, done: int, total: int) -> None:
        if self.cancel.is_set() or not self._relay.waits(self.number):
            raise Cancelled
        now = time.monotonic()
        if now - self._last_sent >= 0.1 or (total and done >= total):
            self._last_sent = now
            self._relay.progressed.emit(self.number, stage, done, total)
