"""The mode in which the next click asks "What is this?" instead of doing what the clicked thing does."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Pointing(QObject):
    """Looks at the program's events only while the mode lasts: one click, or Escape, ends it.

    Signals:
        pointed: The widget that was clicked.
    """

    pointed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.active = False

    def begin(self) -> None:
        """The mouse becomes an arrow with a question mark."""
        app = QApplication.instance()
        if self.active or not isinstance(app, QApplication):
            return
        self.active = True
        app.setOverrideCursor(Qt.CursorShape.WhatsThisCursor)
        app.installEventFilter(self)

    def end(self) -> None:
        """Everything does again what it does."""
        app = QApplication.instance()
        if self.active and isinstance(app, QApplication):
            self.active = False
            app.removeEventFilter(self)
            app.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keeps clicks and Escape from where they would go."""
        if not isinstance(watched, QWidget):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.end()
            return True
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            clicked = QApplication.widgetAt(event.globalPosition().toPoint()) or watched
            self.end()
            self.pointed.emit(clicked)
            return True
        return event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
