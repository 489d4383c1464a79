"""A button with what every button here has."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton

from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.widgets.accessible import describe, plain


def push_button(name: str, text: str, help_text: str = "", role: str = "") -> QPushButton:
    """Makes a button.

    Args:
        name: Object name, for tests and styles.
        text: On it; also what a screen reader says.
        help_text: Its tooltip: what a click does.
        role: "primary", "danger" or "" (``gui/roles.py``).
    """
    button = QPushButton(text)
    button.setObjectName(name)
    describe(button, plain(text), help_text, tip=True)
    if role:
        set_role(button, role)
    return button
