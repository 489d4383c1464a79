"""One study at a time in the background: begun, followed, cancelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.studies.under_way import under_way
from posttrain_gui.gui.studies.words import error_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Work = Callable[[Callable[[str, int, int], None]], Any]


class StudyWork(QObject):
    """The work behind a page of a study.

    Args:
        parent: The owner.
        title: What a person calls it, for the message that it is over; "" for what is over in seconds.

    Signals:
        progressed: (stage, done, total).
        done: What the study came to.
        failed: The exception.
        changed: :attr:`busy` may be another one; also after a cancel.
    """

    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, parent: QObject, title: str = "") -> None:
        super().__init__(parent)
        self.title = title
        self._task: Task | None = None
        # Qt waits for its thread pool before the program ends: a long study must not keep it.
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.cancel)

    @property
    def busy(self) -> bool:
        """Whether something is going on."""
        return self._task is not None

    def begin(self, work: Work) -> bool:
        """Does this in the background.

        Args:
            work: Called with ``progress(stage, done, total)``, which raises where it was cancelled. It uses torch.

        Returns:
            False where something is going on already; nothing happens then.
        """
        if self.busy:
            return False
        self._task = Task(work, self, heavy=True)
        self._task.progressed.connect(self._pass_on)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start()
        self.changed.emit()
        under_way().began.emit(self)
        return True

    @Slot()
    def cancel(self) -> None:
        """Stops at the next batch or image; nothing is told of it any more."""
        if self._task is not None:
            self._task.cancel()
            self._over("", cancelled=True)

    def _over(self, trouble: str = "", *, cancelled: bool = False) -> None:
        self._task = None
        self.changed.emit()
        under_way().over.emit(self, trouble, cancelled)

    @Slot(str, int, int)
    def _pass_on(self, stage: str, done: int, total: int) -> None:
        if self.sender() is self._task:  # not of one that was cancelled
            self.progressed.emit(stage, done, total)

    @Slot(object)
    def _take(self, result: object) -> None:
        self._over()
        self.done.emit(result)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._over(error_words(error))
        self.failed.emit(error)
