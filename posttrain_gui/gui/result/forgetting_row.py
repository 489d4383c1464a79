"""What training cost, beside the gain: one row, with the way to the mixes."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout

from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.result import forgetting_words as words
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.report import Report


class ForgettingRow(Card):
    """Seen where forgetting was measured.

    Signals:
        trade_wanted: Somebody wants to see what a mix would keep.
    """

    topic: ClassVar[About] = About(
        "result#forgetting",
        title="Forgetting",
        text="How well the model still answers images of what it knew before: the reference images, answered "
        "before and after. It decides nothing about the verdict.",
    )

    trade_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(margin=6, spacing=4)
        self.body.setContentsMargins(18, 6, 18, 6)  # low: the mistakes below get what is left
        self.title = label("", "strong")
        self.title.setObjectName("forgetting_title")
        self.sentence = Sentence("forgetting_sentence")
        self.trade = push_button(
            "see_trade", tr("See the trade"), tr("Goes to the mixes of the weights before and after training."), "link"
        )
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.title, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.trade, 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(row)
        self.trade.clicked.connect(self.trade_wanted)
        self.hide()

    def show_report(self, report: Report) -> None:
        """Shows what a run forgot; hides where that was not measured."""
        found = report.forgetting
        self.setVisible(found is not None)
        if found is None:
            return
        text, role = words.title(found)
        self.title.setText(text)
        set_role(self.title, "strong" if role == "muted" else role)
        self.sentence.tell(words.sentence(found))
        self.setToolTip(words.about(found))
        self.trade.setVisible(bool(report.model_path))
