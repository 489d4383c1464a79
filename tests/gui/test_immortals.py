"""None, True and False survive more calls into Qt than they have references."""

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Signal

import posttrain_gui.gui
from posttrain_gui.gui.immortals import IMMORTALS, PLENTY, keep_immortals

MANY = 100_000
"""Calls; without the guard a few thousand to some fifty thousand are fatal under Python 3.11."""


class Sender(QObject):
    sent = Signal(bool)


def name(sender: Sender) -> None:
    sender.setObjectName("x")


def emit(sender: Sender) -> None:
    sender.sent.emit(True)


def look_for_a_parent(sender: Sender) -> None:
    assert sender.parent() is None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("call", [name, emit, look_for_a_parent])
def test_many_calls_use_nothing_up(call: Callable[[Sender], None]) -> None:
    assert posttrain_gui.gui is not None
    sender = Sender()
    for _ in range(MANY):
        call(sender)
    if sys.version_info < (3, 12):
        assert all(sys.getrefcount(one) > PLENTY // 2 for one in IMMORTALS)


@pytest.mark.usefixtures("qapp")
def test_disconnecting_nothing_uses_nothing_up() -> None:
    """Each warns, and takes a reference from False: few calls show that there are plenty."""
    sender = Sender()
    for _ in range(10):
        with pytest.warns(RuntimeWarning, match="Failed to disconnect"):
            sender.sent.disconnect(sender.deleteLater)
    if sys.version_info < (3, 12):
        assert sys.getrefcount(False) > PLENTY // 2


def test_is_done_once() -> None:
    before = [sys.getrefcount(one) for one in IMMORTALS]
    keep_immortals()
    assert all(abs(sys.getrefcount(one) - count) < 100 for one, count in zip(IMMORTALS, before, strict=True))
