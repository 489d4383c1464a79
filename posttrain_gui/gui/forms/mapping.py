"""Numbers by name: one number for each of several names ("shape: 1, color: 0.5")."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, get_args, get_origin

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from posttrain_gui.gui.forms.field import FieldWidget, register
from posttrain_gui.gui.forms.numbers import NumberBox, log_step, text_of
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.forms.spec import FieldSpec

USUAL = 1.0
"""What a name has that is not set."""


@register
class MappingField(FieldWidget):
    """One box for each name; an empty box means that the name is not set, and has the usual value.

    Attributes:
        boxes: Name → its box, as shown.
    """

    takes_none: ClassVar[bool] = True

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self.boxes: dict[str, NumberBox] = {}
        self._names: tuple[str, ...] = ()
        self._values: dict[str, Any] = {}
        self._holder = QWidget(self)
        self._grid = QGridLayout(self._holder)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self.row.addWidget(self._holder)
        self.row.addStretch(1)
        self.nothing = label(tr("The names appear here when your images are read."), "muted", wrap=True)
        self._rebuild()

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Mappings from texts to floats."""
        found = get_args(spec.base) if get_origin(spec.base) in (dict, types.MappingProxyType) else ()
        return bool(found) and found[0] is str and _plain(found[1]) is float

    def set_names(self, names: Sequence[str]) -> None:
        """Says which names there are; those that only the value knows are shown after them."""
        if tuple(names) != self._names:
            self._names = tuple(names)
            self._rebuild()

    def show_value(self, value: Any) -> None:
        """Shows the numbers."""
        self._values = dict(value or {})
        if set(self._values) - set(self.boxes):
            self._rebuild()
        self._fill()

    def input(self) -> QWidget:
        """The first box."""
        return next(iter(self.boxes.values()), self._holder)

    def _rebuild(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.nothing:
                widget.hide()
                widget.deleteLater()
        self.boxes = {}
        shown = (*self._names, *(name for name in self._values if name not in self._names))
        for line, name in enumerate(shown):
            self._add(line, name)
        self._grid.addWidget(self.nothing, len(shown), 0, 1, 2)
        self.nothing.setVisible(not shown)
        self._fill()

    def _add(self, line: int, name: str) -> None:
        box = NumberBox(log_step, self.spec.low, self.spec.high, self._holder)
        box.setObjectName(f"{self.spec.path}.{name}")
        box.setAccessibleName(f"{tr(self.spec.title)}: {name}")
        box.setAccessibleDescription(tr(self.spec.help))
        box.lineEdit().setPlaceholderText(text_of(USUAL))
        box.editingFinished.connect(self._finished)
        box.stepped.connect(self._finished)
        text = label(name)
        text.setBuddy(box)
        self._grid.addWidget(text, line, 0)
        self._grid.addWidget(box, line, 1)
        if self._names and name not in self._names:
            self._grid.addWidget(label(tr("not in your images; empty the box to leave it out"), "warn"), line, 2)
        self.boxes[name] = box

    def _fill(self) -> None:
        for name, box in self.boxes.items():
            value = self._values.get(name)
            box.lineEdit().setText("" if value is None else value if isinstance(value, str) else text_of(value))

    @Slot()
    def _finished(self) -> None:
        typed = {name: box.text().strip() for name, box in self.boxes.items()}
        values = {name: _number(text) for name, text in typed.items() if text}
        if values != self._values:
            self._values = values
            self.edited.emit(values or None)


def _number(text: str) -> float | str:
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return text


def _plain(annotation: Any) -> Any:
    """A type without its bounds."""
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation
