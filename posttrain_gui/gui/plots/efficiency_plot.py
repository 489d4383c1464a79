"""Accuracy against the time for one image: the teacher and its student."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.evaluation.gauge import CLEAR, standard_error
from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.copying import Table
    from posttrain_gui.report import Efficiency, ModelSize

ROLES = {"teacher": "before", "student": "after"}


class EfficiencyPlot(QWidget):
    """Two points with the 95 % interval of their accuracy; further left is faster, further up more accurate."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = still_view(tr("Accuracy against the time for one image"), (240, 140))
        self._plot: Any = self._view.getPlotItem()
        self._bars = {key: pg.ErrorBarItem(x=np.empty(0), y=np.empty(0)) for key in ROLES}
        self._dots = {key: pg.ScatterPlotItem(size=13, symbol="o") for key in ROLES}
        for key in ROLES:
            self._plot.addItem(self._bars[key])
            self._plot.addItem(self._dots[key])
        self._legend = Legend()
        names = {"teacher": tr("teacher"), "student": tr("student")}
        self._strokes = {key: self._legend.add(names[key], Stroke(dot=True))[0] for key in ROLES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(self._legend)
        self._view.setToolTip(tr("Accuracy on the test images with its 95 % interval; left is faster, up is better."))
        self._made: Efficiency | None = None
        self._view.offer(self._numbers)
        self._recolour()

    def show_models(self, made: Efficiency) -> None:
        """Shows teacher and student."""
        self._made = made
        ends: list[float] = []
        for key in ROLES:
            size = getattr(made, key)
            middle, error = 100 * size.accuracy, 100 * CLEAR * standard_error(size.accuracy, made.n)
            half = error if math.isfinite(error) else 0.0
            low, high = max(0.0, middle - half), min(100.0, middle + half)
            ends += [low, high]
            x, y = np.array([size.milliseconds]), np.array([middle])
            self._dots[key].setData(x=x, y=y)
            self._bars[key].setData(x=x, y=y, top=np.array([high - middle]), bottom=np.array([middle - low]))
        told = [_size_words(tr("Teacher"), made.teacher), _size_words(tr("Student"), made.student)]
        self._view.tell("; ".join(told), lambda: told)
        room = max(2.0, 0.15 * (max(ends) - min(ends)))
        slowest = max(made.teacher.milliseconds, made.student.milliseconds)
        self._plot.setXRange(0, 1.15 * slowest if slowest > 0 else 1, padding=0)
        self._plot.setYRange(max(0.0, min(ends) - room), min(102.0, max(ends) + room), padding=0)

    def _numbers(self) -> Table | None:
        sizes = [] if self._made is None else [(key, getattr(self._made, key)) for key in ROLES]
        return listed(
            sizes,
            {
                "model": lambda pair: pair[0],
                "milliseconds_an_image": lambda pair: pair[1].milliseconds,
                "accuracy": lambda pair: pair[1].accuracy,
            },
        )

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_strokes"):
            self._recolour()

    def _recolour(self) -> None:
        words = {"left": tr("accuracy (%)"), "bottom": tr("time for one image (ms)")}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for key, role in ROLES.items():
            colour = theme.colour(role)
            self._dots[key].setBrush(pg.mkBrush(colour))
            self._dots[key].setPen(pg.mkPen(theme.colour("surface"), width=1.5))
            self._bars[key].setData(pen=pg.mkPen(colour, width=1.8), beam=0.0)
            self._strokes[key].set_colour(colour)


def _size_words(who: str, size: ModelSize) -> str:
    value, time = percent(size.accuracy), QLocale().toString(size.milliseconds, "f", 1)
    return tr("{who}: {value} in {time} ms an image", who=who, value=value, time=time)
