"""Makes a generated form fit the panel's left column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from posttrain_gui.gui.forms.numbers import NumberBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

NUMBER = 78
TEXT = 150


def narrow(form: QWidget) -> None:
    """Takes the usual widths from the number boxes and lines of a form; three numbers and a label fit in 410 px then.

    Args:
        form: A form that was just built.
    """
    for box in form.findChildren(NumberBox):
        box.setFixedWidth(NUMBER)
    for line in form.findChildren(QLineEdit):
        if not isinstance(line.parentWidget(), NumberBox):
            line.setMinimumWidth(TEXT)
