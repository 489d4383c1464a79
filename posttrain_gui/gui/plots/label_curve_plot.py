"""Accuracy against the number of labelled images a class."""

from __future__ import annotations

import math
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.label_curve_data import Drawn, accuracy_range, count_range, ticks
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.gui.plots.label_curve_data import CurveDot

Dash = Qt.PenStyle.DashLine
TINTS = {"heads": "train", "tuned": "val", "fitted": "muted"}
"""Colour roles of what is drawn."""
ASIDE = {"heads": 0.0, "tuned": 0.022}
"""Powers of ten by which points stand to the right of their count, so that intervals do not hide each other."""


class LabelCurvePlot(QWidget):
    """Points with their 95 % intervals, the fitted line, dashed where nothing was measured, and where all images are.

    The axis of labels is logarithmic: twice as many labels is always the same distance.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drawn = Drawn(())
        self._build()
        self._view.offer(self._numbers)
        self._legend = self._make_legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(self._legend)
        self._recolour()

    def show_curve(self, drawn: Drawn) -> None:
        """Shows what was measured.

        Args:
            drawn: Points and line.
        """
        self.drawn = drawn
        for key, dots in (("heads", drawn.heads), ("tuned", drawn.tuned)):
            self._show_dots(key, dots)
        self._inside.setData(*_line(drawn.inside()))
        self._beyond.setData(*_line(drawn.beyond()))
        self._fit_axes()
        self._show_whole(drawn.whole)
        for key, shown in (("tuned", bool(drawn.tuned)), ("fitted", bool(drawn.fitted))):
            for widget in self._entries[key]:
                widget.setVisible(shown)
        told = _in_words(drawn)
        self.setAccessibleDescription("; ".join(told))
        self._view.tell("; ".join(told), lambda: told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_entries"):
            self._recolour()

    # --- what it is made of -------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._view = still_view(tr("Accuracy against labelled images a class"), (240, 150))
        self._plot: Any = self._view.getPlotItem()
        self._whole = pg.InfiniteLine(angle=90, movable=False)
        self._all = pg.TextItem(anchor=(1, 1))
        self._plot.addItem(self._all, ignoreBounds=True)
        self._plot.addItem(self._whole, ignoreBounds=True)
        self._inside, self._beyond = (self._plot.plot([], [], antialias=True) for _ in range(2))
        self._bars, self._dots = {}, {}
        for key, symbol in (("heads", "o"), ("tuned", "s")):
            self._bars[key] = pg.ErrorBarItem(x=np.empty(0), y=np.empty(0))
            self._plot.addItem(self._bars[key])
            self._dots[key] = self._plot.plot([], [], pen=None, antialias=True, symbol=symbol, symbolSize=9)

    def _make_legend(self) -> Legend:
        legend = Legend()
        self._entries = {
            "heads": legend.add(tr("head on frozen features"), Stroke(dot=True)),
            "tuned": legend.add(tr("fine-tuned"), Stroke(dot=True)),
            "fitted": legend.add(tr("fitted"), Stroke(width=1.8, style=Dash)),
        }
        for key in ("tuned", "fitted"):
            for widget in self._entries[key]:
                widget.hide()
        return legend

    def _numbers(self) -> Table | None:
        """Measured points, then the fitted line."""
        drawn = self.drawn
        dots = [
            (what, dot.count, dot.value, dot.low, dot.high)
            for what, found in (("head on frozen features", drawn.heads), ("fine-tuned", drawn.tuned))
            for dot in found
        ]
        dots += [("fitted", count, value, math.nan, math.nan) for count, value in drawn.fitted]
        headings = ("series", "labelled_images_a_class", "accuracy", "ci95_low", "ci95_high")
        return listed(dots, {heading: itemgetter(at) for at, heading in enumerate(headings)})

    # --- how it is drawn ----------------------------------------------------------------------------------------

    def _show_dots(self, key: str, dots: Sequence[CurveDot]) -> None:
        x = np.log10([dot.count for dot in dots]) + ASIDE[key] if dots else np.empty(0)
        y = np.array([100 * dot.value for dot in dots])
        low, high = (np.array([100 * dot.ends[side] for dot in dots]) for side in range(2))
        self._dots[key].setData(x, y)
        self._bars[key].setData(x=x, y=y, top=high - y, bottom=y - low, beam=0.03)

    def _show_whole(self, count: float | None) -> None:
        """The line at all images; its name stands at the foot, where a curve that rises leaves room."""
        for item in (self._whole, self._all):
            item.setVisible(count is not None)
        if count is not None:
            self._whole.setValue(math.log10(count))
            self._all.setPos(math.log10(count), accuracy_range(self.drawn)[0])

    def _fit_axes(self) -> None:
        low, high = count_range(self.drawn)
        self._plot.setXRange(low, high, padding=0)
        self._plot.setYRange(*accuracy_range(self.drawn), padding=0)
        self._plot.getAxis("bottom").setTicks([[(math.log10(count), number(count)) for count in ticks(low, high)]])

    def _recolour(self) -> None:
        colour_axes(self._view, self._plot, {"left": tr("accuracy (%)"), "bottom": tr("labelled images a class")})
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for key in ("heads", "tuned"):
            colour = theme.colour(TINTS[key])
            self._bars[key].setData(pen=pg.mkPen(colour, width=1.6))
            self._dots[key].setSymbolBrush(pg.mkBrush(colour))
            self._dots[key].setSymbolPen(pg.mkPen(theme.colour("surface"), width=1.5))
        quiet = theme.colour(TINTS["fitted"])
        self._inside.setPen(pg.mkPen(quiet, width=1.8))
        self._beyond.setPen(pg.mkPen(quiet, width=1.8, style=Dash))
        self._whole.setPen(pg.mkPen(theme.colour("line_strong"), width=1.4, style=Qt.PenStyle.DotLine))
        self._all.setText(tr("all your images"), color=quiet)
        for key, (stroke, _) in self._entries.items():
            stroke.set_colour(theme.colour(TINTS[key]))


def _line(points: Sequence[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """What pyqtgraph draws: powers of ten, percent."""
    return [math.log10(count) for count, _ in points], [100 * value for _, value in points]


def _in_words(drawn: Drawn) -> list[str]:
    """The points for those who do not see the picture."""
    return [tr("{n}: {value} %", n=f"{dot.count:g}", value=f"{100 * dot.value:.1f}") for dot in drawn.heads]
