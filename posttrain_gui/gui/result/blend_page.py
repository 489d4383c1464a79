"""What lies between before and after: mixes of the weights, measured, looked at with a slider, kept (WiSE-FT)."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSlider, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.plots.blend_plot import AXIS, MARGIN, BlendPlot
from posttrain_gui.gui.result.blend_place import BlendPlace
from posttrain_gui.gui.result.blend_words import error_words, reference_words, stage_words
from posttrain_gui.gui.result.blend_work import BlendWork
from posttrain_gui.gui.result.reference_row import ReferenceRow
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.history import blends

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.history.blends import BlendCurve
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Blend, Report

HANDLE = 8
"""Half of a slider's handle, px: its ends stand so far inside."""


class BlendPage(QWidget):
    """Left the picture with its slider, right the mix at its place and the measurement."""

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._report: Report | None = None
        self._curve: BlendCurve | None = None
        self._held = False
        self._why_not = ""
        self.work = BlendWork(history, self)
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture(), 11)
        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self._place())
        side.addWidget(self._measurement())
        side.addStretch(1)
        row.addLayout(side, 9)
        self._connect()

    def show_report(self, report: Report) -> None:
        """Shows a run's mixes as they were measured and kept before."""
        if self._report is None or report.run_id != self._report.run_id:
            self.work.cancel()
        self._report, self._why_not = report, _why_not(report)
        try:
            folder = self._history.row(report.run_id).folder
            self._report = self._history.report(report.run_id) or report  # mixes may have been kept since
        except UserError:
            folder, self._why_not = Path(), tr("The run is no longer in the history.")
        self._curve = blends.read(folder, report)
        self.reference.show_reference(self._curve.reference if self._curve else None)
        self.message.tell("")
        self._show_curve(to_suggestion=True)

    def hold(self, held: bool) -> None:
        """While held nothing is measured, and a measurement that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self._refresh()

    # --- parts --------------------------------------------------------------------------------------------------

    def _picture(self) -> Card:
        card = Card(margin=14, spacing=4)
        self.plot = BlendPlot()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName("blend_slider")
        self.slider.setAccessibleName(tr("Mix of before and after"))
        self.slider.setPageStep(1)
        below = QHBoxLayout()
        below.setContentsMargins(AXIS - HANDLE, 0, MARGIN - HANDLE, 0)
        below.addWidget(self.slider)
        measured = QWidget()
        column = QVBoxLayout(measured)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.plot, 1)
        column.addLayout(below)
        self._stack = QStackedWidget()
        self._stack.addWidget(empty_page(tr("What lies between before and after?"), _advice()))
        self._stack.addWidget(measured)
        card.body.addWidget(self._stack, 1)
        return card

    def _place(self) -> BlendPlace:
        self.place = BlendPlace()
        return self.place

    def _measurement(self) -> Card:
        card = Card(margin=14, spacing=8)
        self.reference = ReferenceRow()
        self.about_reference = Sentence("about_reference", "muted")
        self.measure = QPushButton(tr("Measure the mixes"))
        self.measure.setObjectName("measure_mixes")
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel_mixes")
        self.bar = QProgressBar()
        self.bar.setObjectName("blend_progress")
        self.bar.setAccessibleName(tr("Progress"))
        self.bar.setTextVisible(False)
        self.stage = Sentence("blend_stage", "muted")
        self.message = Sentence("blend_message", "bad")
        self.note = Sentence("blend_note", "muted")
        for button in (self.measure, self.cancel):
            button.setAccessibleName(button.text())
        deeds = QHBoxLayout()
        deeds.addWidget(self.measure)
        deeds.addWidget(self.cancel)
        deeds.addStretch(1)
        card.body.addWidget(self.reference)
        card.body.addWidget(self.about_reference)
        card.body.addLayout(deeds)
        for widget in (self.bar, self.stage, self.message, self.note):
            card.body.addWidget(widget)
        return card

    def _connect(self) -> None:
        self.slider.valueChanged.connect(self._moved)
        self.plot.picked.connect(self._go_to)
        self.place.wanted.connect(self._go_to)
        self.place.keep.connect(self._keep)
        self.measure.clicked.connect(self._measure)
        self.cancel.clicked.connect(self.work.cancel)
        self.reference.changed.connect(self._refresh)
        self.work.progressed.connect(self._show_progress)
        self.work.measured.connect(self._measured)
        self.work.kept.connect(self._kept)
        self.work.failed.connect(self._failed)
        self.work.changed.connect(self._refresh)

    # --- what is shown ------------------------------------------------------------------------------------------

    def _show_curve(self, *, to_suggestion: bool) -> None:
        curve = self._curve
        self._stack.setCurrentIndex(1 if curve else 0)
        self.place.setVisible(curve is not None)
        if curve is not None and self._report is not None:
            self.plot.show_curve(curve, [kept.alpha for kept in self._report.blends])
            self.slider.setRange(0, len(curve.points) - 1)
            if to_suggestion:
                self.slider.setValue(curve.points.index(curve.suggestion))
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Buttons, notes and the figures at the slider's place."""
        busy, free = self.work.busy, not self.work.busy and not self._held and not self._why_not
        self.measure.setText(tr("Measure again") if self._curve else tr("Measure the mixes"))
        set_role(self.measure, "" if self._curve else "primary")
        self.measure.setEnabled(free)
        self.measure.setVisible(not busy)
        for widget in (self.cancel, self.bar, self.stage):
            widget.setVisible(busy)
        self.reference.setEnabled(not busy)
        held = tr("A training is going on; the mixes can be measured when it has ended.") if self._held else ""
        self.note.tell(self._why_not or held)
        self._show_reference()
        self._show_place(free=free)

    def _show_reference(self) -> None:
        curve = self._curve
        measured = curve.reference if curve else None
        now = str(self.reference.folder) if self.reference.folder else ""
        if measured is not None and measured.path == now:
            self.about_reference.tell(reference_words(measured))
        else:
            other = curve is not None and now != (measured.path if measured else "")
            self.about_reference.tell(tr("Measure again to use it.") if other and now else "")

    def _show_place(self, *, free: bool) -> None:
        if self._curve is None or self._report is None:
            return
        point = self._curve.points[min(self.slider.value(), len(self._curve.points) - 1)]
        kept = next((entry for entry in self._report.blends if abs(entry.alpha - point.alpha) < 1e-6), None)
        self.plot.point_at(point.alpha)
        self.place.show_place(self._curve, point, kept, free=free)

    @Slot(int)
    def _moved(self, _value: int) -> None:
        self._refresh()

    @Slot(float)
    def _go_to(self, alpha: float) -> None:
        if self._curve is not None:
            near = min(self._curve.points, key=lambda point: abs(point.alpha - alpha))
            self.slider.setValue(self._curve.points.index(near))

    @Slot(str, int, int)
    def _show_progress(self, stage: str, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.stage.setText(stage_words(stage, done, total))

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _measure(self) -> None:
        if self._report is not None:
            self._begin()
            self.work.measure(self._report.run_id, self.reference.folder)

    @Slot(float)
    def _keep(self, alpha: float) -> None:
        if self._report is not None:
            self._begin()
            self.work.keep(self._report.run_id, alpha)

    def _begin(self) -> None:
        self.message.tell("")
        self.bar.setRange(0, 0)
        self.stage.setText(tr("Beginning …"))

    @Slot(object)
    def _measured(self, curve: BlendCurve) -> None:
        self._curve = curve
        self._show_curve(to_suggestion=True)

    @Slot(object)
    def _kept(self, kept: Blend) -> None:
        if self._report is not None:
            others = [entry for entry in self._report.blends if entry.alpha != kept.alpha]
            self._report = self._report.model_copy(update={"blends": [*others, kept]})
        self._show_curve(to_suggestion=False)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.message.tell(error_words(error))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes a folder or zip as reference images."""
        if not self.work.busy and ReferenceRow.understands(dropped_path(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes it."""
        event.acceptProposedAction()
        self.reference.take(Path(dropped_path(event)))


def _why_not(report: Report) -> str:
    """Why there is nothing to mix, or ""."""
    if not report.model_path:
        return tr("The run kept no model.")
    if report.best_epoch == 0:
        return tr("No epoch was better than the start, so the run kept the weights from before: nothing lies between.")
    return ""


def _advice() -> str:
    return tr(
        "The weights before and after training can be mixed. A mix often keeps more of what the model could do, and is "
        "sometimes better on new images too (WiSE-FT, Wortsman et al. 2022). Eleven mixes are measured on the "
        "validation images; the test images stay locked until you keep one."
    )
