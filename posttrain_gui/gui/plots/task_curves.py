"""The learning curves of the tasks of a multi-task run: loss, accuracy and, where they differ, the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots import pace
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.task_colours import task_colour
from posttrain_gui.gui.plots.task_data import TaskData
from posttrain_gui.gui.plots.task_plot import Line, Style, TaskPlot
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from posttrain_gui.events import Event

LATER = 20
"""Milliseconds after the mean's pictures."""


class TaskCurvesView(QWidget):
    """One colour a task; together with the others solid, alone dashed; one task on its own shows its training too."""

    def __init__(self, data: TaskData | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.data = data or TaskData()
        self._names: list[str] = []
        self._dirty = True
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._redraw)
        self.loss = TaskPlot(tr("Loss"), tr("validation loss"))
        self.accuracy = TaskPlot(tr("Accuracy"), tr("validation accuracy (%)"), accuracy=True)
        self.weights = TaskPlot(tr("Weights"), tr("weight of the loss"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self.head = self._head()
        column.addWidget(self.head)
        row = QHBoxLayout()
        row.setSpacing(14)
        for plot, share in ((self.loss, 3), (self.accuracy, 3), (self.weights, 2)):
            row.addWidget(plot, share)
        column.addLayout(row, 1)
        self._legend_place = QVBoxLayout()
        column.addLayout(self._legend_place)
        self._legend: Legend | None = None
        self._legend_says: tuple[object, ...] = ()

    def _head(self) -> QWidget:
        self.select = QComboBox()
        self.select.setObjectName("task_shown")
        self.select.setAccessibleName(tr("Which task is shown"))
        self.select.setToolTip(tr("One task alone shows its training loss as well."))
        self.select.addItem(tr("All tasks"))
        self.select.currentIndexChanged.connect(self.mark_dirty)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(label(tr("Show"), "muted"))
        row.addWidget(self.select)
        row.addStretch(1)
        return head

    def take(self, event: Event) -> bool:
        """Adds what an event tells; says whether it was of a task."""
        changed = self.data.take(event)
        if changed:
            self.mark_dirty()
        return changed

    def use(self, data: TaskData) -> None:
        """Shows other curves (those of another report)."""
        self.data = data
        self.mark_dirty()

    @Slot()
    def mark_dirty(self) -> None:
        """Says that the data changed; the pictures follow within one frame, if they can be seen."""
        self._dirty = True
        if self.isVisible() and not self._timer.isActive():
            self._timer.start(pace.least(LATER))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draws what happened while it was hidden."""
        super().showEvent(event)
        if self._dirty:
            self._timer.start(pace.least(LATER))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Draws nothing while it cannot be seen."""
        super().hideEvent(event)
        self._timer.stop()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another theme has other colours in the legend."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_legend_place"):
            self._make_legend()

    # --- drawing ------------------------------------------------------------------------------------------------

    @Slot()
    def _redraw(self) -> None:
        self._dirty = False
        if list(self.data.tasks) != self._names:
            self._know_tasks()
        one = self.select.currentIndex() > 0
        tasks = [(place, self.data.tasks[name]) for place, name in enumerate(self._names)]
        shown = [tasks[self.select.currentIndex() - 1]] if one else tasks
        loss, accuracy, weights = [], [], []
        for place, curves in shown:
            name = self._names[place]
            if one:
                loss.append(Line(curves.together.train_loss, place, Style.DotLine))
            for course, style in ((curves.alone, Style.DashLine), (curves.together, Style.SolidLine)):
                told = tr("{task} alone", task=name) if course is curves.alone else name
                loss.append(Line(course.val_loss, place, style, told))
                accuracy.append(Line(course.accuracy, place, style, told))
            weights.append(Line(curves.together.weight, place, name=name))
        for plot, lines in ((self.loss, loss), (self.accuracy, accuracy), (self.weights, weights)):
            plot.draw(lines, self.data.epochs)
        self.weights.setVisible(self.data.weighted)
        self._show_legend()

    def _know_tasks(self) -> None:
        self._names = list(self.data.tasks)
        kept = self.select.currentText()
        self.select.blockSignals(True)
        self.select.clear()
        self.select.addItems([tr("All tasks"), *self._names])
        self.select.setCurrentIndex(max(0, self.select.findText(kept)))
        self.select.blockSignals(False)

    def _show_legend(self) -> None:
        """A new one only where it says something else: a row that comes and goes with every step flickers."""
        says = (tuple(self._names), self.select.currentIndex(), self.data.alone)
        if says != self._legend_says:
            self._legend_says = says
            self._make_legend()

    def _make_legend(self) -> None:
        if self._legend is not None:
            self._legend.hide()
            self._legend.deleteLater()
        self._legend = Legend()
        for place, name in enumerate(self._names):
            if self.select.currentIndex() in (0, place + 1):
                self._entry(name, Stroke(width=2.4)).set_colour(task_colour(place))
        styles = [(tr("together"), Style.SolidLine)]
        styles += [(tr("alone"), Style.DashLine)] if self.data.alone else []
        styles += [(tr("training images"), Style.DotLine)] if self.select.currentIndex() > 0 else []
        for name, style in styles:
            self._entry(name, Stroke(width=1.8, style=style)).set_colour(theme.colour("muted"))
        self._legend_place.addWidget(self._legend)
        self._legend.show()  # the layout would, but later

    def _entry(self, name: str, stroke: Stroke) -> Stroke:
        assert self._legend is not None
        made: tuple[Stroke, QLabel] = self._legend.add(name, stroke)
        return made[0]
