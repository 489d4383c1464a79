"""Whether probabilities mean what they say: before training, after it, and with the temperature."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import calibration_words as words
from posttrain_gui.gui.result.figure_table import FigureTable
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.reliability_plot import ReliabilityPlot
    from posttrain_gui.report import Calibration, Report


class CalibrationPage(QWidget):
    """Left two reliability diagrams, the second one as trained or with the temperature; right the figures."""

    topic: ClassVar[About] = About(
        "result#calibration",
        title="Calibration",
        text="Do answers that are 90 % sure come true in 90 % of the cases? On the diagonal they do; below it the "
        "model is too sure. A temperature is fitted on validation images only, and kept where it helps.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Calibration | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._pictures(), 11)
        row.addWidget(self._figures(), 9)

    @cached_property
    def plots(self) -> tuple[ReliabilityPlot, ReliabilityPlot]:
        """Before and after, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.reliability_plot import ReliabilityPlot

        before, after = ReliabilityPlot(tr("Before training"), "before"), ReliabilityPlot(tr("After training"), "after")
        self._side_by_side.addWidget(before, 1)
        self._side_by_side.addWidget(after, 1)
        return before, after

    def show_report(self, report: Report) -> None:
        """Shows the calibration of a run."""
        made = report.calibration
        if made is None:
            return
        self._made = made
        self.sentence.tell(made.sentence)
        self.table.show_rows(words.heading(made), words.rows(report))
        self.behind.tell(words.behind(report, made))
        self.warning.tell(words.warning(made))
        useful = made.temperature != 1
        self._choice.setVisible(useful)
        self.tempered.setText(tr("With temperature {t}", t=words.short(made)))
        (self.tempered if useful else self.as_trained).setChecked(True)
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The pictures are drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    # --- parts --------------------------------------------------------------------------------------------------

    def _pictures(self) -> Card:
        card = Card(margin=14, spacing=8)
        card.body.addWidget(label(tr("Reliability diagrams, on the locked test images"), "muted"))
        self._side_by_side = QHBoxLayout()
        self._side_by_side.setSpacing(12)
        card.body.addLayout(self._side_by_side, 1)
        card.body.addWidget(self._toggle())
        return card

    def _toggle(self) -> QWidget:
        self._choice = QWidget()
        row = QHBoxLayout(self._choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(label(tr("After training:"), "muted"))
        group = QButtonGroup(self)
        self.as_trained, self.tempered = QPushButton(tr("As trained")), QPushButton()
        for button, name in ((self.as_trained, "as_trained"), (self.tempered, "with_temperature")):
            button.setObjectName(f"calibration_{name}")
            button.setCheckable(True)
            button.setToolTip(tr("Which probabilities the right diagram shows."))
            button.setProperty("role", "filter")
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(self._draw)
        return self._choice

    def _figures(self) -> ScrollPage:
        side = ScrollPage()
        side.body.setContentsMargins(0, 0, 0, 0)
        self.sentence = Sentence("calibration_sentence", "strong")
        self.table = FigureTable("calibration")
        self.behind = Sentence("calibration_behind", "muted")
        self.warning = Sentence("calibration_warning", "warn")
        card = Card(margin=14, spacing=10)
        for widget in (
            self.sentence,
            self.warning,
            self.table,
            self.behind,
            label(words.meaning(), "muted", wrap=True),
        ):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        side.body.addWidget(card)
        return side

    @Slot()
    def _draw(self) -> None:
        if self._made is None:
            return
        before, after = self.plots
        before.show_bins(self._made.baseline_bins)
        if self.tempered.isChecked() and self._made.temperature != 1:
            title = tr("After training, with temperature {t}", t=words.short(self._made))
            after.show_bins(self._made.calibrated_bins, title)
        else:
            after.show_bins(self._made.final_bins, tr("After training"))
