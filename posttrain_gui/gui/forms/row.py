"""One line of a form: label, widget, unit, help, and what is wrong with the value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from posttrain_gui.gui.forms.compound import make_widget
from posttrain_gui.gui.forms.field import set_property
from posttrain_gui.gui.forms.spec import MISSING, value_at
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from posttrain_gui.gui.forms.field import FieldWidget
    from posttrain_gui.gui.forms.spec import FieldSpec
    from posttrain_gui.gui.store import PlanStore


class FieldRow(QObject):
    """Binds one field to the store and lays its parts into a grid.

    What a person typed stays as typed where the plan refuses it, with the reason below it.
    """

    def __init__(self, store: PlanStore, spec: FieldSpec, widget: FieldWidget | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.spec, self._store = spec, store
        self.widget = widget or make_widget(spec, parent)
        self.label = label(tr(spec.title), parent=parent)
        self.label.setBuddy(self.widget.input())
        self.message = label("", "bad", wrap=True, parent=parent)
        self.message.setObjectName(f"{spec.path}.message")
        self.message.hide()
        self._refused = False
        self._beside: list[QLabel] = []
        self.widget.edited.connect(self._edited)
        self.refresh()

    def place(self, grid: QGridLayout, *, compact: bool) -> None:
        """Adds the line at the grid's end; compact forms have the help as tooltip instead of beside the field."""
        at = grid.rowCount()
        if self.widget.wide:
            for line, widget in enumerate((self.label, self.widget, self.message)):
                grid.addWidget(widget, at + line, 0, 1, 3)
            self.explain(tr(self.spec.help))
            return
        box = QHBoxLayout()
        box.setSpacing(8)
        box.addWidget(self.widget)
        if self.spec.unit:
            self._beside.append(label(tr(self.spec.unit), "muted"))
            box.addWidget(self._beside[-1])
        box.addStretch(1)
        top = Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(self.label, at, 0, top)
        grid.addLayout(box, at, 1)
        if compact:
            self.explain(tr(self.spec.help))
        else:
            self._beside.append(label(tr(self.spec.help), "muted", wrap=True))
            grid.addWidget(self._beside[-1], at, 2, top)
        grid.addWidget(self.message, at + 1, 1, 1, 1 if compact else 2)

    def has_part(self, widget: QWidget) -> bool:
        """Whether a widget is the label, the field, its unit, its help or its message."""
        return widget in (self.label, self.widget, self.message, *self._beside)

    def set_shown(self, shown: bool) -> None:
        """Shows the line, or takes it out of sight where the field is of no use now."""
        for widget in (self.label, self.widget, *self._beside):
            widget.setVisible(shown)
        self.message.setVisible(shown and bool(self.message.text()))

    def explain(self, help_text: str) -> None:
        """Replaces what the tooltip says, where the field means something else now (compact forms)."""
        for widget in (self.label, self.widget.input()):
            widget.setToolTip(_wrapped(help_text))

    def refresh(self) -> None:
        """Shows the plan's value; a field of a kind that is not chosen now is left alone."""
        value = value_at(self._store.plan, self.spec.path)
        if value is not MISSING:
            self.widget.show_value(value)

    def changed(self, old: Any, new: Any) -> None:
        """Refreshes where the plan's value is another one."""
        if value_at(old, self.spec.path) != value_at(new, self.spec.path):
            self.refresh()

    def show_problem(self, message: str, *, refused: bool) -> None:
        """Shows what is wrong ("" for nothing). A value no longer refused gives way to the plan's."""
        if self._refused and not refused:
            self.refresh()
        self._refused = refused
        self.message.setText(_sentence(tr(self.widget.explain(message))))
        self.message.setVisible(bool(message) and not self.widget.isHidden())
        set_property(self.message, "role", "bad" if refused else "warn")
        set_property(self.widget.input(), "bad", refused)
        self.widget.input().setAccessibleDescription(tr(message or self.spec.help))

    def focus(self) -> None:
        """Gives the field the keyboard."""
        self.widget.input().setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _edited(self, value: Any) -> None:
        self._store.update(self.spec.path, value)


def _sentence(message: str) -> str:
    """The problems' messages continue the field's name ("has to be at least 1"): here they stand alone."""
    return message[:1].upper() + message[1:]


def _wrapped(text: str) -> str:
    # Qt wraps a tooltip only where it is rich text.
    return f"<qt>{text.replace('&', '&amp;').replace('<', '&lt;')}</qt>"
