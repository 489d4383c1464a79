"""What became of the unlabelled images of a self-training run."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import unlabelled_words as words
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.pseudo_plot import PseudoPlot
    from posttrain_gui.report import Report, SelfTraining


class UnlabelledPage(QWidget):
    """Left the picture by epoch, right what it was made of and how to read it."""

    topic: ClassVar[About] = About(
        "result#unlabelled",
        title="Unlabelled",
        text="How many unlabelled images became pseudo-labels in each epoch, and, where their folders say what "
        "they are, how many of these were right. The folders' names are never learned from.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._picture = Card(margin=14, spacing=6)
        self._picture.body.addWidget(label(tr("Pseudo-labels by epoch"), "strong"))
        self.sentence = label("", "", wrap=True)
        self.sentence.setObjectName("unlabelled_sentence")
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._about = label("", "muted", wrap=True)
        self._about.setObjectName("unlabelled_about")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        facts = Card(margin=14, spacing=10)
        facts.body.addWidget(self.sentence)
        facts.body.addLayout(self._grid)
        facts.body.addWidget(self._about)
        facts.body.addWidget(label(words.compare(), "muted", wrap=True))
        facts.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        for card, share in ((self._picture, 3), (facts, 2)):
            side = ScrollPage()  # in a low window they scroll; else texts are cut
            side.body.setContentsMargins(0, 0, 0, 0)
            side.body.addWidget(card, 1)
            row.addWidget(side, share)

    @cached_property
    def plot(self) -> PseudoPlot:
        """The picture, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.pseudo_plot import PseudoPlot

        plot = PseudoPlot()
        self._picture.body.addWidget(plot, 1)
        return plot

    def show_report(self, report: Report) -> None:
        """Shows what became of a run's unlabelled images."""
        self._report, told = report, report.self_training
        if told is None:
            return
        self.sentence.setText(told.sentence)
        self._about.setText(words.about(told))
        self._show_facts(told)
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The picture is drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._report is None or self._report.self_training is None:
            return
        epochs = self._report.self_training.epochs
        used, right = [words.share(one) for one in epochs], [words.rightness(one) for one in epochs]
        self.plot.show_epochs([one.epoch for one in epochs], used, right, self._report.best_epoch)

    def _show_facts(self, told: SelfTraining) -> None:
        empty(self._grid)
        for line, (name, value) in enumerate(words.facts(told)):
            shown = ElidedLabel(value, "strong")
            shown.setObjectName(f"unlabelled_fact_{line}")
            shown.setToolTip(value)
            self._grid.addWidget(label(name, "muted"), line, 0)
            self._grid.addWidget(shown, line, 1)
