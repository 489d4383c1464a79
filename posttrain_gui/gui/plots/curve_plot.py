"""One learning curve as a live picture."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from posttrain_gui.gui import theme
from posttrain_gui.gui.plots import curve_data, pace
from posttrain_gui.gui.plots.axes import colour_axes
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.plots.legend import Legend, Stroke
from posttrain_gui.gui.plots.still import still_view
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.gui.plots.curve_data import Curve, CurveData, Reading

STEP_MS = 1000
"""A single training step changes the picture little, and every picture takes time from the training it shows."""


class CurvePlot(Card):
    """Training and validation over the epochs: per epoch bold, per step thin, with the best epoch marked.

    Args:
        data: Where the numbers come from.
        curve: ``data.loss`` or ``data.accuracy``.
        title: Above the picture.
        axis: Label of the y axis with its unit.
        baseline: Whether a line shows the value before training.
        later: Milliseconds by which its pictures are later than those of others (see :mod:`.pace`).

    Signals:
        hovered: x under the mouse in epochs, or nan when it left; connect to :meth:`point_at` of other pictures.
    """

    hovered = Signal(float)

    def __init__(
        self,
        data: CurveData,
        curve: Curve,
        title: str,
        axis: str,
        *,
        baseline: bool = False,
        later: int = 0,
    ) -> None:
        super().__init__(margin=12, spacing=4)
        self._data, self._curve, self._log, self._at = data, curve, False, math.nan
        self._axis_label = axis
        self._y_range: tuple[float, float] | None = None
        self._fitted: tuple[tuple[float, float], int, bool] | None = None
        self._later = later
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._redraw)
        self._dirty = True
        self._build(title, baseline=baseline)
        self._recolour()

    # --- what it is made of -------------------------------------------------------------------------------------

    def _build(self, title: str, *, baseline: bool) -> None:
        self.readout = ElidedLabel("", "muted")
        self.readout.setObjectName("readout")
        self.readout.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.title = label(title, "strong")
        self.head = QHBoxLayout()
        self.head.addWidget(self.title)
        self.head.addWidget(self.readout, 1)
        self._build_picture(baseline=baseline)
        self.head.addStrut(24)
        self.body.addLayout(self.head)
        self.body.addWidget(self._view, 1)
        self.body.addWidget(self._legend(baseline=baseline))

    def _build_picture(self, *, baseline: bool) -> None:
        name = tr("{what}: {unit}", what=self.title.text(), unit=self._axis_label)
        self._view = still_view(name, (220, 140), all_ticks=True)
        self._plot: Any = self._view.getPlotItem()
        self._plot.setDownsampling(auto=True, mode="peak")
        self._plot.setClipToView(True)
        self._edges = tuple(pg.PlotCurveItem() for _ in range(2))
        self._band = pg.FillBetweenItem(*self._edges)
        self._plot.addItem(self._band, ignoreBounds=True)
        self._steps, self._train, self._validation = (self._plot.plot([], [], antialias=True) for _ in range(3))
        self._best = self._plot.plot([], [], pen=None, symbol="o", symbolSize=11)
        self._cursor = pg.InfiniteLine(angle=90, movable=False)
        self._cursor.hide()
        self._plot.addItem(self._cursor, ignoreBounds=True)
        self._before = pg.InfiniteLine(angle=0, movable=False) if baseline else None
        if self._before is not None:
            self._plot.addItem(self._before, ignoreBounds=True)
        self._view.scene().sigMouseMoved.connect(self._mouse_moved)
        self._view.viewport().installEventFilter(self)
        self._view.read_at.connect(self._read_at)
        self._view.offer(self._numbers)

    def _legend(self, *, baseline: bool) -> Legend:
        legend = Legend()
        names = {
            "train": (tr("training"), Stroke(width=2.4)),
            "steps": (tr("per step"), Stroke(width=1.0)),
            "validation": (tr("validation"), Stroke(width=2.4)),
            "best": (tr("best"), Stroke(dot=True)),
        }
        if baseline:
            names["before"] = (tr("before"), Stroke(width=1.4, style=Qt.PenStyle.DashLine))
            names["noise"] = (tr("95 %"), Stroke(width=8.0))
        entries = {key: legend.add(name, stroke) for key, (name, stroke) in names.items()}
        self._strokes = {key: stroke for key, (stroke, _) in entries.items()}
        self._of_noise = entries.get("noise", ())
        for widget in self._of_noise:
            widget.setToolTip(tr("With so many episodes, chance alone moves the validation accuracy in this band."))
            widget.hide()
        return legend

    def show_words(self, title: str, axis: str) -> None:
        """Shows another heading and another label of the y axis (episodes instead of images)."""
        self._axis_label = axis
        self.title.setText(title)
        self._view.setAccessibleName(tr("{what}: {unit}", what=title, unit=axis))
        self._recolour()

    # --- colours ------------------------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follows the window from light to dark and back."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_strokes"):
            self._recolour()

    def _recolour(self) -> None:
        words = {"left": self._axis_label, "bottom": tr("epoch")}
        colour_axes(self._view, self._plot, words)
        self._plot.showGrid(x=False, y=True, alpha=0.15)
        self._colour_lines()

    def _colour_lines(self) -> None:
        train, validation, before = (theme.colour(role) for role in ("train", "val", "before"))
        thin = faded(train, 110)
        self._steps.setPen(pg.mkPen(thin, width=1))
        self._train.setPen(pg.mkPen(train, width=2.4))
        self._validation.setPen(pg.mkPen(validation, width=2.4))
        self._best.setSymbolBrush(pg.mkBrush(validation))
        self._best.setSymbolPen(pg.mkPen(theme.colour("surface"), width=2))
        self._cursor.setPen(pg.mkPen(theme.colour("muted"), width=1))
        if self._before is not None:
            self._before.setPen(pg.mkPen(before, width=1.4, style=Qt.PenStyle.DashLine))
        tints = {"train": train, "steps": thin, "validation": validation, "best": validation, "before": before}
        tints["noise"] = faded(validation, 60)
        self._band.setBrush(tints["noise"])
        for key, stroke in self._strokes.items():
            stroke.set_colour(tints[key])

    # --- drawing ------------------------------------------------------------------------------------------------

    @Slot()
    def mark_dirty(self) -> None:
        """Says that the data changed; the picture follows within one frame, if it can be seen."""
        self._redraw_within(pace.least(self._later))

    def mark_stepped(self) -> None:
        """Says that a step was added; the picture follows at its leisure."""
        self._redraw_within(pace.least(self._later) + STEP_MS)

    def _redraw_within(self, milliseconds: int) -> None:
        self._dirty = True
        if self.isVisible() and not 0 <= self._timer.remainingTime() <= milliseconds:
            self._timer.start(milliseconds)

    @Slot(bool)
    def set_log(self, on: bool) -> None:
        """Shows the y axis on a logarithmic scale, or a linear one."""
        self._log, self._y_range = on, None
        self._plot.setLogMode(y=on)
        self.mark_dirty()

    @Slot(float)
    def point_at(self, x: float) -> None:
        """Shows the values of the epoch nearest to ``x``; nan: of the last epoch, without a line."""
        self._at = x
        self._show_reading()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draws what happened while it was hidden."""
        super().showEvent(event)
        if self._dirty:
            self._timer.start(pace.least(self._later))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Draws nothing while it cannot be seen."""
        super().hideEvent(event)
        self._timer.stop()

    @Slot()
    def _redraw(self) -> None:
        self._dirty = False
        # A run of a few seconds tells of a step now and then: a line through those would show what was not measured.
        enough = len(self._curve.steps) >= len(self._curve.train)
        self._steps.setVisible(enough)
        for item, series in (
            (self._steps, self._curve.steps),
            (self._train, self._curve.train),
            (self._validation, self._curve.validation),
        ):
            item.setData(*curve_data.finite_pair(series.x, series.y))
        if self._before is not None:
            self._draw_noise()
        self._draw_marks()
        self._fit()
        self._show_reading()
        self._tell()

    def _draw_noise(self) -> None:
        x, low, high = self._data.noise()
        for edge, y in zip(self._edges, (low, high), strict=True):
            edge.setData(x, y)
        for widget in (*self._of_noise, self._band):
            widget.setVisible(bool(x.size))

    def _draw_marks(self) -> None:
        best = self._data.best_epoch
        y = self._curve.validation.at(best) if best is not None else math.nan
        self._best.setData(*(([best], [y]) if math.isfinite(y) else ([], [])))
        if self._before is not None:
            self._before.setVisible(math.isfinite(self._curve.before))
            if math.isfinite(self._curve.before):
                self._before.setValue(self._curve.before)

    def _fit(self) -> None:
        y_range, epochs = self._range(), self._data.epochs
        if (y_range, epochs, self._log) == self._fitted:
            return  # every change makes the axes lay out their texts anew, which costs more than the curves
        self._y_range, self._fitted = y_range, (y_range, epochs, self._log)
        self._plot.setYRange(*self._y_range, padding=0)
        ticks = [(at, f"{value:g}") for at, value in curve_data.log_ticks(*self._y_range)] if self._log else None
        axis: Any = self._plot.getAxis("left")
        axis.setTicks(None if ticks is None else [ticks])
        self._plot.setXRange(0, epochs * 1.01, padding=0)
        step = curve_data.integer_step(epochs)
        self._plot.getAxis("bottom").setTickSpacing(step, step)

    def _range(self) -> tuple[float, float]:
        extent = self._curve.extent()
        if self._before is not None:
            return curve_data.accuracy_range(extent, self._y_range)
        return (curve_data.log_range if self._log else curve_data.loss_range)(extent, self._y_range)

    # --- reading ------------------------------------------------------------------------------------------------

    def _tell(self) -> None:
        """Says the newest and the best figures to those who do not see the picture."""
        last = self._data.reading(self._curve, self._last_epoch())
        told = [self._words(last)] if last is not None and np.size(self._curve.validation.x) else []
        best = self._data.best_epoch
        if told and best is not None and (found := self._data.reading(self._curve, best)) is not None:
            told.append(tr("best: {reading}", reading=self._words(found)))
        name = tr("{what} by epoch", what=self.title.text())
        summary = tr("{what}; {figures}.", what=name, figures="; ".join(told)) if told else ""
        self._view.tell(summary, self._readings)

    def _readings(self) -> list[str]:
        read = (self._data.reading(self._curve, float(x)) for x in self._curve.validation.x)
        return [self._words(reading) for reading in read if reading is not None]

    def _numbers(self) -> Table | None:
        """Per epoch; accuracies as shares, losses as they are."""
        curve, share = self._curve, 100.0 if self._before is not None else 1.0
        what = "accuracy" if self._before is not None else "loss"
        epochs = sorted({float(x) for series in (curve.train, curve.validation) for x in series.x})
        return listed(
            epochs,
            {
                "epoch": int,
                f"training_{what}": lambda x: curve.train.at(x) / share,
                f"validation_{what}": lambda x: curve.validation.at(x) / share,
            },
        )

    @Slot(int)
    def _read_at(self, number: int) -> None:
        """The keyboard reads an epoch: the line stands there, in the other picture as well."""
        self.hovered.emit(float(self._curve.validation.x[number]) if number >= 0 else math.nan)

    @Slot(QPointF)
    def _mouse_moved(self, position: QPointF) -> None:
        inside = self._plot.getViewBox().sceneBoundingRect().contains(position)
        self.hovered.emit(float(self._plot.getViewBox().mapSceneToView(position).x()) if inside else math.nan)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notices that the mouse left the picture."""
        if event.type() == QEvent.Type.Leave:
            self.hovered.emit(math.nan)
        return bool(super().eventFilter(watched, event))

    def _show_reading(self) -> None:
        hovering = math.isfinite(self._at)
        reading = self._data.reading(self._curve, self._at if hovering else float(self._last_epoch()))
        self._cursor.setVisible(hovering and reading is not None)
        if reading is not None and hovering:
            self._cursor.setValue(reading.epoch)
        self.readout.setText(self._words(reading) if reading else "")

    def _last_epoch(self) -> float:
        known = self._curve.validation.x
        return float(known[-1]) if np.size(known) else 0.0

    def _words(self, reading: Reading) -> str:
        parts = [tr("Epoch {n}", n=reading.epoch) + (" ★" if reading.best else "")]
        if math.isfinite(reading.train):
            parts.append(tr("training {value}", value=self._value(reading.train)))
        if math.isfinite(reading.validation):
            parts.append(tr("validation {value}", value=self._value(reading.validation)))
        return " · ".join(parts)

    def _value(self, value: float) -> str:
        if self._before is not None:
            return f"{self.locale().toString(value, 'f', 1)} %"
        # A loss that runs away must not push the picture aside.
        return self.locale().toString(value, "f", 3) if abs(value) < 1000 else f"{value:.1e}"
