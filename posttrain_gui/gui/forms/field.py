"""The contract of a field's widget, and the registry that finds the right one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from posttrain_gui.gui.forms.spec import FieldSpec


class FieldWidget(QWidget):
    """Shows and edits one value.

    Attributes:
        takes_none: Whether the widget itself can say "not set"; others are wrapped where a field is optional.
        wide: Whether it takes the whole width of a form, below its label.

    Signals:
        edited: The new value as typed (a text where it cannot be read as a number: the plan refuses it with a reason).
    """

    takes_none: ClassVar[bool] = False
    wide: ClassVar[bool] = False
    edited = Signal(object)

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Whether this widget edits such a field."""
        raise NotImplementedError

    def show_value(self, value: Any) -> None:
        """Shows a value without sending ``edited``."""
        raise NotImplementedError

    def input(self) -> QWidget:
        """The widget that takes the keyboard and the red border."""
        raise NotImplementedError

    def explain(self, message: str) -> str:
        """What is wrong with the value, in the words and units of this widget."""
        return message

    def adopt(self, widget: QWidget, stretch: int = 0) -> None:
        """Adds an interactive part and gives it its name for tests and screen readers."""
        widget.setObjectName(self.spec.path)
        describe(widget, tr(self.spec.title), tr(self.spec.help))
        self.row.addWidget(widget, stretch)


def set_property(widget: QWidget, name: str, value: Any) -> None:
    """Sets a property that the style sheet looks at, and applies it."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


_REGISTRY: list[type[FieldWidget]] = []


def register(cls: type[FieldWidget]) -> type[FieldWidget]:
    """Class decorator: offers a widget for the fields it fits. Earlier ones are asked first."""
    _REGISTRY.append(cls)
    return cls


def widget_class(spec: FieldSpec) -> type[FieldWidget]:
    """The widget for a field.

    Raises:
        LookupError: Where no widget fits; the contract tests walk every registered choice.
    """
    for cls in _REGISTRY:
        if cls.fits(spec):
            return cls
    raise LookupError(f"There is no form widget for {spec.path} of type {spec.base}")
