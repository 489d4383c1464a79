"""The run in its thread: events arrive, wishes reach it, errors reach a person, nothing leaks."""

# ruff: noqa: ARG001, ARG002 - stand-ins keep the signature of improve(); fixtures are asked for what they do
import threading

import pytest
from PySide6.QtCore import QThread

from posttrain_gui import improve as improve_room
from posttrain_gui.control import Discard, Finish
from posttrain_gui.errors import InputError
from posttrain_gui.events import RunStarted, RunStopped
from posttrain_gui.gui.runner import Runner
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from tests.gui.fakes import FakeRun, plan


@pytest.fixture
def runner(qtbot):
    made = Runner(History(resolve()))
    yield made
    made.discard()
    made.wait()


def play(monkeypatch, improve):
    monkeypatch.setattr(improve_room, "improve", improve)


class UntilTold:
    """A run that goes on until it is told to end, and says what it was told."""

    def __init__(self):
        self.begun = threading.Event()
        self.batches = 0

    def __call__(self, plan, listener, control, history, run=None):
        listener(RunStarted("run-1", plan.name, "", 3))
        self.begun.set()
        fake = FakeRun(run_id="run-1")
        try:
            while True:
                control.check()
                self.batches += 1
        except Finish:
            listener(RunStopped("run-1", kept=True))
            return fake.report().model_copy(update={"status": "stopped"})
        except Discard:
            listener(RunStopped("run-1", kept=False))
            return fake.report().model_copy(update={"status": "stopped", "verdict": None})


@pytest.fixture
def endless(monkeypatch):
    job = UntilTold()
    play(monkeypatch, job)
    return job


def test_events_arrive_in_order_in_the_window_s_thread_then_the_report(runner, qtbot, monkeypatch):
    fake = FakeRun(epochs=2, steps=5)
    told, threads = [], []

    def improve(plan, listener, control, history, run=None):
        threads.append(QThread.currentThread())
        for event in fake.all_events():
            listener(event)
        return fake.report()

    play(monkeypatch, improve)
    runner.told.connect(told.append)
    with qtbot.waitSignal(runner.ended) as ended:
        assert runner.start(plan())
    assert repr(told) == repr(fake.all_events())  # repr: epoch 0 holds nan, which equals nothing
    assert ended.args[0].run_id == fake.run_id == runner.run_id
    assert threads[0] is not QThread.currentThread()


def test_the_thread_is_gone_when_ended_is_sent(runner, qtbot, endless):
    seen = []
    runner.ended.connect(lambda _: seen.append((runner.running, runner.findChildren(QThread)[0].isRunning())))
    runner.start(plan())
    with qtbot.waitSignal(runner.ended):
        runner.finish()
    assert seen == [(False, False)]


def test_no_second_run_while_one_is_going(runner, qtbot, endless):
    assert runner.start(plan())
    control = runner.control
    assert not runner.start(plan())
    assert not runner.resume_run("whatever")
    assert runner.control is control, "a refused start must not take the wishes away from the run that is going"
    with qtbot.waitSignal(runner.ended):
        runner.discard()


def test_pause_holds_the_run_and_resume_lets_it_go_on(runner, qtbot, endless):
    runner.start(plan())
    assert endless.begun.wait(10)
    runner.pause()
    assert runner.paused
    qtbot.waitUntil(lambda: held(endless))
    before = endless.batches
    runner.resume()
    assert not runner.paused
    qtbot.waitUntil(lambda: endless.batches > before)
    with qtbot.waitSignal(runner.ended):
        runner.finish()


def held(job):
    before = job.batches
    QThread.msleep(5)
    return job.batches == before


@pytest.mark.parametrize(("wish", "kept"), [("finish", True), ("discard", False)])
def test_a_paused_run_can_be_ended(runner, qtbot, endless, wish, kept):
    told = []
    runner.told.connect(told.append)
    runner.start(plan())
    runner.pause()
    with qtbot.waitSignal(runner.ended) as ended:
        getattr(runner, wish)()
        assert runner.stopping
    assert not runner.stopping
    assert told[-1] == RunStopped("run-1", kept=kept)
    assert (ended.args[0].verdict is not None) == kept


def test_bad_input_before_a_run_reaches_a_person(runner, qtbot, monkeypatch):
    def improve(*_):
        raise InputError("There is no folder.", "It was moved.", "Choose another one.")

    play(monkeypatch, improve)
    with qtbot.waitSignals([runner.failed, runner.ended], order="strict"):
        runner.start(plan())
    assert not runner.running


@pytest.mark.logs_errors
@pytest.mark.parametrize("error", [ZeroDivisionError("by zero"), SystemExit(3)])
def test_what_nobody_expected_reaches_a_person_too(runner, qtbot, monkeypatch, caplog, error):
    def improve(*_):
        raise error

    play(monkeypatch, improve)
    outcome = []
    runner.ended.connect(outcome.append)
    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(plan())
    what, why, next_step = failed.args
    assert type(error).__name__ in why
    assert what
    assert "log" in next_step
    assert "A run ended unexpectedly" in caplog.text
    assert outcome == [None]


def test_a_run_can_be_started_after_one_that_failed(runner, qtbot, monkeypatch):
    def improve(*_):
        raise InputError("No.")

    play(monkeypatch, improve)
    with qtbot.waitSignal(runner.ended):
        runner.start(plan())
    play(monkeypatch, lambda *_: FakeRun().report())
    with qtbot.waitSignal(runner.ended) as ended:
        assert runner.start(plan())
    assert ended.args[0].status == "done"


def test_resume_run_hands_the_reopened_run_on(runner, qtbot, monkeypatch):
    run = runner.history.begin(plan("cut off"))
    run.checkpoints.mkdir(parents=True, exist_ok=True)
    (run.checkpoints / "epoch-1.pt").write_bytes(b"x")
    run.close()
    given = []

    def improve(plan, listener, control, history, run=None):
        given.append((plan.name, run.id))
        run.close()
        return FakeRun().report()

    play(monkeypatch, improve)
    with qtbot.waitSignal(runner.ended):
        runner.resume_run(run.id)
    assert given == [("cut off", run.id)]


def test_resuming_what_cannot_be_resumed_says_why(runner, qtbot):
    with qtbot.waitSignals([runner.failed, runner.ended]):
        runner.resume_run("no-such-run")


def test_wait_returns_when_the_run_is_over_and_at_once_without_one(runner, endless):
    runner.wait()
    runner.start(plan())
    runner.finish()
    runner.wait()
    assert not runner.running
