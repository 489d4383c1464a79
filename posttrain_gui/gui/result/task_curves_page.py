"""The learning curves of each task, as the report keeps them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.task_curves import TaskCurvesView
    from posttrain_gui.report import Report


class TaskCurvesPage(QWidget):
    """Together solid, alone dashed."""

    topic: ClassVar[About] = About(
        "result#tasks",
        title="Task curves",
        text="Each task over the epochs, on validation images: together as a solid line, alone as a dashed one.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 12, 0, 0)

    @cached_property
    def curves(self) -> TaskCurvesView:
        """The pictures, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.task_curves import TaskCurvesView

        view = TaskCurvesView()
        self._column.addWidget(view)
        return view

    def show_report(self, report: Report) -> None:
        """Shows the curves of a report."""
        self._report = report
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The pictures are drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        from posttrain_gui.gui.plots.task_data import TaskData

        if self._report is not None:
            self.curves.use(TaskData.of(self._report.tasks))
