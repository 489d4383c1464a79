"""A student beside its teacher: accuracy kept, size, time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.interval_view import IntervalView
from posttrain_gui.gui.result import efficiency_words as words
from posttrain_gui.gui.result.figure_table import FigureTable
from posttrain_gui.gui.result.headline_view import Badge
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.efficiency_plot import EfficiencyPlot
    from posttrain_gui.report import Efficiency, Report


class EfficiencyPage(QWidget):
    """Left accuracy against time, right the figures and what may be said of them."""

    topic: ClassVar[About] = About(
        "result#efficiency",
        title="Efficiency",
        text="Teacher and student on the same test images: accuracy, parameters, file size, and the time for one "
        "image, both timed in turns on this machine.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._made: Efficiency | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture_card(), 9)
        row.addWidget(self._figures(), 11)

    @cached_property
    def plot(self) -> EfficiencyPlot:
        """The picture, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.efficiency_plot import EfficiencyPlot

        plot = EfficiencyPlot()
        self._picture.body.insertWidget(1, plot, 1)
        return plot

    def show_report(self, report: Report) -> None:
        """Shows the efficiency of a run that distilled."""
        made = report.efficiency
        if made is None:
            return
        self._made = made
        word, role = words.badge(made)
        self.badge.show_word(word, role)
        self.interval.show_gain(made.difference, *made.ci95, role)
        self.sentence.tell(tr(made.sentence))
        self.table.show_rows(words.heading(), words.rows(made))
        self.timed.tell(words.how_timed(made))
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The picture is drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._made is not None:
            self.plot.show_models(self._made)

    def _picture_card(self) -> ScrollPage:
        self._picture = Card(margin=14, spacing=6)
        self._picture.body.addWidget(label(tr("Accuracy against time"), "strong"))
        self._picture.body.addWidget(label(tr("Student − teacher, points of accuracy"), "muted"))
        self.interval = IntervalView()
        self._picture.body.addWidget(self.interval)
        side = ScrollPage()  # in a low window it scrolls, and the axis does not lie on the legend
        side.body.setContentsMargins(0, 0, 0, 0)
        side.body.addWidget(self._picture, 1)
        return side

    def _figures(self) -> ScrollPage:
        side = ScrollPage()
        side.body.setContentsMargins(0, 0, 0, 0)
        self.badge = Badge()
        self.sentence = Sentence("efficiency_sentence", "strong")
        self.table = FigureTable("efficiency")
        self.timed = Sentence("efficiency_timed", "muted")
        card = Card(margin=14, spacing=10)
        head = QHBoxLayout()
        head.addWidget(label(tr("Teacher and student"), "strong"), 1)
        head.addWidget(self.badge)
        card.body.addLayout(head)
        for widget in (self.table, self.sentence, self.timed):
            card.body.addWidget(widget)
        card.body.addStretch(1)
        side.body.addWidget(card)
        return side
