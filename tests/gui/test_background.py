"""Background work: its result arrives in the window's thread, and a window that closes meanwhile does no harm."""

import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QThreadPool

from posttrain_gui.gui.background import Cancelled, Task


@pytest.fixture
def owner(qapp) -> QObject:  # noqa: ARG001 - signals across threads need an application
    return QObject()


def test_result_arrives_in_the_windows_thread(qtbot, owner) -> None:
    seen: list[object] = []
    task = Task(lambda _: QThread.currentThread(), owner)
    task.done.connect(lambda thread: seen.append((thread, QThread.currentThread())))
    with qtbot.waitSignal(task.ended):
        task.start()
    worked, told = seen[0]
    assert told is owner.thread()
    assert worked is not told


def test_error_arrives(qtbot, owner) -> None:
    task = Task(lambda _: 1 / 0, owner)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_progress_is_told_and_the_last_one_always(qtbot, owner) -> None:
    seen: list[tuple[str, int, int]] = []

    def work(progress) -> None:
        for done in range(1, 1001):
            progress("reading", done, 1000)

    task = Task(work, owner)
    task.progressed.connect(lambda *step: seen.append(step))
    with qtbot.waitSignal(task.ended):
        task.start()
    assert seen[-1] == ("reading", 1000, 1000)
    assert len(seen) < 100


def test_cancelled_work_stops_and_tells_only_its_end(qtbot, owner) -> None:
    begun, go_on, told = threading.Event(), threading.Event(), []

    def work(progress) -> str:
        begun.set()
        go_on.wait(10)
        progress("reading", 1, 2)
        return "never"

    task = Task(work, owner)
    task.done.connect(told.append)
    task.failed.connect(told.append)
    task.start()
    assert begun.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        go_on.set()
    assert told == []


@pytest.mark.usefixtures("qapp")
def test_owner_that_goes_while_the_work_goes_on() -> None:
    """The work is told to stop at its next progress, and its result is dropped without touching what is gone."""
    told: list[object] = []
    stopped: list[bool] = []
    for _ in range(50):
        owner, begun, go_on = QObject(), threading.Event(), threading.Event()

        def work(progress, begun=begun, go_on=go_on) -> str:
            begun.set()
            go_on.wait(10)
            try:
                progress("reading", 1, 2)
            except Cancelled:
                stopped.append(True)
            return "late"

        task = Task(work, owner)
        task.done.connect(told.append)
        task.start()
        assert begun.wait(10)
        owner.deleteLater()
        QCoreApplication.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)
        go_on.set()
    assert QThreadPool.globalInstance().waitForDone(10_000)
    # What the threads sent is queued for this thread by now: all of it is delivered here.
    QCoreApplication.processEvents()
    assert told == []
    assert len(stopped) == 50
