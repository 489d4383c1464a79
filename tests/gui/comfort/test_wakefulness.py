"""The machine is kept awake as long as there is work, and no training ends for it where it cannot be."""

import threading
from contextlib import contextmanager
from types import SimpleNamespace

from PySide6.QtCore import QObject, Signal

from posttrain_gui.gui.comfort.staying_awake import StayingAwake
from posttrain_gui.wakefulness import Wakefulness, ask_system, awake


class System:
    """Stands in for the system; says whether it stays awake."""

    def __init__(self, active: bool = True) -> None:
        self.active, self.held, self.calls = active, 0, []

    @contextmanager
    def __call__(self):
        self.calls.append(threading.get_ident())
        self.held += 1
        yield SimpleNamespace(active=self.active)
        self.held -= 1
        self.calls.append(threading.get_ident())


def test_the_wish_lasts_as_long_as_the_work_and_belongs_to_one_thread_of_its_own():
    system, told = System(), threading.Event()
    wish = Wakefulness(lambda awake: told.set() if awake else None, system)
    wish.begin()
    wish.begin()  # once is enough
    assert told.wait(5)
    assert system.held == 1
    wish.end(patience=5)
    assert system.held == 0
    assert len(set(system.calls)) == 1
    assert system.calls[0] != threading.get_ident()


def test_a_system_that_breaks_is_a_no_and_no_error():
    answers = []

    def broken():
        raise OSError("no bus")

    wish = Wakefulness(answers.append, broken)
    wish.begin()
    wish.end(patience=5)
    assert answers in ([False], [])  # it may be over before the system has answered
    with awake(broken):
        pass


def test_the_context_lets_go_also_after_an_error():
    system = System()
    try:
        with awake(system):
            raise ValueError
    except ValueError:
        pass
    assert system.held == 0


def test_wakepy_is_asked_as_it_wants_to_be(monkeypatch):
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "yes")
    with ask_system() as asked:
        assert asked.active
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS")
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "yes")
    with ask_system() as asked:
        assert not asked.active


class Work(QObject):
    changed = Signal()
    busy = False

    def become(self, busy: bool) -> None:
        self.busy = busy
        self.changed.emit()


class Wish:
    """A wish whose answer comes when the test says so."""

    made: "list[Wish]"

    def __init__(self, told) -> None:
        self.told, self.going = told, False
        Wish.made.append(self)

    def begin(self) -> None:
        self.going = True

    def end(self) -> None:
        self.going = False


def test_the_window_wishes_once_for_all_its_work_and_hears_the_answer(qapp):
    Wish.made, answers = [], []
    work = Work()
    staying = StayingAwake(work, Wish)
    staying.answered.connect(answers.append)
    work.become(True)
    work.become(True)  # a study beside a training
    assert [wish.going for wish in Wish.made] == [True]
    Wish.made[0].told(False)
    assert answers == [False]
    work.become(False)
    assert not Wish.made[0].going
    Wish.made[0].told(True)  # too late: nobody waits for it
    assert answers == [False]
    work.become(True)
    assert [wish.going for wish in Wish.made] == [False, True]
    work.deleteLater()
    qapp.sendPostedEvents(work, 52)  # QEvent.DeferredDelete
    assert not Wish.made[1].going
