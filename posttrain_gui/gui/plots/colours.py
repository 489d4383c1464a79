"""A small helper on the theme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor


def faded(colour: QColor, alpha: int) -> QColor:
    """The colour, see-through: ``alpha`` 0 (invisible) to 255."""
    pale = QColor(colour)
    pale.setAlpha(alpha)
    return pale
