"""Ctrl-C and a polite kill, as the window hears them."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui.interrupt import close_on_interrupt

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

BOTH = (signal.SIGINT, signal.SIGTERM)


@pytest.mark.parametrize("number", BOTH)
def test_it_closes_the_window_and_is_given_back_with_it(qtbot: QtBot, number: signal.Signals) -> None:
    before = [signal.getsignal(each) for each in BOTH]
    window = QWidget()
    qtbot.addWidget(window)
    close_on_interrupt(window)
    window.show()
    signal.raise_signal(number)
    qtbot.waitUntil(lambda: not window.isVisible())
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    assert [signal.getsignal(each) for each in BOTH] == before
    assert signal.set_wakeup_fd(-1) == -1
