"""Pseudo-labels by epoch: how many were used, and how many of them were right."""

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
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import colour_line, still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

ROLES = {"used": "train", "right": "good"}
MOST_SYMBOLS = 60
"""With more epochs the points would be a band."""
MOST_TICKS = 10
NUMBERS = {"epoch": itemgetter(0), "share_used": itemgetter(1), "share_right_of_used": itemgetter(2)}


class PseudoPlot(QWidget):
    """Two lines in percent over the epochs; the epoch whose weights were kept is marked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = still_view(tr("Pseudo-labels by epoch"), (280, 160))
        self._plot: Any = self._view.getPlotItem()
        self._kept = pg.InfiniteLine(angle=90)
        self._plot.addItem(self._kept)
        self._lines = {key: self._plot.plot([], [], antialias=True, symbolSize=7) for key in ROLES}
        self._shown: list[tuple[int, float, float]] = []
        self._view.offer(lambda: listed(self._shown, NUMBERS))
        self._make_legend()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addWidget(self._legend)
        self._recolour()

    def _make_legend(self) -> None:
        self._legend = Legend()
        names = {"used": tr("used"), "right": tr("right, of the used ones")}
        self._entries = {key: self._legend.add(name, Stroke(width=2.4)) for key, name in names.items()}
        self._entries["kept"] = self._legend.add(tr("epoch that was kept"), Stroke(style=Qt.PenStyle.DashLine))

    def show_epochs(self, epochs: Sequence[int], used: Sequence[float], right: Sequence[float], kept: int) -> None:
        """Shows a training.

        Args:
            epochs: Numbers of the epochs.
            used: Share 0–1 of each; nan where there is none.
            right: Likewise.
            kept: The epoch whose weights were kept, 0 for the start.
        """
        self._shown = list(zip(epochs, used, right, strict=True))
        for key, values in (("used", used), ("right", right)):
            points = [(x, 100 * y) for x, y in zip(epochs, values, strict=True) if math.isfinite(y)]
            self._lines[key].setData(*np.array(points).T if points else (np.empty(0), np.empty(0)))
            self._lines[key].setSymbol("o" if len(points) <= MOST_SYMBOLS else None)
            for widget in self._entries[key]:
                widget.setVisible(bool(points))
        self._kept.setVisible(kept in epochs)
        self._kept.setValue(kept)
        for widget in self._entries["kept"]:
            widget.setVisible(kept in epochs)
        first, last = (epochs[0], epochs[-1]) if epochs else (0, 1)
        self._plot.setXRange(first - 0.3, max(last, first + 1) + 0.3, padding=0)
        self._plot.setYRange(0, 102, padding=0)
        told = [_epoch_words(*row) for row in zip(epochs, used, right, strict=True)]
        self._view.tell("; ".join(told[-1:]), lambda: told)
        every = -(-(last - first + 1) // MOST_TICKS)
        self._plot.getAxis("bottom").setTicks([[(x, str(x)) for x in range(first, last + 1, every)]])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_entries"):
            self._recolour()

    def _recolour(self) -> None:
        colour_axes(self._view, self._plot, {"left": tr("pseudo-labels (%)"), "bottom": tr("epoch")})
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        for key, line in self._lines.items():
            colour = theme.colour(ROLES[key])
            colour_line(line, colour, edge=1.2)
            self._entries[key][0].set_colour(colour)
        muted = theme.colour("muted")
        self._kept.setPen(pg.mkPen(muted, width=1.4, style=Qt.PenStyle.DashLine))
        self._entries["kept"][0].set_colour(muted)


def _epoch_words(epoch: int, used: float, right: float) -> str:
    shown = [percent(share) if math.isfinite(share) else "–" for share in (used, right)]
    return tr("Epoch {n}: {used} of the images used, {right} of those right", n=epoch, used=shown[0], right=shown[1])
