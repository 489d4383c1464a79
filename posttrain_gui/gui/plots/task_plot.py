"""One quantity of several tasks over the epochs, as a live picture."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt

from posttrain_gui.gui.plots import curve_data
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.plots.task_colours import task_colour
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.gui.plots.series import Floats, Series

Style = Qt.PenStyle


class Line:
    """A series as it is drawn.

    Args:
        series: Its points.
        place: The task's place: its colour.
        style: Solid together, dashed alone, dotted for training images.
        name: What it is of, in words; "" where it need not be said.
    """

    def __init__(self, series: Series, place: int, style: Style = Style.SolidLine, name: str = "") -> None:
        self.series, self.place, self.style, self.name = series, place, style, name


class TaskPlot(Card):
    """A heading above a picture in which each task has its colour.

    Args:
        title: Above the picture.
        axis: Label of the y axis.
        accuracy: Whether the axis shows percent.
    """

    def __init__(self, title: str, axis: str, *, accuracy: bool = False) -> None:
        super().__init__(margin=12, spacing=4)
        self._axis, self._accuracy = axis, accuracy
        self._lines: list[Line] = []
        self._items: list[Any] = []
        self._shown: tuple[float, float] | None = None
        self._title = title
        self.body.addWidget(label(title, "strong"))
        self._view = still_view(tr("{what}: {unit}", what=title, unit=axis), (180, 120), all_ticks=True)
        self._plot: Any = self._view.getPlotItem()
        self._view.offer(self._numbers)
        self.body.addWidget(self._view, 1)
        self._recolour()

    def draw(self, lines: Sequence[Line], epochs: int) -> None:
        """Shows these lines.

        Args:
            lines: What is drawn, the later ones above the earlier ones.
            epochs: Width of the picture.
        """
        self._lines = list(lines)
        while len(self._items) < len(self._lines):
            self._items.append(self._plot.plot([], [], antialias=True))
        for place, item in enumerate(self._items):
            there = place < len(self._lines)
            series = self._lines[place].series if there else None
            item.setData(*(curve_data.finite_pair(series.x, series.y) if series is not None else ([], [])))
        self._fit(epochs)
        self._colour_lines()
        readings = [reading for line in self._lines if (reading := self._reading(line))]
        told = tr("{what} by epoch", what=self._title)
        self._view.tell(tr("{what}; {figures}.", what=told, figures="; ".join(readings)) if readings else "")

    def _reading(self, line: Line) -> str:
        """The newest figure of a line, "" before the first."""
        x, y = curve_data.finite_pair(line.series.x, line.series.y)
        if not line.name or not y.size:
            return ""
        value = percent(float(y[-1]) / 100) if self._accuracy else self.locale().toString(float(y[-1]), "f", 3)
        return tr("{line} {value} at epoch {n}", line=line.name, value=value, n=int(x[-1]))

    def _numbers(self) -> Table | None:
        """Every point of every line; accuracies as shares, all else as it is."""
        share = 100.0 if self._accuracy else 1.0
        points = [
            (line.name or tr("training"), int(x), float(y) / share)
            for line in self._lines
            for x, y in zip(line.series.x, line.series.y, strict=True)
        ]
        return listed(points, {"line": itemgetter(0), "epoch": itemgetter(1), "value": itemgetter(2)})

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_plot"):
            self._recolour()

    def _recolour(self) -> None:
        colour_axes(self._view, self._plot, {"left": self._axis, "bottom": tr("epoch")})
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        self._colour_lines()

    def _colour_lines(self) -> None:
        for line, item in zip(self._lines, self._items, strict=False):
            width = 2.2 if line.style == Style.SolidLine else 1.6
            colour = task_colour(line.place)
            item.setPen(pg.mkPen(colour, width=width, style=line.style))
            single = len(line.series) == 1  # a line of one point is not seen
            item.setSymbol("o" if single else None)
            item.setSymbolSize(7)
            item.setSymbolBrush(pg.mkBrush(colour))
            item.setSymbolPen(None)

    def _fit(self, epochs: int) -> None:
        values: list[Floats] = [line.series.y[np.isfinite(line.series.y)] for line in self._lines]
        joined = np.concatenate(values) if values else np.empty(0)
        extent = (float(joined.min()), float(joined.max())) if joined.size else None
        ranged = curve_data.accuracy_range if self._accuracy else curve_data.loss_range
        self._shown = ranged(extent, self._shown)
        self._plot.setYRange(*self._shown, padding=0)
        self._plot.setXRange(0, epochs * 1.01, padding=0)
        step = curve_data.integer_step(epochs, room=6)
        self._plot.getAxis("bottom").setTickSpacing(step, step)
