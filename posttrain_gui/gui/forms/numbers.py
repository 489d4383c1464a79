"""Numbers, typed as text and stepped with arrows; what is typed stays as typed until the plan takes it."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from posttrain_gui.gui.forms.field import FieldWidget, register
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.forms.spec import FieldSpec

SMALLEST = 1e-7
"""Where a logarithmic step from or to zero lands."""


def text_of(value: float) -> str:
    """The shortest text that reads back as the same number ("0.001", "1e-5", "10")."""
    if isinstance(value, int) or (float(value).is_integer() and abs(value) < 1e15):
        return str(int(value))
    mantissa, e, exponent = repr(float(value)).partition("e")
    return f"{mantissa}e{int(exponent)}" if e else mantissa


def log_step(value: float, steps: int) -> float:
    """The number ``steps`` places on in the series … 0.1, 0.2, 0.5, 1, 2, 5, 10 …; 0 lies below its smallest one."""
    for _ in range(abs(steps)):
        value = _above(value) if steps > 0 else _below(value)
    return value


def _above(value: float) -> float:
    if value < SMALLEST:
        return SMALLEST
    power = math.floor(math.log10(value) + 1e-9)
    return next(n for n in _series(power) if n > value * (1 + 1e-9))


def _below(value: float) -> float:
    if value <= SMALLEST * (1 + 1e-9):
        return 0.0
    power = math.floor(math.log10(value) + 1e-9)
    return next(n for n in reversed(_series(power)) if n < value * (1 - 1e-9))


def _series(power: int) -> list[float]:
    return [float(f"{digit}e{p}") for p in (power - 1, power, power + 1) for digit in (1, 2, 5)]


def linear_step(spec: FieldSpec) -> float:
    """A step that crosses the usual range in some twenty presses (0.05 for shares, 1 for degrees)."""
    if spec.high is None:
        return 0.1
    return 0.05 if spec.high <= 1 else 0.1 if spec.high <= 10 else 1.0


class NumberBox(QAbstractSpinBox):
    """A line for a number, with arrows. It refuses nothing: that is the plan's part.

    Signals:
        stepped: An arrow or key changed the number.
    """

    stepped = Signal()

    def __init__(
        self, advance: Callable[[float, int], float], low: float | None, high: float | None, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._advance, self._low, self._high = advance, low, high
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedWidth(120)
        self.lineEdit().setTextMargins(6, 0, 0, 0)
        self.setMinimumHeight(32)

    def stepBy(self, steps: int) -> None:  # noqa: N802 - Qt's name
        """Steps the number, within its bounds; a text that is no number stays."""
        try:
            value = float(self.text().replace(",", "."))
        except ValueError:
            return
        new = self._advance(value, steps)
        new = min(new, self._high) if self._high is not None else new
        new = max(new, self._low) if self._low is not None else new
        self.lineEdit().setText(text_of(round(new, 12)))
        self.stepped.emit()

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802 - Qt's name
        """Both ways, always."""
        return QAbstractSpinBox.StepEnabledFlag.StepUpEnabled | QAbstractSpinBox.StepEnabledFlag.StepDownEnabled

    def validate(self, text: str, position: int) -> Any:
        """Lets everything be typed; the plan says what is wrong with it."""
        return QValidator.State.Acceptable, text, position

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scrolling a page must not change the numbers it passes."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class NumberField(FieldWidget):
    """Base of the number fields."""

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        super().__init__(spec, parent)
        self._shown = ""
        self.box = NumberBox(self.advance, spec.low, spec.high, self)
        self.adopt(self.box)
        self.box.editingFinished.connect(self._finished)
        self.box.stepped.connect(self._finished)

    def advance(self, value: float, steps: int) -> float:
        """The number ``steps`` places on."""
        raise NotImplementedError

    def read(self, text: str) -> Any:
        """The typed number, or the text itself where it is none."""
        try:
            return float(text.replace(",", "."))
        except ValueError:
            return text

    def show_value(self, value: Any) -> None:
        """Shows a number, or nothing for None."""
        self._shown = "" if value is None else text_of(value)
        if self.box.text() != self._shown:
            self.box.lineEdit().setText(self._shown)

    def input(self) -> QWidget:
        """The box."""
        return self.box

    @Slot()
    def _finished(self) -> None:
        text = self.box.text().strip()
        if text != self._shown:
            self._shown = text
            self.edited.emit(self.read(text))


@register
class LogField(NumberField):
    """A number that spans orders of magnitude: steps multiply and divide."""

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Floats declared as ``log``."""
        return spec.base is float and spec.widget == "log"

    def advance(self, value: float, steps: int) -> float:
        """Along the series 1, 2, 5, 10."""
        return log_step(value, steps)


@register
class PercentField(NumberField):
    """A share, 0–1 in the plan, shown and typed as percent."""

    STEP = 5

    def __init__(self, spec: FieldSpec, parent: QWidget | None = None) -> None:
        low, high = (None if bound is None else bound * 100 for bound in (spec.low, spec.high))
        super().__init__(replace(spec, low=low, high=high), parent)

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Floats declared as ``percent``."""
        return spec.base is float and spec.widget == "percent"

    def advance(self, value: float, steps: int) -> float:
        """By five percent."""
        return value + steps * self.STEP

    def read(self, text: str) -> Any:
        """The share; a percent sign may be typed too."""
        number = super().read(text.removesuffix("%").strip())
        return number if isinstance(number, str) else round(number / 100, 12)

    def show_value(self, value: Any) -> None:
        """Shows a share as percent."""
        super().show_value(None if value is None else round(value * 100, 10))

    def explain(self, message: str) -> str:
        """The bounds in percent, as the number is typed."""
        if self.spec.low is None or self.spec.high is None or not message.startswith("has to be"):
            return message
        return tr("has to be from {low} to {high} %", low=text_of(self.spec.low), high=text_of(self.spec.high))


@register
class FloatField(NumberField):
    """A number with even steps."""

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Other floats."""
        return spec.base is float

    def advance(self, value: float, steps: int) -> float:
        """Even steps."""
        return value + steps * linear_step(self.spec)


@register
class IntField(NumberField):
    """A whole number."""

    @classmethod
    def fits(cls, spec: FieldSpec) -> bool:
        """Ints."""
        return spec.base is int

    def advance(self, value: float, steps: int) -> float:
        """By one."""
        return value + steps

    def read(self, text: str) -> Any:
        """The whole number, or the text itself where it is none."""
        try:
            return int(text)
        except ValueError:
            return text
