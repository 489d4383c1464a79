"""Accuracy after 0, 1, 2, 5, 10 inner steps, before and after meta-training, with intervals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import colour_line, still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.report import CurvePoint


NUMBERS: dict[str, Callable[[CurvePoint], float]] = {
    "inner_steps": lambda point: point.steps,
    "accuracy_before": lambda point: point.before,
    "accuracy_before_ci95_low": lambda point: point.before_ci95[0],
    "accuracy_before_ci95_high": lambda point: point.before_ci95[1],
    "accuracy_after": lambda point: point.after,
    "accuracy_after_ci95_low": lambda point: point.after_ci95[0],
    "accuracy_after_ci95_high": lambda point: point.after_ci95[1],
}


class AdaptationPlot(QWidget):
    """Two lines with the 95 % interval at each point; steps stand at even distances, as they are no even numbers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = still_view(tr("Accuracy after inner steps"), (280, 160))
        self._plot: Any = self._view.getPlotItem()
        self._bars = {key: pg.ErrorBarItem(x=np.empty(0), y=np.empty(0)) for key in ("before", "after")}
        self._lines = {
            key: self._plot.plot([], [], antialias=True, symbol="o", symbolSize=9) for key in ("before", "after")
        }
        for bar in self._bars.values():
            self._plot.addItem(bar)
        self._legend = Legend()
        names = {"before": tr("before meta-training"), "after": tr("after meta-training")}
        self._strokes = {key: self._legend.add(name, Stroke(width=2.4))[0] for key, name in names.items()}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(self._legend)
        self._curve: list[CurvePoint] = []
        self._view.offer(lambda: listed(self._curve, NUMBERS))
        self._recolour()

    def show_curve(self, curve: list[CurvePoint]) -> None:
        """Shows these points."""
        self._curve = curve
        for key in ("before", "after"):
            points = [(place, *values) for place, point in enumerate(curve) if (values := _percents(point, key))]
            x, y, low, high = (np.array(part) for part in zip(*points, strict=True)) if points else [np.empty(0)] * 4
            self._lines[key].setData(x, y)
            self._bars[key].setData(x=x, y=y, top=high - y, bottom=y - low, beam=0.12)
        self._plot.getAxis("bottom").setTicks([[(place, str(point.steps)) for place, point in enumerate(curve)]])
        self._plot.setXRange(-0.25, max(1, len(curve) - 1) + 0.25, padding=0)
        self._plot.setYRange(*self._range(), padding=0)
        told = [_point_words(point) for point in curve]
        self._view.tell("; ".join(told), lambda: told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_strokes"):
            self._recolour()

    def _range(self) -> tuple[float, float]:
        ends = [end for point in self._curve for key in ("before", "after") for end in _percents(point, key)]
        if not ends:
            return 0.0, 100.0
        low, high = min(ends), max(ends)
        room = max(2.0, 0.08 * (high - low))
        return max(0.0, low - room), min(102.0, high + room)

    def _recolour(self) -> None:
        words = {"left": tr("accuracy (%)"), "bottom": tr("inner steps on the support images")}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for key, line in self._lines.items():
            colour = theme.colour(key)
            colour_line(line, colour)
            self._bars[key].setData(pen=pg.mkPen(colour, width=1.6))
            self._strokes[key].set_colour(colour)


def _point_words(point: CurvePoint) -> str:
    return tr(
        "{n} inner steps: {before} before meta-training, {after} after it",
        n=point.steps,
        before=percent(point.before),
        after=percent(point.after),
    )


def _percents(point: CurvePoint, key: str) -> tuple[float, float, float] | tuple[()]:
    """Value and ends of its interval in percent; () where it was not measured."""
    value = getattr(point, key)
    low, high = getattr(point, f"{key}_ci95")
    if not math.isfinite(value):
        return ()
    ends = (low, high) if math.isfinite(low) and math.isfinite(high) else (value, value)
    return 100 * value, 100 * ends[0], 100 * ends[1]
