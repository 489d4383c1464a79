"""Switches, lists of options and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from posttrain_gui.gui.forms.field import FieldWidget, register
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.switch import Switch

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QWheelEvent

    from posttrain_gui.gui.forms.spec import FieldSpec


class QuietCombo(QComboBox):
    """A list of options that the wheel changes only while it has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(32)
        self.setMinimumWidth(132)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scrolling a page must not change the options it passes."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


@register
class BoolField(FieldWidget):
    """On or off."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.switch = Switch(self)
        self.adopt(self.switch)
        self.row.addStretch(1)
        self.switch.clicked.connect(self._clicked)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Bools."""
        return spec.base is bool

    def show_value(self, value: Any) -> None:
        """Shows on or off."""
        self.switch.setChecked(bool(value))

    def input(self) -> QWidget:
        """The switch."""
        return self.switch

    @Slot(bool)
    def _clicked(self, on: bool) -> None:
        self.edited.emit(on)


@register
class OptionField(FieldWidget):
    """One of a few values."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.combo = QuietCombo(self)
        for option in spec.options:
            self.combo.addItem(str(option), option)
        self.adopt(self.combo)
        self.combo.activated.connect(self._picked)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Literals."""
        return bool(spec.options)

    def show_value(self, value: Any) -> None:
        """Shows the value as picked."""
        self.combo.setCurrentIndex(self.combo.findData(value))

    def input(self) -> QWidget:
        """The list."""
        return self.combo

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.edited.emit(self.combo.itemData(index))


class LineField(FieldWidget):
    """Base of the fields with one line of text: sent when Enter is pressed or the keyboard goes elsewhere."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._shown = ""
        self.line = QLineEdit(self)
        self.line.setMinimumHeight(32)
        self.line.setMinimumWidth(132)
        self.line.setPlaceholderText(tr(spec.empty_words))
        self.adopt(self.line, 1)
        self.line.editingFinished.connect(self._finished)

    def show_value(self, value: Any) -> None:
        """Shows the text."""
        self._shown = "" if value is None else str(value)
        if self.line.text() != self._shown:
            self.line.setText(self._shown)

    def input(self) -> QWidget:
        """The line."""
        return self.line

    def send(self, text: str) -> None:
        """Shows and sends a text that was picked or dropped."""
        self.line.setText(text)
        self._finished()

    @Slot()
    def _finished(self) -> None:
        text = self.line.text().strip()
        if text != self._shown:
            self._shown = text
            self.edited.emit(text)


class NamesEdit(QPlainTextEdit):
    """A few lines that are taken when the keyboard goes elsewhere."""

    def __init__(self, owner: NamesField) -> None:
        super().__init__(owner)
        self._owner = owner
        self.setTabChangesFocus(True)
        self.setFixedHeight(72)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Takes what was typed."""
        super().focusOutEvent(event)
        self._owner.finish()


@register
class NamesField(FieldWidget):
    """A list of names, one a line (or separated by commas); empty means not set."""

    takes_none: ClassVar[bool] = True

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._shown: list[str] = []
        self.edit = NamesEdit(self)
        self.edit.setPlaceholderText(tr("One name a line"))
        self.adopt(self.edit, 1)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Tuples of texts of any length."""
        return bool(spec.base == tuple[str, ...])

    def show_value(self, value: Any) -> None:
        """Shows the names."""
        self._shown = list(value or ())
        self.edit.setPlainText("\n".join(self._shown))

    def input(self) -> QWidget:
        """The lines."""
        return self.edit

    def finish(self) -> None:
        """Sends the names where they are other ones."""
        names = [name.strip() for name in self.edit.toPlainText().replace(",", "\n").splitlines() if name.strip()]
        if names != self._shown:
            self._shown = names
            self.edited.emit(names or None)
