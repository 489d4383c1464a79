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


def test_other_threads_do_not_collect(qtbot, owner) -> None:
    freed: list[int] = []
    Garbage(owner)
    Knot(freed)
    worker = threading.Thread(target=lambda: [[] for _ in range(50_000)])
    worker.start()
    worker.join()
    assert freed == []
    kept = [[] for _ in range(2_000)]
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [threading.get_ident()]
    assert len(kept) == 2_000


def test_automatic_collection_comes_back_with_the_end_of_the_window(qapp) -> None:  # noqa: ARG001
    owner = QObject()
    Garbage(owner)
    assert not gc.isenabled()
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
    assert gc.isenabled()


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
