"""The candidates as pictures: the best over time, and each method's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.search.numbers import of_candidates
from posttrain_gui.gui.search.wording import figure
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.search.record import Tried

MINUTE = 60.0
MOST_IN_A_ROW = 5
LONG = 180.0
"""Searches that took longer are shown in minutes."""


class _Picture(Card):
    """A small picture with points; subclasses say where they lie."""

    def __init__(self, title: str, across: str) -> None:
        super().__init__(margin=10, spacing=2)
        self._across, self._rows, self._limits = across, list[Any](), (0.0, 100.0)
        self.body.addWidget(label(title, "strong"))
        self._view = still_view(title, (0, 110), (2, 4, 12, 2))
        self._plot: Any = self._view.getPlotItem()
        self._view.offer(lambda: of_candidates(self._rows))
        self._points = pg.ScatterPlotItem(size=8)
        self._plot.addItem(self._points)
        self.body.addWidget(self._view, 1)

    def show_rows(self, rows: list[Tried]) -> None:
        """Shows the candidates that were measured."""
        self._rows = [row for row in rows if row.compared]
        self._limits = limits([100 * (row.val_accuracy or 0.0) for row in self._rows])
        self.redraw()
        self._tell()

    def _tell(self) -> None:
        told = [_row_words(row) for row in sorted(self._rows, key=self.place)]
        best = [_row_words(row) for row in self._rows if row.rank == 1]
        self._view.tell(tr("{n} candidates; best: {row}.", n=len(told), row=best[0]) if best else "", lambda: told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_points"):
            self.redraw()

    def redraw(self) -> None:
        """Draws everything in the colours of now."""
        words = {"left": tr("validation (%)"), "bottom": self._across}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        self._plot.setYRange(*self._limits, padding=0)
        self._points.setData([self._spot(row) for row in self._rows])

    def place(self, row: Tried) -> float:
        """Where a candidate lies from left to right."""
        raise NotImplementedError

    def _spot(self, row: Tried) -> dict[str, Any]:
        colour = theme.colour("good") if row.rank == 1 else theme.colour("accent")
        brush = colour if row.eligible else faded(colour, 70)
        ring = theme.colour("surface") if row.rank == 1 else colour
        at = (self.place(row), 100 * (row.val_accuracy or 0.0))
        return {"pos": at, "brush": pg.mkBrush(brush), "pen": pg.mkPen(ring), "size": 12 if row.rank == 1 else 8}


class BestOverTime(_Picture):
    """Every candidate when it was over, and the best so far as a line."""

    def __init__(self) -> None:
        super().__init__(tr("Best so far"), tr("time (s)"))
        self._line = self._plot.plot([], [], stepMode=None)
        self._unit = 1.0

    def redraw(self) -> None:
        """See above."""
        last = max((row.ended for row in self._rows), default=1.0)
        self._unit, self._across = (MINUTE, tr("time (min)")) if last > LONG else (1.0, tr("time (s)"))
        super().redraw()
        self._plot.setXRange(0, last / self._unit * 1.04, padding=0)
        self._line.setPen(pg.mkPen(theme.colour("val"), width=2))
        self._line.setData(*stairs([(row.ended / self._unit, 100 * (row.val_accuracy or 0.0)) for row in self._rows]))

    def place(self, row: Tried) -> float:
        """When it was over."""
        return float(row.ended) / self._unit


class PerMethod(_Picture):
    """The candidates of each method side by side."""

    def __init__(self) -> None:
        super().__init__(tr("By method"), "")
        self._methods: list[str] = []

    def redraw(self) -> None:
        """See above."""
        best: dict[str, float] = {}
        for row in self._rows:
            best[row.method] = max(best.get(row.method, 0.0), row.val_accuracy or 0.0)
        self._methods = sorted(best, key=lambda method: -best[method])
        super().redraw()
        self._plot.setXRange(-0.6, max(len(self._methods), 4) - 0.4, padding=0)
        axis: Any = self._plot.getAxis("bottom")
        # Many names do not fit beside each other: every other one stands a line lower.
        lower = len(self._methods) > MOST_IN_A_ROW
        names = [f"\n{name}" if lower and at % 2 else name for at, name in enumerate(self._methods)]
        axis.setTicks([list(enumerate(names))])
        axis.setStyle(hideOverlappingLabels=False)
        axis.setHeight(36 if lower else 20)

    def place(self, row: Tried) -> float:
        """In the middle of its method."""
        return float(self._methods.index(row.method))


def _row_words(row: Tried) -> str:
    return tr("Candidate {n}, {what}: {figure}", n=row.number, what=tr(row.difference), figure=figure(row))


def limits(values: list[float]) -> tuple[float, float]:
    """What of 0–100 % is shown: all values, and some room around them."""
    if not values:
        return 0.0, 100.0
    low, high = min(values), max(values)
    room = max(2.0, 0.12 * (high - low))
    return max(0.0, low - room), min(100.0, high + room) if high < 100 else 101.0


def stairs(points: list[tuple[float, float]]) -> tuple[list[float], list[float]]:
    """The best so far as a line that only rises, in steps.

    Args:
        points: (when, how good) of each candidate, in any order.
    """
    xs: list[float] = []
    ys: list[float] = []
    for x, y in sorted(points):
        if ys and y <= ys[-1]:
            continue
        if ys:
            xs, ys = [*xs, x], [*ys, ys[-1]]
        xs, ys = [*xs, x], [*ys, y]
    if points:
        xs, ys = [*xs, max(x for x, _ in points)], [*ys, ys[-1]]
    return xs, ys
