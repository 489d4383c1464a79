"""Which classes are taken for which, before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.confusion_view import ConfusionView
from posttrain_gui.gui.plots.per_class_bars import PerClassBars
from posttrain_gui.gui.result.figures import class_changes, confusions
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.report import Report


class ClassesPage(QWidget):
    """Confusion matrices, and the change of each class beside them."""

    topic: ClassVar[About] = About(
        "result#classes",
        title="Classes",
        text="Which classes became better or worse. A row of the confusion matrix is what the images are, a column"
        " what the model answered; the diagonal is right. Counted on the test images.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.confusion, self.bars = ConfusionView(), PerClassBars()
        self.words = label("", "muted", wrap=True)
        self.words.setObjectName("confusion_words")
        card = Card(margin=14, spacing=6)
        card.body.addWidget(label(tr("Truth (rows) and answers (columns)"), "strong"))
        card.body.addWidget(self.confusion, 1)
        card.body.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 12, 0, 0)
        row.setSpacing(14)
        row.addWidget(card, 12)
        side = QVBoxLayout()
        side.addWidget(self.bars)
        row.addLayout(side, 8)

    def show_report(self, report: Report) -> None:
        """Shows the answers of a report by class."""
        matrices = confusions(report)
        if matrices is not None and report.data is not None:
            self.confusion.show_matrices(report.data.classes, *matrices)
            self.words.setText(self.confusion.in_words())
        self.bars.show_classes(class_changes(report))
