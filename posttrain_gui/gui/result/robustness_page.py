"""Whether disturbed images are answered better too; measured here where the run did not."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import robustness_words as words
from posttrain_gui.gui.result.figure_table import FigureTable
from posttrain_gui.gui.result.headline_view import Badge
from posttrain_gui.gui.result.robustness_offer import RobustnessOffer
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.robustness_plot import RobustnessPlot
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report, Robustness


class RobustnessPage(QWidget):
    """Left the picture, right the figures; before it is measured, what it is and the button that measures it."""

    topic: ClassVar[About] = About(
        "result#robustness",
        title="Robustness",
        text="The test images blurred, noisy, too dark or bright, compressed and turned, at three strengths each: "
        "accuracy before and after training, on the very same pixels.",
    )

    def __init__(self, history: History, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self._found: Robustness | None = None
        self.offer = RobustnessOffer(history)
        self.offer.measured.connect(self._show)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.offer)
        self._stack.addWidget(self._figures())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.addWidget(self._stack)

    @cached_property
    def plot(self) -> RobustnessPlot:
        """The picture, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.robustness_plot import RobustnessPlot

        plot = RobustnessPlot()
        self._picture.body.addWidget(plot, 1)
        return plot

    def show_report(self, report: Report) -> None:
        """Shows a run's robustness, or offers to measure it."""
        self.offer.show_report(report)
        self._found = report.robustness or self._measured_since(report)
        if self._found is not None:
            self._show(self._found)
        else:
            self._stack.setCurrentWidget(self.offer)

    def hold(self, held: bool) -> None:
        """While held nothing is measured."""
        self.offer.hold(held)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The picture is drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    def _measured_since(self, report: Report) -> Robustness | None:
        try:
            kept = self._history.report(report.run_id)
        except UserError:  # taken out of the history
            return None
        return kept.robustness if kept else None

    @Slot(object)
    def _show(self, found: Robustness) -> None:
        self._found = found
        self.badge.show_word(*words.badge(found))
        self.sentence.tell(found.sentence)
        self.table.show_rows(words.heading(), words.rows(found))
        self.settings.tell(words.settings(found))
        self._stack.setCurrentIndex(1)
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        if self._found is not None:
            self.plot.show_robustness(self._found)

    # --- parts --------------------------------------------------------------------------------------------------

    def _figures(self) -> QWidget:
        self._picture = Card(margin=14, spacing=6)
        self._picture.body.addWidget(label(tr("Accuracy on disturbed test images"), "strong"))
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture, 11)
        row.addWidget(self._side(), 9)
        return page

    def _side(self) -> ScrollPage:
        side = ScrollPage()
        side.body.setContentsMargins(0, 0, 0, 0)
        self.badge = Badge()
        self.sentence = Sentence("robustness_sentence", "strong")
        self.table = FigureTable("robustness")
        self.settings = Sentence("robustness_settings", "muted")
        card = Card(margin=14, spacing=10)
        card.body.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (self.sentence, self.table, self.settings):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        side.body.addWidget(card)
        return side
