"""The Train panel: what it says and draws at each moment of a run, and that its buttons do what they say."""

import math

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPushButton

from posttrain_gui.control import Control
from posttrain_gui.events import (
    EpochDone,
    ImagesRead,
    PhaseChanged,
    RunFailed,
    RunStarted,
    RunStopped,
    StepDone,
    Warned,
)
from posttrain_gui.gui.panels.train import TrainPanel
from posttrain_gui.gui.question import Question
from posttrain_gui.gui.runner import Runner
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.train import words
from tests.gui.fakes import FakeRun, plan


class StandInRunner(QObject):
    """A runner whose run is played by the test."""

    told, failed, ended, state_changed = Signal(object), Signal(str, str, str), Signal(object), Signal()
    paused, stopping = Runner.paused, Runner.stopping
    pause, resume, finish, discard = Runner.pause, Runner.resume, Runner.finish, Runner.discard

    def __init__(self):
        super().__init__()
        self.control, self.running, self.history = Control(), False, self
        self.kept = []

    def events(self, run_id):  # noqa: ARG002 - the history's signature
        return self.kept

    def begin(self):
        self.control, self.running = Control(), True
        self.state_changed.emit()

    def end(self, report=None):
        self.running = False
        self.state_changed.emit()
        self.ended.emit(report)

    def tell(self, *events):
        for event in events:
            self.told.emit(event)


@pytest.fixture
def runner(qtbot):  # noqa: ARG001 - there has to be an application
    return StandInRunner()


@pytest.fixture
def panel(qtbot, runner):
    made = TrainPanel(PlanStore(plan()), runner)
    qtbot.addWidget(made)
    made.resize(1020, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(panel, name):
    return panel.findChild(QPushButton, name)


def click(qtbot, panel, name):
    qtbot.mouseClick(button(panel, name), Qt.MouseButton.LeftButton)


def done(n, train=0.98, val=0.86, **more):
    given = {"best": True, "best_epoch": n, "without_improvement": 0, "patience": 7} | more
    return EpochDone(n, 0.1, train, 0.4, val, 1e-3, 2.0, **given)


def test_before_any_run_it_says_what_to_do_and_offers_nothing_else(panel):
    assert panel.live is None
    assert not panel.buttons.isVisible()
    assert panel.summary() == ""


def test_a_run_from_start_to_end(panel, runner):
    runner.begin()
    assert panel.live.phase.text() == "Starting…"
    assert panel.buttons.isVisible()
    runner.tell(*FakeRun().events(until=8))
    view = panel.live
    assert view.phase.text() == "Training"
    assert view.detail.text() == "Training on cpu, bfloat16, channels last"
    assert view.facts.text("epoch") == "8 of 10"
    assert view.facts.text("speed") == "187 images/s"
    assert view.facts.text("left").startswith("about ")
    assert view.facts.text("best") == "7"
    assert view.facts.text("improvement") == "none for 1 of 7 epochs"
    assert (view.bar.value(), view.bar.maximum()) == (320, 400)
    assert panel.summary() == "Training"
    runner.tell(FakeRun().all_events()[-1])
    runner.end(FakeRun().report())
    assert view.phase.text() == "Done"
    assert not view.bar.isVisible()
    assert not panel.buttons.isVisible()


def test_a_phase_of_unknown_length_shows_that_it_goes_on(panel, runner):
    runner.begin()
    runner.tell(PhaseChanged("data", "Reading photos"), StepDone("data", 17, 0))
    assert panel.live.bar.maximum() == 0
    assert panel.live.facts.text("left") == "–"


def test_pause_and_resume(panel, runner, qtbot):
    runner.begin()
    runner.tell(RunStarted("r", "n", "", 10), PhaseChanged("training", "on cpu"))
    click(qtbot, panel, "pause_run")
    assert runner.control.paused
    assert panel.summary() == panel.live.phase.text() == "Paused"
    assert not button(panel, "pause_run").isVisible()
    click(qtbot, panel, "resume_run")
    assert not runner.control.paused
    assert (panel.live.phase.text(), panel.live.detail.text()) == ("Training", "on cpu")


def test_finish_says_stopping_until_it_is_over(panel, runner, qtbot):
    runner.begin()
    runner.tell(RunStarted("r", "n", "", 10), PhaseChanged("training"))
    click(qtbot, panel, "finish_run")
    assert runner.control.finishing
    assert panel.live.phase.text() == "Stopping…"
    assert not button(panel, "finish_run").isEnabled()
    assert button(panel, "discard_run").isEnabled()
    runner.tell(PhaseChanged("judging"))
    assert panel.live.phase.text() == "Stopping…"
    runner.tell(RunStopped("r", kept=True))
    runner.end()
    assert panel.live.phase.text() == "Stopped by you; the best epoch was kept"


def test_discard_asks_first(panel, runner, qtbot):
    runner.begin()
    click(qtbot, panel, "discard_run")
    question = panel.findChild(Question)
    assert not runner.control.discarding
    qtbot.mouseClick(question.escapeButton(), Qt.MouseButton.LeftButton)
    assert not runner.control.discarding
    qtbot.waitUntil(lambda: panel.findChild(Question) is None)
    click(qtbot, panel, "discard_run")
    qtbot.mouseClick(panel.findChild(Question).deed, Qt.MouseButton.LeftButton)
    assert runner.control.discarding
    assert not button(panel, "discard_run").isEnabled()


def test_the_question_goes_away_when_the_run_ends_meanwhile(panel, runner, qtbot):
    runner.begin()
    click(qtbot, panel, "discard_run")
    runner.end()
    qtbot.waitUntil(lambda: panel.findChild(Question) is None)
    assert not runner.control.discarding


def test_a_failure_is_told_with_what_to_do(panel, runner):
    runner.begin()
    runner.tell(RunFailed("r", "The disk is full.", "3 MB are left.", "Free some space.", "/run.log"))
    assert panel.live.phase.text() == "The disk is full."
    assert panel.live.phase.property("role") == "bad"
    assert "Free some space." in panel.live.detail.text()


def test_what_kept_the_run_from_beginning_is_told(panel, runner):
    runner.begin()
    runner.failed.emit("There is no folder.", "It was moved.", "Choose another.")
    runner.end()
    assert panel.live.phase.text() == "There is no folder."
    assert panel.live.detail.text() == "It was moved. Choose another."


def test_notes_are_listed_once(panel, runner):
    runner.begin()
    assert not panel.live.notes.isVisible()
    runner.tell(Warned("Few images."), Warned("Few images."), Warned("Head replaced.", "info"))
    texts = [panel.live.notes.list.item(i).text() for i in range(panel.live.notes.list.count())]
    assert texts == ["⚠  Few images.", "ℹ  Head replaced."]


def test_a_second_run_begins_with_empty_pictures(panel, runner):
    runner.begin()
    runner.tell(*FakeRun().events(until=3))
    runner.end()
    runner.begin()
    assert len(panel.live.curves.data.loss.validation) == 0
    assert panel.live.facts.text("epoch") == "–"


def test_going_on_shows_the_epochs_from_before_the_interruption(panel, runner):
    fake = FakeRun()
    again = RunStarted(fake.run_id, "garden insects", "", 10, first_epoch=5)
    runner.kept = [*fake.events(until=4), again]
    runner.begin()
    runner.tell(again)
    assert panel.live.curves.data.loss.validation.x.tolist() == [0, 1, 2, 3, 4]
    assert panel.live.notes.list.count() == 2
    assert panel.live.facts.text("epoch") == "4 of 10"


def test_a_past_run_is_shown_as_it_was(panel):
    panel.show_run(FakeRun().all_events())
    view = panel.past
    assert view.isVisible()
    assert view.phase.text() == "garden insects · Done"
    assert "improved" in view.detail.text()
    assert view.curves.data.loss.validation.x.tolist() == list(range(11))
    assert view.facts.text("speed") == "187 images/s"
    assert not panel.back.isVisible()


def test_a_past_run_does_not_disturb_the_one_that_goes_on(panel, runner, qtbot):
    runner.begin()
    runner.tell(*FakeRun().events(until=2))
    panel.show_run(FakeRun(epochs=4).all_events())
    assert panel.past.isVisible()
    runner.tell(done(3))
    assert len(panel.live.curves.data.loss.validation) == 4
    assert len(panel.past.curves.data.loss.validation) == 5
    click(qtbot, panel, "back_to_live")
    assert panel.live.isVisible()


def test_the_gauge_says_what_the_curves_mean(panel, runner):
    runner.begin()
    runner.tell(RunStarted("r", "ants", "f", 10), ImagesRead(900, 400, 400), done(0, math.nan, 0.5))
    assert not panel.live.gauge.isVisible()
    runner.tell(done(1, 0.90, 0.89))
    assert panel.live.gauge.words.text().startswith("Learning both alike: 1.0 points better on training images")
    runner.tell(done(2, 0.99, 0.60))
    assert panel.live.gauge.isVisible()
    assert panel.live.gauge.words.text().startswith("Learns the training images by heart: 39.0 points")
    assert panel.live.gauge.words.property("role") == "bad"


def test_the_gauge_of_a_past_run_knows_its_images(panel):
    events = [
        RunStarted("r", "ants", "f", 10),
        ImagesRead(90, 40, 40, "Mixup"),
        done(0, math.nan, 0.5),
        done(1, 0.5, 0.9),
    ]
    panel.show_run(events)
    assert "because of Mixup" in panel.past.gauge.words.text()


@pytest.mark.parametrize(
    ("without", "patience", "said"),
    [(0, 7, "this epoch"), (3, 7, "none for 3 of 7 epochs"), (1, 0, "none for 1 epoch"), (2, 0, "none for 2 epochs")],
)
def test_the_last_improvement_in_words(without, patience, said):
    assert words.improvement(done(5, without_improvement=without, patience=patience)) == said


def test_the_end_is_told_in_full_however_long_it_is(panel, runner):
    runner.begin()
    sentence = "40.1 % → 93.9 %: improved, " + "and a very long account of how sure that is, " * 8
    runner.tell(RunStarted("r", "ants", "f", 10), RunFailed("r", sentence, "why", "next"))
    told = panel.live.end
    assert told.isVisible()
    assert told.height() >= told.heightForWidth(told.width())
    assert not panel.live.detail.isVisible()
    runner.tell(PhaseChanged("training", "again"))
    assert not told.isVisible()


def test_a_past_run_that_never_ended_says_so(panel):
    panel.show_run([RunStarted("r", "moths", "f", 10), PhaseChanged("training"), done(1), done(2)])
    assert panel.past.phase.text() == "moths · Not finished"
    assert "Resume" in panel.past.end.text()
