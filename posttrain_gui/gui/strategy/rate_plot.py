"""The picture of a learning-rate finder: the loss over the learning rate, with the suggested one marked."""

from __future__ import annotations

import itertools
import math
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    Points = Sequence[tuple[float, float]]
    """Learning rates, rising, with the loss at each."""

ROOM_ABOVE = 0.35
"""How far above the loss before training the picture goes, as a share of what the loss falls: what runs away is cut."""
NOTHING_YET = (-6.0, 1.0)
"""Powers of ten shown before the first step is made."""


def axis_range(losses: Sequence[float]) -> tuple[float, float]:
    """Lower and upper end of the loss axis: all up to a little above the first loss, not what ran away."""
    if not losses:
        return 0.0, 1.0
    low, start = min(losses), losses[0]
    fall = max(start - low, 0.02 * abs(start), 1e-6)
    high = min(max(losses), start + ROOM_ABOVE * fall)
    return low - 0.08 * fall, max(high, low + fall) + 0.08 * fall


def loss_at(points: Points, rate: float) -> float:
    """The loss at a learning rate, on the line between its neighbours (along the logarithm); at an end that end's."""
    for (left, before), (right, after) in itertools.pairwise(points):
        if left <= rate <= right:
            share = math.log(rate / left) / math.log(right / left)
            return before + share * (after - before)
    return points[0][1] if rate < points[0][0] else points[-1][1]


class RatePlot(QWidget):
    """Loss over learning rate, the latter on a logarithmic axis; a click picks a learning rate.

    Signals:
        picked: The learning rate that was clicked at, two significant digits, within the curve.
    """

    picked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: Points = []
        self.marked: float | None = None
        self._view = still_view(tr("Loss over learning rate"), (420, 240), all_ticks=True)
        self._plot: Any = self._view.getPlotItem()
        self._view.offer(lambda: listed(self.points, {"learning_rate": itemgetter(0), "loss": itemgetter(1)}))
        self._curve = self._plot.plot([], [], antialias=True)
        self._dot = self._plot.plot([], [], pen=None, symbol="o", symbolSize=12)
        self._line = pg.InfiniteLine(angle=90, movable=False)
        self._plot.addItem(self._line, ignoreBounds=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._view)
        self._view.scene().sigMouseClicked.connect(self._clicked)
        self._view.read_at.connect(self._read_at)
        self._recolour()
        self.show_points([])

    def show_points(self, points: Points) -> None:
        """Draws the curve as far as it is known."""
        self.points = list(points)
        self._curve.setData([math.log10(rate) for rate, _ in points], [loss for _, loss in points])
        self._plot.setYRange(*axis_range([loss for _, loss in points]), padding=0)
        self._plot.getAxis("left").setStyle(showValues=bool(points))
        if points:
            self._fit_rates(math.log10(points[0][0]), max(math.log10(points[-1][0]), math.log10(points[0][0]) + 7))
        else:
            self._fit_rates(*NOTHING_YET)
        self.mark(self.marked)

    def mark(self, rate: float | None) -> None:
        """Marks a learning rate on the curve; None takes the mark away."""
        self.marked = rate
        shown = rate is not None and bool(self.points)
        self._line.setVisible(shown)
        if rate is not None and self.points:
            self._line.setValue(math.log10(rate))
            self._dot.setData([math.log10(rate)], [loss_at(self.points, rate)])
            self._view.stand_at(min(range(len(self.points)), key=lambda n: abs(math.log(self.points[n][0] / rate))))
            self._tell(tr("Marked learning rate: {rate}", rate=f"{rate:g}"))
        else:
            self._dot.setData([], [])
            self._tell(tr("{n} learning rates tried so far.", n=len(self.points)) if self.points else "")

    def _tell(self, summary: str) -> None:
        self._view.tell(summary, self._readings)

    def _readings(self) -> list[str]:
        told = [(f"{rate:.2g}", f"{loss:.3f}") for rate, loss in self.points]
        return [tr("Learning rate {rate}: loss {loss}", rate=rate, loss=loss) for rate, loss in told]

    @Slot(int)
    def _read_at(self, number: int) -> None:
        """The keyboard marks a learning rate as a click does."""
        if number >= 0:
            self.pick(self.points[number][0])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_line"):
            self._recolour()

    def _fit_rates(self, low: float, high: float) -> None:
        self._plot.setXRange(low - 0.3, high + 0.1, padding=0)  # room for half of the first label
        powers = range(math.floor(low), math.ceil(high) + 1)
        self._plot.getAxis("bottom").setTicks([[(power, f"{10.0**power:g}") for power in powers]])

    def _recolour(self) -> None:
        words = {"left": tr("loss (cross-entropy, smoothed)"), "bottom": tr("learning rate (no unit, logarithmic)")}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=True, y=True, alpha=0.15)
        self._curve.setPen(pg.mkPen(theme.colour("train"), width=2.4))
        self._dot.setSymbolBrush(pg.mkBrush(theme.colour("good")))
        self._dot.setSymbolPen(pg.mkPen(theme.colour("surface"), width=2))
        self._line.setPen(pg.mkPen(theme.colour("good"), width=1.4, style=Qt.PenStyle.DashLine))

    @Slot(object)
    def _clicked(self, event: Any) -> None:
        box = self._plot.getViewBox()
        if self.points and event.button() == Qt.MouseButton.LeftButton:
            self.pick(10.0 ** float(box.mapSceneToView(event.scenePos()).x()))

    def pick(self, rate: float) -> None:
        """Marks the learning rate nearest to this one that lies on the curve, and says so."""
        if self.points:
            rate = float(f"{min(max(rate, self.points[0][0]), self.points[-1][0]):.1e}")
            self.mark(rate)
            self.picked.emit(rate)
