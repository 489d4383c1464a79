"""Accuracy before and after under each disturbance, weak to strong."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.blend_plot import accuracy_range
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import colour_line, still_view
from posttrain_gui.gui.result.robustness_words import disturbance, point_words
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.report import Robustness, RobustnessPoint

KEYS = ("before", "after")
ROOM = 1
"""Empty places between two disturbances."""


NUMBERS: dict[str, Callable[[RobustnessPoint], str | float]] = {
    "disturbance": lambda point: point.corruption,
    "strength": lambda point: point.strength,
    "accuracy_before": lambda point: point.before,
    "accuracy_after": lambda point: point.after,
}


class RobustnessPlot(QWidget):
    """For each disturbance two short lines over its strengths; dashed across, the accuracy on undisturbed images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: list[tuple[float, RobustnessPoint]] = []
        self._make_view()
        self._view.offer(lambda: listed((point for _, point in self._points), NUMBERS))
        line = {"connect": "finite", "antialias": True, "symbol": "o", "symbolSize": 8}
        self._lines = {key: self._plot.plot([], [], **line) for key in KEYS}
        self._clean = {key: pg.InfiniteLine(angle=0) for key in KEYS}
        for clean in self._clean.values():
            self._plot.addItem(clean)
        self._legend = Legend()
        names = {"before": tr("before training"), "after": tr("after training")}
        self._strokes = {key: self._legend.add(name, Stroke(width=2.4))[0] for key, name in names.items()}
        self._dashed = self._legend.add(tr("undisturbed"), Stroke(width=1.6, style=Qt.PenStyle.DashLine))[0]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(self._legend)
        self._recolour()

    def show_robustness(self, found: Robustness) -> None:
        """Shows what was measured."""
        self._points = list(_placed(found.points))
        for key, line in self._lines.items():
            line.setData(*_with_gaps(self._points, key))
            self._clean[key].setValue(100 * getattr(found, f"clean_{key}"))
        clean = [100 * found.clean_before, 100 * found.clean_after]
        values = [100 * getattr(point, key) for _, point in self._points for key in KEYS]
        low, high = accuracy_range([*values, *clean])
        self._plot.setYRange(max(low, -2.0), min(high, 102.0), padding=0)
        ends = [at for at, _ in self._points] or [0.0]
        self._plot.setXRange(min(ends) - 0.8, max(ends) + 0.8, padding=0)
        self._plot.getAxis("bottom").setTicks([_ticks(self._points)])
        told = [point_words(point) for _, point in self._points]
        self._view.tell("; ".join(told), lambda: told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_dashed"):
            self._recolour()

    def _make_view(self) -> None:
        self._view = still_view(tr("Accuracy on disturbed images"), (280, 160), all_ticks=True)
        self._plot: Any = self._view.getPlotItem()
        self._plot.getAxis("bottom").setHeight(58)  # two lines of words below the strengths
        self._view.scene().sigMouseMoved.connect(self._hover)

    def _recolour(self) -> None:
        colour_axes(self._view, self._plot, {"left": tr("accuracy (%)"), "bottom": tr("strength: 1 weak, 3 strong")})
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for key, line in self._lines.items():
            colour = theme.colour(key)
            colour_line(line, colour)
            self._clean[key].setPen(pg.mkPen(colour, width=1.6, style=Qt.PenStyle.DashLine))
            self._strokes[key].set_colour(colour)
        self._dashed.set_colour(theme.colour("muted"))

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        """The figures of the strength under the mouse."""
        x = self._plot.getViewBox().mapSceneToView(at).x()
        near = min(self._points, key=lambda place: abs(place[0] - x), default=None)
        self._view.setToolTip(point_words(near[1]) if near is not None and abs(near[0] - x) < 0.5 else "")


def _placed(points: list[RobustnessPoint]) -> list[tuple[float, RobustnessPoint]]:
    """Each point with its place: the strengths of a disturbance side by side, then a gap."""
    placed: list[tuple[float, RobustnessPoint]] = []
    for point in points:
        another = bool(placed) and placed[-1][1].corruption != point.corruption
        at = placed[-1][0] + 1 + (ROOM if another else 0) if placed else 0.0
        placed.append((at, point))
    return placed


def _with_gaps(placed: list[tuple[float, RobustnessPoint]], key: str) -> tuple[list[float], list[float]]:
    """Places and percents, with a nan between disturbances, which no line crosses."""
    x: list[float] = []
    y: list[float] = []
    for number, (at, point) in enumerate(placed):
        if number and placed[number - 1][1].corruption != point.corruption:
            x.append(at - 1)
            y.append(np.nan)
        x.append(at)
        y.append(100 * getattr(point, key))
    return x, y


def _ticks(placed: list[tuple[float, RobustnessPoint]]) -> list[tuple[float, str]]:
    """The strength below each place; the disturbance's name below the middle one."""
    found = []
    for at, point in placed:
        alike = [place for place, other in placed if other.corruption == point.corruption]
        name = disturbance(point.corruption) if at == alike[len(alike) // 2] else ""
        found.append((at, f"{point.strength}\n{name}"))
    return found
