"""How much a few inner steps on the support images help, before and after meta-training."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import episode_words as words
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.plots.adaptation_plot import AdaptationPlot
    from posttrain_gui.report import Episodes, Report


class AdaptationPage(QWidget):
    """Left the curve, right its numbers."""

    topic: ClassVar[About] = About(
        "result#adaptation",
        title="Adaptation",
        text="Accuracy on query images after 0, 1, 2 … gradient steps on the support images, before meta-training "
        "and after it; the bands are 95 % intervals over episodes.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._report: Report | None = None
        self._picture = Card(margin=14, spacing=6)
        self._title = label(tr("Accuracy after inner steps"), "strong")
        self._picture.body.addWidget(self._title)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(8)
        self._about = label("", "muted", wrap=True)
        self._about.setObjectName("about_adaptation")
        numbers = Card(margin=14, spacing=10)
        numbers.body.addWidget(label(tr("In numbers: mean ± 95 % interval"), "strong"))
        numbers.body.addLayout(self._grid)
        numbers.body.addWidget(self._about)
        numbers.body.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._picture, 3)
        row.addWidget(numbers, 2)

    @cached_property
    def plot(self) -> AdaptationPlot:
        """The picture, made when somebody looks: pyqtgraph is not for a window that opens."""
        from posttrain_gui.gui.plots.adaptation_plot import AdaptationPlot

        plot = AdaptationPlot()
        self._picture.body.addWidget(plot, 1)
        return plot

    def show_report(self, report: Report) -> None:
        """Shows the adaptation curve of a report."""
        self._report = report
        self._fill_table(report)
        if report.episodes is not None:
            self._title.setText(words.curve_title(report.episodes))
            self._about.setText(_about(report.episodes))
        if self.isVisible():
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The picture is drawn when somebody looks."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        if self._report is not None and self._report.episodes is not None:
            self.plot.show_curve(self._report.episodes.curve)

    def _fill_table(self, report: Report) -> None:
        empty(self._grid)
        rows = words.curve_rows(report.episodes.curve) if report.episodes else []
        heading = (tr("Inner steps"), tr("Before"), tr("After"))
        for line, texts in enumerate([heading, *rows]):
            for column, text in enumerate(texts):
                cell = label(text, "muted" if line == 0 else "strong" if column == 2 else "")
                cell.setObjectName(f"adaptation_{line}_{column}")
                side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
                self._grid.addWidget(cell, line, column, side)


def _about(episodes: Episodes) -> str:
    kind = f"{words.kind_word(episodes)}: {words.kind_help(transductive=episodes.transductive)}"
    own = tr("Class means need no inner step; the steps go on from them.") if episodes.method == "prototypes" else ""
    return "\n".join(part for part in (_meaning(), own, kind) if part)


def _meaning() -> str:
    return tr(
        "An inner step is one step of gradient descent on an episode's support images. Where the line after "
        "meta-training rises, the method has learned to learn from them; where it is flat, the features alone do it."
    )
