"""The test images of a report: looked for once, when somebody wants to see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.result.opening import paths_of, reader_of

if TYPE_CHECKING:
    from posttrain_gui.report import Report


class Pictures(QObject):
    """Finds out how a report's images are opened; for all parts of the Result page together.

    Attributes:
        asked: Whether somebody wanted to see this report's images.
        refused: Whether they could not be opened.

    Signals:
        ready: The Reader that opens them, or None: another report is shown, forget the one before.
        failed: (why) They cannot be opened.
    """

    ready = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.asked = self.refused = False
        self._report: Report | None = None
        self._task: Task | None = None

    def use(self, report: Report) -> None:
        """Another report is shown."""
        if self._task is not None:
            self._task.cancel()
        self._report, self.asked, self.refused = report, False, False
        self.ready.emit(None)

    def ask(self) -> None:
        """Somebody wants to see the images; a second wish changes nothing."""
        if self._report is None or self.asked or not paths_of(self._report):
            return
        self.asked = True
        report = self._report
        self._task = Task(lambda progress: reader_of(report, progress), self)
        self._task.done.connect(self.ready)
        self._task.failed.connect(self._cannot)
        self._task.ended.connect(self._ended)
        self._task.start()

    @Slot(object)
    def _cannot(self, error: Exception) -> None:
        self.refused = True
        self.failed.emit(str(error).replace("\n", " "))

    @Slot()
    def _ended(self) -> None:
        if self.sender() is self._task:
            self._task = None
