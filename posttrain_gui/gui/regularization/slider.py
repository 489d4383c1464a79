"""A number with a slider, for strengths whose effect is seen while they move."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from annotated_types import Gt
from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSlider, QWidget

from posttrain_gui.gui.forms.field import FieldWidget, widget_class
from posttrain_gui.gui.forms.numbers import NumberField
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo
    from PySide6.QtGui import QWheelEvent

    from posttrain_gui.gui.forms.spec import FieldSpec

BOX = 78
LEAST = 100
"""A slider has at least so many places where its number is no whole one."""


def can_slide(spec: FieldSpec) -> bool:
    """Whether a slider makes sense: a number between two bounds; for a logarithmic one, above zero."""
    bounded = spec.base in (int, float) and not spec.optional and spec.low is not None and spec.high is not None
    return bounded and (spec.widget != "log" or bool(spec.low))


class Places:
    """Which number each place of a slider stands for, evenly or, for logarithmic fields, by equal factors.

    Attributes:
        count: The last place; the first is 0.
    """

    def __init__(self, spec: FieldSpec) -> None:
        assert spec.low is not None
        assert spec.high is not None
        self._low, self._high, self._spec = spec.low, spec.high, spec
        self._step = 1.0 if spec.base is int else _even_step(spec.high - spec.low)
        self._log = spec.widget == "log"
        self.count = LEAST if self._log else round((spec.high - spec.low) / self._step)

    def number(self, place: int) -> float:
        """The number at a place, as short as a person would type it."""
        if self._log:
            number = float(f"{self._low * (self._high / self._low) ** (place / self.count):.2g}")
        else:
            number = round(self._low + place * self._step, 10)
        number = min(max(number, self._low), self._high)
        return int(number) if self._spec.base is int else number

    def place(self, number: float) -> int:
        """The place nearest to a number."""
        if self._log:
            return round(self.count * math.log(number / self._low) / math.log(self._high / self._low))
        return round((number - self._low) / self._step)


def _even_step(extent: float) -> float:
    """1, 2 or 5 times a power of ten, so that there are :data:`LEAST` places or somewhat more."""
    finest = extent / LEAST * (1 + 1e-9)
    power = 10.0 ** math.floor(math.log10(finest))
    return max(digit * power for digit in (1, 2, 5) if digit * power <= finest)


class _Slider(QSlider):
    """Scrolling a page must not change the numbers it passes."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Only with the keyboard's focus."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class SliderField(FieldWidget):
    """The number's own box, and a slider that sends every place it passes.

    Args:
        spec: A field for which :func:`can_slide` holds.
        field: Its declaration: says whether the lower bound itself is allowed.
    """

    def __init__(self, spec: FieldSpec, field: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        number = widget_class(spec)(spec, self)
        assert isinstance(number, NumberField)
        self.number = number
        number.box.setFixedWidth(BOX)
        self.places = Places(spec)
        self.slider = self._make_slider(above_low=any(isinstance(bound, Gt) for bound in field.metadata))
        self.row.addWidget(self.slider, 1)
        self.row.addWidget(number)
        number.edited.connect(self.edited)
        self.slider.valueChanged.connect(self._moved)

    def show_value(self, value: Any) -> None:
        """Shows a number in both."""
        self.number.show_value(value)
        self.slider.blockSignals(True)
        self.slider.setValue(self.places.place(value))
        self.slider.blockSignals(False)

    def input(self) -> QWidget:
        """The box."""
        return self.number.input()

    def explain(self, message: str) -> str:
        """In the words of the box."""
        return self.number.explain(message)

    def _make_slider(self, *, above_low: bool) -> _Slider:
        slider = _Slider(Qt.Orientation.Horizontal, self)
        slider.setObjectName(f"{self.spec.path}.slider")
        slider.setAccessibleName(tr(self.spec.title))
        slider.setAccessibleDescription(tr(self.spec.help))
        slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        slider.setMinimumWidth(56)
        slider.setRange(1 if above_low else 0, self.places.count)
        slider.setPageStep(max(1, self.places.count // 10))
        return slider

    @Slot(int)
    def _moved(self, place: int) -> None:
        self.edited.emit(self.places.number(place))
