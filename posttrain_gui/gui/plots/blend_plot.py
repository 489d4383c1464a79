"""Accuracy of the mixes of before and after, against the share of after."""

from __future__ import annotations

import math
from operator import attrgetter
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import colour_line, still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from posttrain_gui.history.blends import BlendCurve, BlendPoint

AXIS = 56
"""Width of the accuracy axis, px, so that the slider stands exactly below the picture."""
ROOM = 0.03
"""How far the α axis goes beyond its ends, so that the points there are whole."""
HANDLE = 8
"""Half of a slider's handle, px: its ends stand so far inside."""


def accuracy_range(values: Sequence[float]) -> tuple[float, float]:
    """Ends of an axis in percent that holds these values (percent) with room, at least four points wide."""
    low, high = min(values), max(values)
    room = max(0.12 * (high - low), (4.0 - (high - low)) / 2, 0.5)
    return low - room, high + room


NUMBERS = {
    name: attrgetter(of)
    for name, of in {
        "alpha": "alpha",
        "validation_accuracy": "val_accuracy",
        "reference_accuracy": "reference_accuracy",
    }.items()
}


class BlendPlot(QWidget):
    """Validation and, where measured, reference accuracy of each mix; a slider below goes from mix to mix.

    The suggestion and the mixes that were kept are marked.

    Signals:
        moved: The number of the mix that is looked at now, from 0.
    """

    moved = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._curve: BlendCurve | None = None
        self._build()
        self._view.offer(lambda: listed(self._curve.points if self._curve else (), NUMBERS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._view, 1)
        column.addLayout(self._make_slider())
        column.addWidget(self._make_legend())
        self._recolour()

    def show_curve(self, curve: BlendCurve, kept: Sequence[float] = ()) -> None:
        """Shows what was measured.

        Args:
            curve: The mixes.
            kept: α of the mixes that were kept.
        """
        self._curve = curve
        self.slider.setRange(0, len(curve.points) - 1)
        alphas = [point.alpha for point in curve.points]
        validation = [100 * point.val_accuracy for point in curve.points]
        reference = [100 * (point.reference_accuracy or 0.0) for point in curve.points] if curve.reference else []
        self._validation.setData(alphas, validation)
        self._reference.setData(alphas if reference else [], reference)
        best = curve.suggestion
        self._best.setData([best.alpha], [100 * best.val_accuracy])
        measured = [point for point in curve.points if any(abs(point.alpha - alpha) < 1e-6 for alpha in kept)]
        self._kept.setData([point.alpha for point in measured], [100 * point.val_accuracy for point in measured])
        self._plot.setYRange(*accuracy_range([*validation, *reference]), padding=0)
        self._tell(curve)
        for widget in self._of_reference:
            widget.setVisible(bool(reference))
        for widget in self._of_kept:
            widget.setVisible(bool(measured))

    def _tell(self, curve: BlendCurve) -> None:
        told = [_point_words(point) for point in curve.points]
        best = tr("Best on validation: {mix}.", mix=_point_words(curve.suggestion))
        self._view.tell(best, lambda: told)

    def go_to(self, alpha: float) -> None:
        """Moves the slider to the measured mix that is nearest."""
        if self._curve is not None:
            near = min(self._curve.points, key=lambda point: abs(point.alpha - alpha))
            self.slider.setValue(self._curve.points.index(near))
            self._show_place(self.slider.value())

    @Slot(int)
    def _show_place(self, number: int) -> None:
        if self._curve is not None:
            alpha = self._curve.points[number].alpha
            self._cursor.setValue(alpha)
            self._view.stand_at(number)
            self.slider.setAccessibleDescription(f"α = {alpha:g}")
            self.moved.emit(number)

    # --- what it is made of -------------------------------------------------------------------------------------

    def _build(self) -> None:
        self._view = still_view(tr("Accuracy of the mixes"), (260, 120), (0, 8, 0, 4))
        self._plot: Any = self._view.getPlotItem()
        self._plot.setXRange(-ROOM, 1 + ROOM, padding=0)
        self._plot.getAxis("left").setWidth(AXIS)
        self._plot.getAxis("bottom").setTicks([[(fifth / 5, f"{fifth / 5:g}") for fifth in range(6)]])
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._plot.addItem(self._cursor, ignoreBounds=True)
        self._reference, self._validation = (
            self._plot.plot([], [], antialias=True, symbol="o", symbolSize=6) for _ in range(2)
        )
        self._kept = self._plot.plot([], [], pen=None, symbol="o", symbolSize=15)
        self._best = self._plot.plot([], [], pen=None, symbol="star", symbolSize=17)
        self._view.scene().sigMouseClicked.connect(self._clicked)
        self._view.read_at.connect(self._read_at)

    def _make_slider(self) -> QHBoxLayout:
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("blend_slider")
        self.slider.setAccessibleName(tr("Mix of before and after"))
        self.slider.setToolTip(tr("Left: the weights before training. Right: the weights after it."))
        self.slider.setPageStep(1)
        self.slider.valueChanged.connect(self._show_place)
        self._below = QHBoxLayout()
        self._below.addWidget(self.slider)
        return self._below

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the slider's ends below those of the α axis."""
        super().resizeEvent(event)
        inside = round((self.width() - AXIS) * ROOM / (1 + 2 * ROOM)) - HANDLE
        self._below.setContentsMargins(AXIS + inside, 0, max(inside, 0), 0)

    def _make_legend(self) -> Legend:
        legend = Legend()
        self._strokes = {
            "validation": legend.add(tr("validation"), Stroke(width=2.4)),
            "reference": legend.add(tr("reference"), Stroke(width=2.4)),
            "best": legend.add(tr("suggested"), Stroke(dot=True)),
            "kept": legend.add(tr("kept"), Stroke(dot=True)),
        }
        self._of_reference, self._of_kept = self._strokes["reference"], self._strokes["kept"]
        for widget in (*self._of_reference, *self._of_kept):
            widget.hide()
        return legend

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_strokes"):
            self._recolour()

    def _recolour(self) -> None:
        words = {"left": tr("accuracy (%)"), "bottom": tr("α: 0 = before training, 1 = after")}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        self._colour_lines()

    def _colour_lines(self) -> None:
        surface = theme.colour("surface")
        tints = {"validation": "val", "reference": "train", "best": "good", "kept": "muted"}
        for key, item in (("validation", self._validation), ("reference", self._reference)):
            tint = theme.colour(tints[key])
            colour_line(item, tint, edge=1)
        self._best.setSymbolBrush(pg.mkBrush(theme.colour("good")))
        self._best.setSymbolPen(pg.mkPen(surface, width=1.5))
        self._kept.setSymbolBrush(None)
        self._kept.setSymbolPen(pg.mkPen(theme.colour("muted"), width=2))
        self._cursor.setPen(pg.mkPen(theme.colour("accent"), width=1.4, style=Qt.PenStyle.DashLine))
        for key, (stroke, _) in self._strokes.items():
            stroke.set_colour(theme.colour(tints[key]))

    @Slot(int)
    def _read_at(self, number: int) -> None:
        """The keyboard reads a mix in the picture: the slider goes there."""
        if number >= 0:
            self.slider.setValue(number)

    @Slot(object)
    def _clicked(self, event: Any) -> None:
        box = self._plot.getViewBox()
        if self._curve is not None and box.sceneBoundingRect().contains(event.scenePos()):
            alpha = float(box.mapSceneToView(event.scenePos()).x())
            if math.isfinite(alpha):
                self.go_to(alpha)


def _point_words(point: BlendPoint) -> str:
    told = tr("α = {alpha}: {value} on validation", alpha=f"{point.alpha:g}", value=percent(point.val_accuracy))
    if point.reference_accuracy is None:
        return told
    return tr("{told}, {value} on the reference images", told=told, value=percent(point.reference_accuracy))
