"""One quantity of several tasks over the epochs, as a live picture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt

from posttrain_gui.gui.plots import curve_data
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.plots.task_colours import task_colour
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.plots.series import Floats, Series

Style = Qt.PenStyle


class Line:
    """A series as it is drawn.

    Args:
        series: Its points.
        place: The task's place: its colour.
        style: Solid together, dashed alone, dotted for training images.
    """

    def __init__(self, series: Series, place: int, style: Style = Style.SolidLine) -> None:
        self.series, self.place, self.style = series, place, style


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
        self.body.addWidget(label(title, "strong"))
        self._view = still_view(f"{title}: {axis}", (180, 120), all_ticks=True)
        self._plot: Any = self._view.getPlotItem()
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
