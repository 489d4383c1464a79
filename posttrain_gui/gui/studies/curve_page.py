"""How many labels are enough? The tab of the Data step that measures a label curve and shows it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.gui.copying import CopyButtons
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.studies import curve_words as words
from posttrain_gui.gui.studies import curve_work
from posttrain_gui.gui.studies.curve_settings import CurveSettings
from posttrain_gui.gui.studies.progress import StudyProgress
from posttrain_gui.gui.studies.words import error_words
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import ScrollPage

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.label_curve_plot import LabelCurvePlot
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.label_curve import LabelCurve
    from posttrain_gui.studies.spreadsheet import Cell

HEIGHT = 230
"""Of the picture, px, at least."""


class LabelCurvePage(QWidget):
    """Settings, the picture, and what it says; the last measurement of these images and this model comes back."""

    topic: ClassVar[About] = About(
        "data#label-curve",
        title="Label curve",
        text="Accuracy with few and with more labelled images a class, three draws each, and what more images "
        "would probably bring. Measured on validation images, from frozen features.",
    )

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._held, self._stale, self._earlier = store, False, True, False
        self.curve: LabelCurve | None = None
        self.work = StudyWork(self, tr("Label curve"))
        self._make_parts()
        self._lay_out()
        self._connect()
        self._show(None)

    def hold(self, held: bool) -> None:
        """While held nothing is measured, and a measurement that goes on is stopped: a run needs the processor."""
        self._held = held
        if held:
            self.work.cancel()
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Looks for what was measured before, once somebody looks."""
        super().showEvent(event)
        self._look()

    # --- parts --------------------------------------------------------------------------------------------------

    def _make_parts(self) -> None:
        self.settings = CurveSettings()
        self.measure = push_button("curve_measure", tr("Measure"), tr("Seconds to a minute; the model is not changed."))
        self.progress = StudyProgress(self.work, "curve", words=words.stage)
        self.message, self.note = Sentence("curve_message", "bad"), Sentence("curve_note", "muted")
        self.sentence, self.details = Sentence("curve_sentence", "strong"), Sentence("curve_details", "muted")
        self.copy = CopyButtons("curve", self._table, lambda: self.plot)
        self.stack = QStackedWidget()
        self.stack.setMinimumHeight(HEIGHT)
        # Takes what room there is, and asks for no more: pyqtgraph would like 480 px.
        self.stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.empty = empty_page(tr("How many labels are enough?"), words.about())
        self.stack.addWidget(self.empty)

    def _lay_out(self) -> None:
        under = QHBoxLayout()
        under.addWidget(self.settings.tuned)
        under.addStretch(1)
        under.addWidget(self.measure)
        page = ScrollPage()
        page.body.setContentsMargins(0, 12, 8, 0)
        page.body.setSpacing(8)
        page.body.addWidget(self.settings)
        page.body.addLayout(under)
        above: tuple[QWidget, ...] = (self.progress, self.message, self.note)
        below: tuple[QWidget, ...] = (self.sentence, self.details, self.copy)
        for widget in above:
            page.body.addWidget(widget)
        page.body.addWidget(self.stack, 1)
        for widget in below:
            page.body.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)

    def _connect(self) -> None:
        self.measure.clicked.connect(self._measure)
        self.settings.changed.connect(self.refresh)
        self.work.done.connect(self._show)
        self.work.failed.connect(self._failed)
        self.work.changed.connect(self.refresh)
        self._store.changed.connect(self._plan_changed)

    @cached_property
    def plot(self) -> LabelCurvePlot:
        """The picture, made when there is first something to show in it: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.label_curve_plot import LabelCurvePlot

        plot = LabelCurvePlot()
        self.stack.addWidget(plot)
        return plot

    # --- what is shown ------------------------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Follows what can be done."""
        busy, obstacle = self.work.busy, self._obstacle()
        earlier = tr("Measured earlier; measure again where images have changed since.") if self._earlier else ""
        self.note.tell("" if busy else obstacle or earlier)
        self.measure.setVisible(not busy)
        self.measure.setEnabled(not obstacle)
        self.measure.setText(tr("Measure again") if self.curve else tr("Measure"))
        self.measure.setAccessibleName(self.measure.text())
        set_role(self.measure, "" if self.curve else "primary")
        for widget in (self.settings, self.settings.tuned):
            widget.setEnabled(not busy)

    @Slot(object)
    def _show(self, curve: LabelCurve | None, *, earlier: bool = False) -> None:
        """Shows a measurement; None for none."""
        self.curve, self._earlier = curve, earlier
        if curve is not None:
            self.plot.show_curve(words.drawn(curve))
        self.stack.setCurrentWidget(self.plot if curve is not None else self.empty)
        self.sentence.tell(curve.sentence if curve is not None else "")
        self.details.tell(words.details(curve) if curve is not None else "")
        self.copy.setVisible(curve is not None)
        self.refresh()

    def _obstacle(self) -> str:
        """Why nothing can be measured, or ""."""
        if problem := self._images_or_model():
            return problem
        if self._held:
            return tr("A training is going on; the curve can be measured when it has ended.")
        return "" if self.settings.chosen else tr("Labels a class: whole numbers from 1, separated by commas.")

    def _images_or_model(self) -> str:
        """What is wrong with the plan's images or its model, or ""."""
        plan = self._store.plan
        return next((tr(found[0].message) for found in (plan.data.problems(), plan.model.problems()) if found), "")

    def _table(self) -> tuple[list[str], list[list[Cell | None]]]:
        return words.csv_table(self.curve) if self.curve is not None else ([], [])

    # --- deeds --------------------------------------------------------------------------------------------------

    @Slot()
    def _measure(self) -> None:
        self.message.tell("")
        asked = curve_work.Asked(self.settings.chosen, self.settings.draws.value(), self.settings.tuned.isChecked())
        self.work.begin(curve_work.measurement(self._store.plan, asked))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self.message.tell(error_words(error))

    def _look(self) -> None:
        """Shows the last measurement of the plan's images and model, unless that was looked for already."""
        if self._stale and self.isVisible() and not self._images_or_model():
            self._stale = False
            if (curve := curve_work.last(self._store.plan)) is not None:
                self._show(curve, earlier=True)
                asked = curve_work.asked_of(curve)
                self.settings.show_settings(asked.counts, asked.draws, tuned=asked.tuned)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        """A curve holds for its images and its model."""
        if old.data != new.data or old.model != new.model:
            self.work.cancel()
            self._stale = True
            self.message.tell("")
            self._show(None)
            self._look()
        else:
            self.refresh()
