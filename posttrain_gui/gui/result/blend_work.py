"""Measures and keeps mixes in the background, one piece of work at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from posttrain_gui import blend
from posttrain_gui.gui.background import Task

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import Any

    from posttrain_gui.history.history import History

    Work = Callable[[Callable[[str, int, int], None]], Any]


class BlendWork(QObject):
    """The work behind the page of mixes.

    Signals:
        progressed: (stage, done, total).
        measured: The BlendCurve.
        kept: The Blend.
        failed: The exception.
        changed: :attr:`busy` may be another one; also after a cancel.
    """

    progressed = Signal(str, int, int)
    measured = Signal(object)
    kept = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, history: History, parent: QObject) -> None:
        super().__init__(parent)
        self._history = history
        self._task: Task | None = None
        # Qt waits for its thread pool before the program ends: a long measurement must not keep it.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._task is not None

    def measure(self, run_id: str, reference: Path | Literal["forgetting"] | None) -> None:
        """Measures the mixes of a run; ``reference`` as in :func:`posttrain_gui.blend.measure`."""
        history = self._history
        self._begin(lambda progress: blend.measure(run_id, history, progress, reference), self._measured)

    def keep(self, run_id: str, alpha: float) -> None:
        """Writes and judges a mix."""
        history = self._history
        self._begin(lambda progress: blend.keep(run_id, alpha, history, progress), self._kept)

    @Slot()
    def cancel(self) -> None:
        """Stops at the next batch; nothing is kept of what was begun."""
        if self._task is not None:
            self._task.cancel()
            self._over()

    def _begin(self, work: Work, take: Callable[[Any], None]) -> None:
        if self.busy:
            return
        self._task = Task(work, self, heavy=True)
        self._task.progressed.connect(self._pass_on)
        self._task.done.connect(take)
        self._task.failed.connect(self._fail)
        self._task.start()
        self.changed.emit()

    def _over(self) -> None:
        self._task = None
        self.changed.emit()

    @Slot(str, int, int)
    def _pass_on(self, stage: str, done: int, total: int) -> None:
        if self.sender() is self._task:  # not of one that was cancelled
            self.progressed.emit(stage, done, total)

    @Slot(object)
    def _measured(self, curve: object) -> None:
        self._over()
        self.measured.emit(curve)

    @Slot(object)
    def _kept(self, kept: object) -> None:
        self._over()
        self.kept.emit(kept)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._over()
        self.failed.emit(error)
