"""What is measured beside the verdict when a run has been judged: ``[evaluation]`` of the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.evaluation.settings import Evaluation
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

NOT_MEASURED = ("few-shot", "multi-task")
"""Kinds of run whose model before does not answer the same question as the one after, image by image."""


class MeasuredAfterwards(QWidget):
    """A heading and the generated form, for the kinds of run that have a use for it.

    Attributes:
        form: The generated form.
    """

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = ChoiceForm(store, "evaluation", Evaluation, self)
        card = Card()
        card.body.addWidget(self.form)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(label(tr("Measured afterwards"), "heading"))
        column.addWidget(card)

    def show_kind(self, kind: str) -> None:
        """Hides where this kind of run measures nothing of it."""
        self.setVisible(kind not in NOT_MEASURED)
