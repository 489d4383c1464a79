"""Small helpers on the theme's colours."""

from __future__ import annotations

from PySide6.QtGui import QColor


def mix(one: QColor, other: QColor, share: float) -> QColor:
    """A colour between two: ``share`` 0 gives ``one``, 1 gives ``other``."""
    parts = zip(one.getRgb()[:3], other.getRgb()[:3], strict=True)
    return QColor(*(round(a + (b - a) * share) for a, b in parts))


def faded(colour: QColor, alpha: int) -> QColor:
    """The colour, see-through: ``alpha`` 0 (invisible) to 255."""
    pale = QColor(colour)
    pale.setAlpha(alpha)
    return pale
