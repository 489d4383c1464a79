"""The field for a well-known set: a list to pick from that also takes a typed name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.simple import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.forms.spec import FieldSpec


def titles() -> dict[str, str]:
    """The sets that can be read: name in torchvision.datasets → how it is usually written."""
    from posttrain_gui.data.reading.known_sets import SETS

    return {name: row.title for name, row in SETS.items()}


class SetField(FieldWidget):
    """One of the sets."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.combo = QuietCombo(self)
        for name, title in titles().items():
            self.combo.addItem(title, name)
        self.adopt(self.combo)
        self.combo.activated.connect(self._picked)

    def show_value(self, value: Any) -> None:
        """Shows the plan's set, also one that is not in the list."""
        if self.combo.findData(value) < 0:
            self.combo.addItem(str(value), value)
        self.combo.setCurrentIndex(self.combo.findData(value))

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.edited.emit(self.combo.itemData(index))
