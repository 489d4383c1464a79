"""None survives more calls into Qt than it has references."""

import sys

from PySide6.QtWidgets import QLabel

import posttrain_gui.gui
from posttrain_gui.gui.none_guard import PLENTY, keep_none


def test_many_calls_do_not_use_up_none(qtbot) -> None:
    assert posttrain_gui.gui is not None
    label = QLabel()
    qtbot.addWidget(label)
    for _ in range(50_000):  # without the guard: fatal after some 10,000 under Python 3.11
        label.setToolTip("x")
    if sys.version_info < (3, 12):
        assert sys.getrefcount(None) > PLENTY // 2


def test_is_done_once() -> None:
    before = sys.getrefcount(None)
    keep_none()
    assert abs(sys.getrefcount(None) - before) < 100
