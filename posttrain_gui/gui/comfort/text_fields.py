"""Files dragged over a text field belong to the window: a field would take their address as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtGui import QDragEnterEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

Type = QEvent.Type


class TextFieldsAside(QObject):
    """Lets the text fields of a window take no drops as long as files are dragged over it.

    Args:
        window: The window; watched from when it is shown.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._aside: list[QWidget] = []
        self._watched: QWindow | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Sees a drag before any field does."""
        if watched is self._window:
            if isinstance(event, QShowEvent):
                self._watch()
        elif isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            self._put_aside()
        elif event.type() in (Type.DragLeave, Type.Drop):
            QTimer.singleShot(0, self, self._give_back)
        return False

    def _watch(self) -> None:
        handle = self._window.windowHandle()
        if handle is not None and handle is not self._watched:
            handle.installEventFilter(self)
            self._watched = handle

    def _put_aside(self) -> None:
        lines = self._window.findChildren(QLineEdit)
        texts = [*self._window.findChildren(QTextEdit), *self._window.findChildren(QPlainTextEdit)]
        for taker in (*lines, *(text.viewport() for text in texts)):
            if taker.acceptDrops():
                taker.setAcceptDrops(False)
                self._aside.append(taker)

    @Slot()
    def _give_back(self) -> None:
        for taker in self._aside:
            if isValid(taker):
                taker.setAcceptDrops(True)
        self._aside.clear()
