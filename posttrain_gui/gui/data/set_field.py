"""The field for a well-known set: a list to pick from that also takes a typed name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.simple import QuietCombo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.forms.spec import FieldSpec


def names() -> list[str]:
    """The sets that can be read, as named in torchvision.datasets."""
    from posttrain_gui.data.reading.known_sets import SETS

    return list(SETS)


class SetField(FieldWidget):
    """One of the sets."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.combo = QuietCombo(self)
        self.combo.addItems(names())
        self.adopt(self.combo)
        self.combo.textActivated.connect(self._picked)

    def show_value(self, value: Any) -> None:
        """Shows the plan's set, also one that is not in the list."""
        if self.combo.findText(str(value)) < 0:
            self.combo.addItem(str(value))
        self.combo.setCurrentText(str(value))

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    @Slot(str)
    def _picked(self, name: str) -> None:
        self.edited.emit(name)
