"""A ring around a painted picture that has the keyboard: pictures have no frame of their own that could show it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui import theme

Type = QEvent.Type


class FocusRing(QWidget):
    """Lies over a widget and is seen only while that has the keyboard; the mouse does not meet it.

    Args:
        widget: What it lies over.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setObjectName("focus_ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Follows the widget's size and focus."""
        if isinstance(watched, QWidget) and event.type() in (Type.FocusIn, Type.FocusOut, Type.Resize):
            self.setGeometry(watched.rect())
            self.setVisible(event.type() != Type.FocusOut and watched.hasFocus())
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent"), 1.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()
