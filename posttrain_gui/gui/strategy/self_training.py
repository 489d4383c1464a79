"""Which unlabelled images are learned from, how much of the model learns, and what counts as sure enough."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.strategy.part_cards import PartCards
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.self_training import SelfTraining

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

FIELDS = frozenset(SelfTraining.settings())
ELSEWHERE = frozenset(("unlabelled", "tune", "blocks"))


class SelfTrainingBox(QWidget):
    """Bound to the fields of self-training."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.where = self._form(FIELDS - {"unlabelled"})
        # Not when not to: that is said of labelled images alone, and here unlabelled ones come to them.
        self.part = PartCards(store, SelfTraining, self, warns=False)
        self.how = self._form(ELSEWHERE)
        self._lay_out()
        in_order(self.where, self.part, self.how)

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to a field."""
        return any(form.show_field(path) for form in (self.where, self.part, self.how))

    def _form(self, skip: frozenset[str]) -> ChoiceForm:
        return ChoiceForm(self._store, "strategy", SelfTraining, self, skip=skip)

    def _lay_out(self) -> None:
        where, how = Card(self), Card(self)
        where.body.addWidget(self.where)
        how.body.addWidget(self.how)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        images, learns = label(tr("Unlabelled images"), "heading"), label(tr("How much of the model learns"), "heading")
        for widget in (images, where, learns, self.part, label(tr("Pseudo-labels"), "heading"), how):
            layout.addWidget(widget)
