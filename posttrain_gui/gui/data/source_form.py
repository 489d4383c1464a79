"""The form of the source that is chosen now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.data.narrow import narrow
from posttrain_gui.gui.data.set_field import SetField
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.data.base import DataSource
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan

ELSEWHERE = ("split", "image_size")
"""Fields that the panel shows in cards of their own."""


class SourceForm(QWidget):
    """What the source is, and its fields."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.form: ChoiceForm | None = None
        self.sentence = label("", "muted", wrap=True, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.sentence)
        store.changed.connect(self._plan_changed)
        self._show(type(store.plan.data))

    def show_field(self, path: str) -> bool:
        """Gives the field of a plan path the keyboard, where it is here."""
        return self.form is not None and self.form.show_field(path)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if type(old.data) is not type(new.data):
            self._show(type(new.data))

    def _show(self, cls: type[DataSource]) -> None:
        self.sentence.setText(tr(cls.summary))
        if self.form is not None:
            self._layout.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
        widgets = {"name": SetField} if cls.tag() == "torchvision" else {}
        self.form = ChoiceForm(self._store, "data", cls, self, skip=ELSEWHERE, compact=True, widgets=widgets)
        narrow(self.form)
        self._layout.addWidget(self.form)
