"""The form of the source that is chosen now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posttrain_gui.gui.data.columns_box import ColumnsBox
from posttrain_gui.gui.data.narrow import narrow
from posttrain_gui.gui.data.sample_cards import SampleField
from posttrain_gui.gui.data.set_field import SetField
from posttrain_gui.gui.data.view import view_of
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.data.base import DataSource
    from posttrain_gui.gui.forms.field import FieldWidget
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan

ELSEWHERE = ("split", "image_size")
"""Fields that the panel shows in cards of their own."""
FOR_TASKS = ("label_columns", "value_columns", "attributes")
"""Fields that say where several labels of each image come from; of no use to runs with one label."""
NOT_FOR_TASKS = ("label_column", "label_columns", "value_columns")
"""Fields of no use with several labels, and those that the list of columns sets."""
WIDGETS: dict[str, dict[str, type[FieldWidget]]] = {
    "torchvision": {"name": SetField},
    "sample": {"name": SampleField},
}
"""Own widgets of a source: its tag, then the field."""


class SourceForm(QWidget):
    """What the source is, and its fields."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.form: ChoiceForm | None = None
        self.columns: ColumnsBox | None = None
        self.sentence = label("", "muted", wrap=True, parent=self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.sentence)
        store.changed.connect(self._plan_changed)
        self._show(type(store.plan.data))

    def show_field(self, path: str) -> bool:
        """Gives the field of a plan path the keyboard, where it is here."""
        if self.columns is not None and self.columns.show_field(path):
            return True
        return self.form is not None and self.form.show_field(path)

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if (type(old.data), _several(old)) != (type(new.data), _several(new)):
            self._show(type(new.data))

    def _show(self, cls: type[DataSource]) -> None:
        self.sentence.setText(tr(cls.summary))
        for part in (self.form, self.columns):
            if part is not None:
                self._layout.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.columns = None
        several = _several(self._store.plan)
        skip = (*ELSEWHERE, *(NOT_FOR_TASKS if several else FOR_TASKS))
        widgets = WIDGETS.get(cls.tag(), {})
        self.form = ChoiceForm(self._store, "data", cls, self, skip=skip, compact=True, widgets=widgets)
        narrow(self.form)
        self._layout.addWidget(self.form)
        if several and cls.tag() == "folder" and self.form.fold is not None:
            self.form.fold.set_open(True)  # where the labels come from is no detail here
        if several and cls.tag() == "csv":
            self.columns = ColumnsBox(self._store, self)
            self._layout.addWidget(self.columns)


def _several(plan: Plan) -> bool:
    """Whether the run wants several labels of each image."""
    return view_of(plan.strategy) == "tasks"
