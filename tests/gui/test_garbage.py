"""Garbage is collected in the window's thread, and only there."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from posttrain_gui import heavy
from posttrain_gui.gui.garbage import Garbage


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self, freed_in: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


@pytest.fixture
def owner(qapp):  # noqa: ARG001 - timers need an application
    made = QObject()
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete.value)
    gc.disable()


def test_other_threads_do_not_collect(qtbot, owner, monkeypatch) -> None:
    monkeypatch.setattr(heavy, "loaded", lambda: False)
    freed: list[int] = []
    gc.collect()
    Garbage(owner)
    Knot(freed)
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(50_000)))
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert freed == []
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [threading.get_ident()]


def test_what_is_loaded_for_ever_is_left_out_once(owner, monkeypatch) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    garbage = Garbage(owner)
    monkeypatch.setattr(heavy, "loaded", lambda: False)
    garbage.tidy()
    assert frozen == []
    monkeypatch.setattr(heavy, "loaded", lambda: True)
    garbage.tidy()
    garbage.tidy()
    assert frozen == [True]
