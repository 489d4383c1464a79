"""The pictures of a run: loss and accuracy, and for a multi-task run those of each task as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from posttrain_gui.gui.plots.curves import Curves
from posttrain_gui.gui.plots.task_curves import TaskCurvesView
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from collections.abc import Iterable

    from posttrain_gui.events import Event


class RunPictures(QWidget):
    """Mean over the tasks, or each task; the choice appears with the first task that is told of."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.curves, self.tasks = Curves(), TaskCurvesView()
        self.tabs = QTabBar()
        self.tabs.setObjectName("which_curves")
        describe(self.tabs, tr("Which learning curves"), tr("The left and right arrow keys change what is drawn."))
        for name in (tr("Each task"), tr("Mean over the tasks")):
            self.tabs.addTab(name)
        self.tabs.setExpanding(False)
        self.tabs.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.curves)
        self._stack.addWidget(self.tasks)
        self.tabs.currentChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        row = QHBoxLayout()
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.tasks.head)
        self.tasks.head.hide()
        column.addLayout(row)
        column.addWidget(self._stack, 1)

    def take(self, event: Event) -> None:
        """Adds what an event tells."""
        self.curves.take(event)
        if self.tasks.take(event):
            self._offer_tasks()

    def take_all(self, events: Iterable[Event]) -> None:
        """Adds many events at once (a past run)."""
        told = list(events)
        self.curves.take_all(told)
        if sum(self.tasks.take(event) for event in told):
            self._offer_tasks()

    def _offer_tasks(self) -> None:
        if self.tabs.isHidden():
            self.tabs.show()
            self._show(self.tabs.currentIndex())

    @Slot(int)
    def _show(self, place: int) -> None:
        self._stack.setCurrentWidget(self.curves if place else self.tasks)
        self.tasks.head.setVisible(place == 0)
