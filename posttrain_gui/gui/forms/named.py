"""One of a few values, each with words of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot

from posttrain_gui.gui.forms.field import FieldWidget
from posttrain_gui.gui.forms.simple import QuietCombo

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.forms.spec import FieldSpec


class NamedOptions(FieldWidget):
    """A list of values with names; one that is not in the list (written by hand) is added as it is.

    Args:
        spec: The field.
        names: Value → words, in the window's language.
        parent: The owner.
    """

    def __init__(self, spec: FieldSpec, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.combo = QuietCombo(self)
        for value, words in names.items():
            self.combo.addItem(words, value)
        self.adopt(self.combo)
        self.row.addStretch(1)
        self.combo.activated.connect(self._picked)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:  # noqa: ARG003 - the contract's
        """Only where a form asks for it: nobody else has the words."""
        return False

    def show_value(self, value: Any) -> None:
        """Shows the value as picked."""
        if self.combo.findData(value) < 0:
            self.combo.addItem(str(value), value)
        self.combo.setCurrentIndex(self.combo.findData(value))

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.edited.emit(self.combo.itemData(index))
