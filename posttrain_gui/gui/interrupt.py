"""Ctrl-C and a polite kill close the window, as its close button does."""

from __future__ import annotations

import signal
import socket
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class Interrupt(QObject):
    """Wakes Qt's loop when a signal arrives: Python's handlers run only between Python instructions.

    When the window is gone, signals are again what they were: Ctrl-C ends a program that still waits for its threads.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._reads, self._writes = socket.socketpair()
        self._reads.setblocking(False)
        self._writes.setblocking(False)
        signal.set_wakeup_fd(self._writes.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._reads.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._arrived)
        former = {number: signal.signal(number, lambda *_: None) for number in (signal.SIGINT, signal.SIGTERM)}
        self.destroyed.connect(partial(_give_back, former, self._reads, self._writes))

    @Slot()
    def _arrived(self) -> None:
        self._reads.recv(64)
        self._window.close()


def _give_back(former: dict[signal.Signals, Any], reads: socket.socket, writes: socket.socket, *_: object) -> None:
    signal.set_wakeup_fd(-1)  # else a signal would be written into whatever file gets this number next
    for number, handler in former.items():
        signal.signal(number, handler)
    reads.close()
    writes.close()


def close_on_interrupt(window: QWidget) -> Interrupt:
    """From now on Ctrl-C in the terminal closes the window (and asks while training)."""
    return Interrupt(window)
