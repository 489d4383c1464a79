"""Shows a message outside the window, by whatever the desktop has for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

SHOWN_MS = 15_000
"""As long as the tray's message is asked to stay; the desktop decides."""


class Messenger(Protocol):
    """A way to show messages.

    Attributes:
        clicked: A message was clicked.
    """

    clicked: SignalInstance

    def show_message(self, title: str, text: str) -> bool:
        """Shows a message; False where that cannot be."""
        ...


class TrayMessenger(QObject):
    """Windows and macOS, and desktops with a tray: the icon is there only as long as its message.

    Signals:
        clicked: The message was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icon: QSystemTrayIcon | None = None

    def show_message(self, title: str, text: str) -> bool:
        """Shows a message; False where there is no tray that shows any."""
        if not (QSystemTrayIcon.isSystemTrayAvailable() and QSystemTrayIcon.supportsMessages()):
            return False
        icon = self._made()
        icon.show()
        icon.showMessage(title, text, QApplication.windowIcon(), SHOWN_MS)
        return True

    def _made(self) -> QSystemTrayIcon:
        if self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip(QApplication.applicationDisplayName())
            self._icon.messageClicked.connect(self._seen)
            self._icon.activated.connect(self._seen)
        return self._icon

    @Slot()
    def _seen(self) -> None:
        self.take_away()
        self.clicked.emit()

    @Slot()
    def take_away(self) -> None:
        """Hides the icon: the window is being looked at."""
        if self._icon is not None:
            self._icon.hide()


class Messengers(QObject):
    """The desktop's own messages where they can be had, else the tray's, else none.

    Signals:
        clicked: A message was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ways: list[Messenger] = []

    def show_message(self, title: str, text: str) -> bool:
        """Shows a message by the first way that can; False where none can."""
        if not self._ways:
            self._ways = list(self._make())
            for way in self._ways:
                way.clicked.connect(self.clicked)
        return any(way.show_message(title, text) for way in self._ways)

    def _make(self) -> list[Messenger]:
        ways: list[Messenger] = [TrayMessenger(self)]
        if sys.platform == "linux":
            from posttrain_gui.gui.comfort.desktop_messenger import DesktopMessenger

            ways.insert(0, DesktopMessenger(self))
        return ways

    def take_away(self) -> None:
        """The window is being looked at: no message is needed any more."""
        for way in self._ways:
            if isinstance(way, TrayMessenger):
                way.take_away()
