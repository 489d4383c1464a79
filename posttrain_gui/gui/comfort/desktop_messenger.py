"""Messages of Linux desktops: org.freedesktop.Notifications over D-Bus, whose text may be clicked.

By jeepney, which wakepy brings; Qt's own D-Bus classes cannot send unsigned numbers from Python, which this interface
wants. Desktop Notifications Specification 1.2, freedesktop.org.
"""

from __future__ import annotations

import html
import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from collections.abc import Callable

log = logging.getLogger(__name__)

SERVICE, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
OPEN = "default"
"""The action that desktops carry out when the message itself is clicked."""
ANSWER_S = 1.0
"""The desktop answers within milliseconds; where it does not, the window does not wait longer than this."""


class DesktopMessenger(QObject):
    """Shows messages by the desktop's own service.

    Args:
        parent: The owner.
        connect: Opens a connection to the person's bus.

    Signals:
        clicked: The message was clicked.
    """

    clicked = Signal()

    def __init__(self, parent: QObject, connect: Callable[[], Any] | None = None) -> None:
        super().__init__(parent)
        self._open = connect or _session_bus
        self._bus: Any = None
        self._news: QSocketNotifier | None = None
        self._ids: set[int] = set()

    def show_message(self, title: str, text: str) -> bool:
        """Sends a message; False where nobody on the bus shows any."""
        try:
            if self._bus is None:
                self._connect()
            self._ids.add(self._notify(title, text))
        except Exception:  # comfort only: whatever the bus has against it
            log.info("The desktop shows no message", exc_info=True)
            self.close()
            return False
        QTimer.singleShot(0, self, self._read)  # what came together with the answer makes the socket ready no more
        return True

    def close(self) -> None:
        """Leaves the bus."""
        if self._news is not None:
            self._news.setEnabled(False)
            self._news.deleteLater()
        if self._bus is not None:
            self._bus.close()
        self._bus = self._news = None
        self._ids.clear()

    def _connect(self) -> None:
        from jeepney import MatchRule, message_bus
        from jeepney.wrappers import unwrap_msg

        self._bus = self._open()
        rule = MatchRule(type="signal", interface=SERVICE, member="ActionInvoked", path=PATH)
        unwrap_msg(self._bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=ANSWER_S))
        # A click is read in the window's loop: no thread waits for what may never come.
        self._news = QSocketNotifier(self._bus.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._news.activated.connect(self._read)

    def _notify(self, title: str, text: str) -> int:
        from jeepney import DBusAddress, new_method_call
        from jeepney.wrappers import unwrap_msg

        where = DBusAddress(PATH, bus_name=SERVICE, interface=SERVICE)
        name, desktop = QApplication.applicationDisplayName(), QApplication.desktopFileName()
        hints = {"desktop-entry": ("s", desktop)}
        # Servers may read the text as markup: a plan called "a < b" is shown as it is.
        body = (name, 0, desktop, title, html.escape(text, quote=False), [OPEN, name], hints, -1)
        call = new_method_call(where, "Notify", "susssasa{sv}i", body)
        return int(unwrap_msg(self._bus.send_and_get_reply(call, timeout=ANSWER_S))[0])

    @Slot()
    def _read(self) -> None:
        """Reads what the bus has for us; only a click on one of our messages is of interest."""
        try:
            while True:
                self._take(self._bus.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, AttributeError):  # the bus has gone, or a click has closed it
            self.close()

    def _take(self, message: Any) -> None:
        from jeepney import HeaderFields

        fields = message.header.fields
        if fields.get(HeaderFields.member) == "ActionInvoked" and message.body[0] in self._ids:
            self._ids.discard(message.body[0])
            self.clicked.emit()


def _session_bus() -> Any:
    from jeepney.io.blocking import open_dbus_connection

    return open_dbus_connection("SESSION", auth_timeout=ANSWER_S)
