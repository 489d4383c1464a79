"""What lies between before and after: mixes of the weights, measured, looked at with a slider, kept (WiSE-FT)."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.forms.paths import dropped_path
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result.blend_measure import MeasureCard
from posttrain_gui.gui.result.blend_place import BlendPlace
from posttrain_gui.gui.result.blend_work import BlendWork
from posttrain_gui.gui.result.reference_row import ReferenceRow
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.history import blends

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.gui.plots.blend_plot import BlendPlot
    from posttrain_gui.history.blends import BlendCurve
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Blend, Report


class BlendPage(QWidget):
    """Left the picture with its slider, right the mix at its place and the measurement."""

    topic: ClassVar[About] = About(
        "result#mix",
        title="Mix",
        text="Weights between those before training (0) and those after it (1). A mix often forgets less and "
        "sometimes answers better (WiSE-FT, Wortsman et al. 2022, arXiv:2109.01903). Chosen on validation "
        "images.",
    )

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._report: Report | None = None
        self._curve: BlendCurve | None = None
        self._held, self._why_not = False, ""
        self.work = BlendWork(history, self)
        self.place, self.card = BlendPlace(), MeasureCard()
        self.setAcceptDrops(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture(), 11)
        row.addWidget(self._side(), 9)
        self._connect()

    def show_report(self, report: Report) -> None:
        """Shows a run's mixes as they were measured and kept before."""
        if self._report is None or report.run_id != self._report.run_id:
            self.work.cancel()
        self._report, self._curve, self._why_not = report, None, _why_not(report)
        try:
            folder = self._history.row(report.run_id).folder
            self._report = self._history.report(report.run_id) or report  # mixes may have been kept since
            self._curve = blends.read(folder, report)
        except UserError:
            self._why_not = tr("The run is no longer in the history.")
        self._take_reference(self._report)
        self.card.message.tell("")
        self._show_curve(to_suggestion=True)

    def see_trade(self) -> None:
        """Measures what a mix keeps of what the model knew, unless that was done or cannot be done now."""
        measured = self._curve is not None and self._curve.reference is not None
        if self._report is None or measured or not self.card.measure.isEnabled() or self.work.busy:
            return
        if self.card.reference.chosen is None:
            self.card.reference.take_known()
        self._measure()

    def hold(self, held: bool) -> None:
        """While held nothing is measured, and a measurement that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self._refresh()

    def _take_reference(self, report: Report) -> None:
        """What was measured on; before that, what the run's forgetting was measured on, without being asked."""
        row = self.card.reference
        row.offer_known(report.forgetting.about if report.forgetting else "")
        measured = self._curve.reference if self._curve else None
        if self._curve is None or (measured is not None and measured.about):
            row.take_known()
        else:
            row.take(Path(measured.path) if measured else None)

    # --- parts --------------------------------------------------------------------------------------------------

    def _picture(self) -> Card:
        card = Card(margin=14, spacing=4)
        self._stack = QStackedWidget()
        self._empty = empty_page(tr("What lies between before and after?"), _advice())
        self._stack.addWidget(self._empty)
        card.body.addWidget(self._stack, 1)
        return card

    def _side(self) -> ScrollPage:
        side = ScrollPage()
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.setSpacing(12)
        side.body.addWidget(self.place)
        side.body.addWidget(self.card)
        side.body.addStretch(1)
        return side

    def _connect(self) -> None:
        self.place.keep.connect(self._keep)
        self.card.measure.clicked.connect(self._measure)
        self.card.cancel.clicked.connect(self.work.cancel)
        self.card.reference.changed.connect(self._refresh)
        self.work.progressed.connect(self.card.show_progress)
        self.work.measured.connect(self._measured)
        self.work.kept.connect(self._kept)
        self.work.failed.connect(self.card.show_error)
        self.work.changed.connect(self._refresh)

    @cached_property
    def plot(self) -> BlendPlot:
        """The picture, made when there is first something to show in it: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.blend_plot import BlendPlot

        plot = BlendPlot()
        self._stack.addWidget(plot)
        plot.moved.connect(self._moved)
        self.place.wanted.connect(plot.go_to)
        return plot

    # --- what is shown ------------------------------------------------------------------------------------------

    def _show_curve(self, *, to_suggestion: bool) -> None:
        curve = self._curve
        self._stack.setCurrentWidget(self.plot if curve else self._empty)
        self.place.setVisible(curve is not None)
        if curve is not None and self._report is not None:
            self.plot.show_curve(curve, [kept.alpha for kept in self._report.blends])
            if to_suggestion:
                self.plot.go_to(curve.suggestion.alpha)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        """Buttons, notes and the figures at the slider's place."""
        busy = self.work.busy
        free = not busy and not self._held and not self._why_not
        held = tr("A training is going on; the mixes can be measured when it has ended.") if self._held else ""
        self.card.refresh(self._curve, self._why_not or held, busy=busy, free=free)
        self._show_place(free=free)

    def _show_place(self, *, free: bool) -> None:
        if self._curve is None or self._report is None:
            return
        point = self._curve.points[min(self.plot.slider.value(), len(self._curve.points) - 1)]
        kept = next((entry for entry in self._report.blends if abs(entry.alpha - point.alpha) < 1e-6), None)
        self.place.show_place(self._curve, point, kept, free=free)

    @Slot(int)
    def _moved(self, _number: int) -> None:
        self._refresh()

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _measure(self) -> None:
        if self._report is not None:
            self.card.begin()
            self.work.measure(self._report.run_id, self.card.reference.chosen)

    @Slot(float)
    def _keep(self, alpha: float) -> None:
        if self._report is not None:
            self.card.begin()
            self.work.keep(self._report.run_id, alpha)

    @Slot(object)
    def _measured(self, curve: BlendCurve) -> None:
        self._curve = curve
        self._show_curve(to_suggestion=True)

    @Slot(object)
    def _kept(self, kept: Blend) -> None:
        if self._report is not None:
            others = [entry for entry in self._report.blends if abs(entry.alpha - kept.alpha) >= 1e-6]
            self._report = self._report.model_copy(update={"blends": [*others, kept]})
        self._show_curve(to_suggestion=False)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes a folder or zip as reference images."""
        if not self.work.busy and ReferenceRow.understands(dropped_path(event)):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Takes it."""
        event.acceptProposedAction()
        self.card.reference.take(Path(dropped_path(event)))


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
