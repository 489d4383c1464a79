"""A reliability diagram: how often answers are right, against how sure the model was of them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import number, percent, tr
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.report import ReliabilityBin

FEW = 10
"""Images in a bin below which its bar is pale: the share of right answers among so few is mostly chance."""
_PALE, _FULL, _GAP = 70, 210, 70


NUMBERS = {
    name: attrgetter(of)
    for name, of in {
        "confidence_from": "low",
        "confidence_to": "high",
        "images": "count",
        "mean_confidence": "confidence",
        "share_right": "accuracy",
    }.items()
}


class ReliabilityPlot(QWidget):
    """The share of right answers in each bin, as a stroke; the way from it to the bin's mean confidence is shaded.

    On the dashed diagonal probabilities mean what they say. Below both is the bar, so that the gap has one colour.

    Args:
        title: Above the picture.
        role: Colour role of the bars.
        parent: The owner.
    """

    def __init__(self, title: str, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bins: list[ReliabilityBin] = []
        self._role = role
        self.title = ElidedLabel(title, "strong")
        self._view = still_view(title, (150, 130), (2, 6, 16, 2))
        self._plot: Any = self._view.getPlotItem()
        self._view.offer(lambda: listed(self._bins, NUMBERS))
        self._bars, self._gaps, self._strokes = (pg.BarGraphItem(x=[], height=[], width=1) for _ in range(3))
        self._diagonal = self._plot.plot([0, 100], [0, 100], antialias=True)
        for item in (self._bars, self._gaps, self._strokes):
            self._plot.addItem(item)
        self._diagonal.setZValue(10)
        for side in ("left", "bottom"):
            self._plot.getAxis(side).setTickSpacing(25, 25)
            self._plot.getAxis(side).setStyle(hideOverlappingLabels=False)
        self._plot.setXRange(0, 100, padding=0)
        self._plot.setYRange(0, 100, padding=0.01)
        self._view.scene().sigMouseMoved.connect(self._hover)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.title)
        column.addWidget(self._view, 1)
        self._recolour()

    def show_bins(self, bins: Sequence[ReliabilityBin], title: str = "") -> None:
        """Shows other bars, under another title where there is one."""
        self._bins = [entry for entry in bins if entry.count]
        if title:
            self.title.setText(title)
        told = [bin_words(entry) for entry in self._bins]
        self._view.setAccessibleName(tr("Reliability diagram: {title}", title=self.title.text()))
        self._view.tell("; ".join(told), lambda: told)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_diagonal"):
            self._recolour()

    def _draw(self) -> None:
        low, high, sure, right = (
            100 * np.array([getattr(entry, name) for entry in self._bins], dtype=np.float64)
            for name in ("low", "high", "confidence", "accuracy")
        )
        colour, gap = theme.colour(self._role), pg.mkBrush(faded(theme.colour("bad"), _GAP))
        brushes = [pg.mkBrush(faded(colour, _FULL if entry.count >= FEW else _PALE)) for entry in self._bins]
        bottom, top = np.minimum(right, sure), np.maximum(right, sure)
        place = {"x0": low, "x1": high, "height": None, "width": None}
        self._bars.setOpts(**place, y0=0 * low, y1=bottom, brushes=brushes, pen=theme.colour("surface"))
        self._gaps.setOpts(**place, y0=bottom, y1=top, brush=gap, pen=theme.colour("surface"))
        self._strokes.setOpts(**place, y0=right, y1=right, brush=None, pen=pg.mkPen(colour, width=2.4))

    def _recolour(self) -> None:
        colour_axes(self._view, self._plot, {"left": tr("right %"), "bottom": tr("confidence %")})
        self._diagonal.setPen(pg.mkPen(theme.colour("muted"), width=1.4, style=Qt.PenStyle.DashLine))
        self._draw()

    @Slot(object)
    def _hover(self, at: QPointF) -> None:
        """The figures of the bar under the mouse."""
        confidence = self._plot.getViewBox().mapSceneToView(at).x() / 100
        under = next((entry for entry in self._bins if entry.low < confidence <= entry.high), None)
        self._view.setToolTip(bin_words(under) if under else "")


def bin_words(entry: ReliabilityBin) -> str:
    """The figures of one bar."""
    images = tr("1 image") if entry.count == 1 else tr("{n} images", n=number(entry.count))
    return tr(
        "{low} to {high} sure: {images}, {right} of them right, {mean} sure on average",
        low=percent(entry.low, 0),
        high=percent(entry.high, 0),
        images=images,
        right=percent(entry.accuracy),
        mean=percent(entry.confidence),
    )
