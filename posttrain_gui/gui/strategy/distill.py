"""Who teaches, how much of the student learns, and how much the teacher counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.strategy.part_cards import PartCards
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.tab_order import in_order
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.strategies.distill import Distill

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore

FIELDS = frozenset(Distill.settings())


class DistillBox(QWidget):
    """Bound to the fields of distillation; the student is the plan's model."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.student = label("", "muted", wrap=True)
        self.student.setObjectName("strategy.student")
        self.teacher = self._form("teacher")
        self.part = PartCards(store, Distill, self)
        self.loss = self._form("temperature", "mixing")
        self._lay_out()
        store.changed.connect(self._changed)
        self._refresh()
        in_order(self.teacher, self.part, self.loss)

    def show_field(self, path: str) -> bool:
        """Goes to the cards or to a field."""
        return any(form.show_field(path) for form in (self.teacher, self.part, self.loss))

    def _form(self, *wanted: str) -> ChoiceForm:
        return ChoiceForm(self._store, "strategy", Distill, self, skip=FIELDS - set(wanted))

    def _lay_out(self) -> None:
        who, loss = Card(self), Card(self)
        who.body.addWidget(self.teacher)
        who.body.addWidget(self.student)
        loss.body.addWidget(self.loss)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for widget in (
            label(tr("Teacher and student"), "heading"),
            who,
            label(tr("How much of the student learns"), "heading"),
            self.part,
            label(tr("What it learns from"), "heading"),
            loss,
        ):
            layout.addWidget(widget)

    def _refresh(self) -> None:
        self.student.setText(
            tr("Student: {name} (chosen on the Model page).", name=tr(self._store.plan.model.one_line()))
        )

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model:
            self._refresh()
