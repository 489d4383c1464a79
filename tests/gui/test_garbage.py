"""Garbage is collected in the window's thread, and only there."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from shiboken6 import isValid

from posttrain_gui import collecting, heavy
from posttrain_gui.gui.garbage import Garbage
from posttrain_gui.search.candidate import free_memory


class Knot:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self, freed_in: list[int]) -> None:
        self.me = self
        weakref.finalize(self, lambda: freed_in.append(threading.get_ident()))


def end(owner: QObject) -> None:
    if not isValid(owner):
        return
    owner.deleteLater()
    QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def owner(qapp):  # noqa: ARG001 - timers need an application
    made = QObject()
    yield made
    end(made)


@pytest.fixture
def garbage(owner):
    made = Garbage(owner)
    yield made
    made.leave()


@pytest.mark.usefixtures("garbage")
def test_other_threads_do_not_collect(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(heavy, "loaded", lambda: False)
    freed: list[int] = []
    gc.collect()
    Knot(freed)
    kept: list[list[int]] = []
    worker = threading.Thread(target=lambda: kept.extend([] for _ in range(50_000)))
    worker.start()
    worker.join()
    assert not gc.isenabled()
    assert freed == []
    qtbot.waitUntil(lambda: bool(freed))
    assert freed == [threading.get_ident()]


def test_what_is_loaded_for_ever_is_left_out_once(garbage, monkeypatch) -> None:
    frozen: list[bool] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(True))
    monkeypatch.setattr(heavy, "loaded", lambda: False)
    garbage.tidy()
    assert frozen == []
    monkeypatch.setattr(heavy, "loaded", lambda: True)
    garbage.tidy()
    garbage.tidy()
    assert frozen == [True]


@pytest.mark.parametrize("ask", [collecting.collect, free_memory])
@pytest.mark.usefixtures("garbage")
def test_who_asks_in_another_thread_waits_for_this_one(qtbot, ask) -> None:
    """A search gives back the memory of each candidate, in its own thread, while the window has garbage of its own."""
    freed: list[int] = []
    seen: list[list[int]] = []
    Knot(freed)
    worker = threading.Thread(target=lambda: (ask(), seen.append(list(freed))))
    worker.start()
    qtbot.waitUntil(lambda: bool(seen), timeout=20_000)
    worker.join()
    assert seen == [[threading.get_ident()]]


def test_who_asks_after_the_window_goes_away_empty_handed(garbage, owner) -> None:
    end(owner)
    freed: list[int] = []
    Knot(freed)
    worker = threading.Thread(target=collecting.collect)
    worker.start()
    worker.join()
    assert freed == []
    garbage.collect()
    assert freed == [threading.get_ident()]


def test_python_collects_by_itself_when_nobody_else_does(monkeypatch, owner) -> None:
    monkeypatch.setattr(collecting, "_collectors", [])
    garbage = Garbage(owner)
    assert not gc.isenabled()
    garbage.leave()
    assert gc.isenabled()
    freed: list[int] = []
    Knot(freed)
    collecting.collect()
    assert freed == [threading.get_ident()]
    gc.disable()


def test_nothing_is_collected_while_torch_loads(garbage, monkeypatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_count", lambda: (10_000, 0, 0))
    monkeypatch.setattr(heavy, "loaded", lambda: False)
    monkeypatch.setattr(heavy, "loading", lambda: True)
    garbage.tidy()
    assert collected == []
    monkeypatch.setattr(heavy, "loading", lambda: False)
    garbage.tidy()
    assert collected == [0]
