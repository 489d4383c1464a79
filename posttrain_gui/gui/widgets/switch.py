"""A switch: a checkbox that looks like what it does."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from posttrain_gui.gui import theme


class Switch(QAbstractButton):
    """On (accent, knob to the right) or off; Space toggles it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """40 × 24 px."""
        return QSize(40, 24)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the track, the knob, and a ring where it has the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.45)
        track = QRectF(2, 3, 36, 18)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawRoundedRect(QRectF(1, 1, 38, 22), 11, 11)
            track = track.adjusted(2, 2, -2, -2)
        painter.setPen(theme.colour("line_strong"))
        painter.setBrush(theme.colour("accent" if self.isChecked() else "track"))
        painter.drawRoundedRect(track, 9, 9)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("on_accent" if self.isChecked() else "muted"))
        painter.drawEllipse(QRectF(22 if self.isChecked() else 5, 6, 12, 12))
        painter.end()
