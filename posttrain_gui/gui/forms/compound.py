"""Fields made of other fields: three numbers, and values that may be left to the program."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, ClassVar, get_args, get_origin

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QCheckBox, QWidget

from posttrain_gui.gui.forms import mapping, paths, runs, simple  # noqa: F401 - registers their fields
from posttrain_gui.gui.forms.field import FieldWidget, register, widget_class
from posttrain_gui.gui.forms.numbers import NumberBox, text_of
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.forms.spec import FieldSpec


@register
class TripleField(FieldWidget):
    """Three numbers: red, green, blue."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._shown: list[str] = ["", "", ""]
        self.boxes = [NumberBox(_small_step, spec.low, spec.high, self) for _ in range(3)]
        for box, channel in zip(self.boxes, (tr("red"), tr("green"), tr("blue")), strict=True):
            self.adopt(box)
            box.setFixedWidth(92)
            box.setToolTip(channel)
            box.setAccessibleName(f"{tr(spec.title)}, {channel}")
            box.editingFinished.connect(self._finished)
            box.stepped.connect(self._finished)
        self.row.addStretch(1)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Tuples of three floats."""
        return get_origin(spec.base) is tuple and get_args(spec.base) == (float, float, float)

    def show_value(self, value: Any) -> None:
        """Shows the three numbers."""
        self._shown = [text_of(number) for number in value]
        for box, text in zip(self.boxes, self._shown, strict=True):
            box.lineEdit().setText(text)

    def input(self) -> QWidget:
        """The first box."""
        return self.boxes[0]

    @Slot()
    def _finished(self) -> None:
        texts = [box.text().strip() for box in self.boxes]
        if texts != self._shown:
            self._shown = texts
            self.edited.emit([_number(text) for text in texts])


class OptionalField(FieldWidget):
    """A checkbox that leaves the value to the program, and the field for a value of one's own."""

    takes_none: ClassVar[bool] = True

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        inner = replace(spec, optional=False)
        self.inner = widget_class(inner)(inner, self)
        self.auto = QCheckBox(tr(spec.empty_words or "Automatic"), self)
        self.auto.setObjectName(f"{spec.path}.auto")
        self.auto.setAccessibleName(f"{tr(spec.title)}: {self.auto.text()}")
        self.row.addWidget(self.inner)
        self.row.addWidget(self.auto)
        self.row.addStretch(1)
        self.auto.clicked.connect(self._toggled)
        self.inner.edited.connect(self._typed)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Chosen by the row for optional fields whose widget cannot say "not set"."""
        return spec.optional

    def show_value(self, value: Any) -> None:
        """Shows a value, or that it is left to the program."""
        self.auto.setChecked(value is None)
        self.inner.setEnabled(value is not None)
        self.inner.show_value(value)

    def input(self) -> QWidget:
        """The inner field's input."""
        return self.inner.input() if self.inner.isEnabled() else self.auto

    @Slot(bool)
    def _toggled(self, auto: bool) -> None:
        self.inner.setEnabled(not auto)
        if auto:
            self.inner.show_value(None)
            self.edited.emit(None)
        else:
            self.inner.input().setFocus()

    @Slot(object)
    def _typed(self, value: Any) -> None:
        self.edited.emit(None if value == "" else value)
        if value == "":
            self.show_value(None)


def make_widget(spec: FieldSpec, parent: QWidget | None = None) -> FieldWidget:
    """The widget for a field, wrapped where "not set" is a value of it that the widget cannot show."""
    cls = widget_class(spec)
    return OptionalField(spec, parent) if spec.optional and not cls.takes_none else cls(spec, parent)


def _small_step(value: float, steps: int) -> float:
    return value + 0.01 * steps


def _number(text: str) -> float | str:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return text
