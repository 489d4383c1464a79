"""Who is elsewhere hears that long work is over; who is there, or waited a moment only, is not disturbed."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from posttrain_gui import heavy
from posttrain_gui.gui.comfort import words
from posttrain_gui.gui.comfort.at_work import AtWork, Ended
from posttrain_gui.gui.comfort.messenger import Messengers
from posttrain_gui.gui.comfort.notice import Notice
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.report import Report
from tests.gui.fakes import FakeRun


class Runner(QObject):
    failed = Signal(str, str, str)
    ended = Signal(object)
    state_changed = Signal()
    running = False

    def begin(self) -> None:
        self.running = True
        self.state_changed.emit()

    def end(self, report: object) -> None:
        self.running = False
        self.state_changed.emit()
        self.ended.emit(report)


class Messenger(QObject):
    clicked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.shown, self.taken_away = [], 0

    def show_message(self, title: str, text: str) -> bool:
        self.shown.append((title, text))
        return True

    def take_away(self) -> None:
        self.taken_away += 1


class Scene:
    """A window with a training, a search, a clock and a messenger of its own."""

    def __init__(self) -> None:
        self.now = 0.0
        self.window = QWidget()
        self.run, self.search, self.messenger = Runner(), Runner(), Messenger()
        self.work = AtWork(self.run, self.search, self.window, lambda: self.now)
        self.ended, self.opened = [], []
        self.work.ended.connect(self.ended.append)
        self.notice = Notice(self.work, self.window, self.opened.append, self.messenger)

    def train(self, seconds: float, report: object) -> None:
        self.run.begin()
        self.now += seconds
        self.run.end(report)


@pytest.fixture
def scene(qtbot, monkeypatch) -> Scene:
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: None))
    monkeypatch.setattr(heavy, "load", lambda: None)  # no study here uses torch
    made = Scene()
    qtbot.addWidget(made.window)
    return made


def report(outcome: str = "improved") -> Report:
    made = FakeRun(images=20).report(outcome)
    verdict = made.verdict.model_copy(update={"gain": 0.048, "ci95": (0.019, 0.077)})
    return made.model_copy(update={"verdict": verdict, "plan": {"name": "ants and bees"}})


def test_a_long_training_is_told_in_one_line_and_a_click_leads_to_it(scene):
    scene.train(61, report())
    assert scene.messenger.shown == [
        ("Training is over after 1 min 01 s", "ants and bees: improved, +4.8 points (95 % interval +1.9 to +7.7)")
    ]
    scene.messenger.clicked.emit()
    assert [ended.outcome.plan["name"] for ended in scene.opened] == ["ants and bees"]
    scene.messenger.clicked.emit()  # an old message again: the window comes, nothing is opened twice
    assert len(scene.opened) == 1


def test_a_short_one_only_marks_the_window(scene, monkeypatch):
    alerted = []
    monkeypatch.setattr(QApplication, "alert", staticmethod(alerted.append))
    scene.train(59, report())
    assert scene.messenger.shown == []
    assert alerted == [scene.window]


def test_who_is_there_is_not_disturbed(scene, monkeypatch):
    monkeypatch.setattr(QApplication, "activeWindow", staticmethod(lambda: scene.window))
    monkeypatch.setattr(QApplication, "alert", staticmethod(lambda _: pytest.fail("the window is being looked at")))
    scene.train(600, report())
    assert scene.messenger.shown == []


def test_a_failure_is_told_as_well(scene):
    scene.run.begin()
    scene.now += 100
    scene.run.failed.emit("The disk is full.", "", "")
    scene.run.end(None)
    assert scene.messenger.shown[0][1] == "The disk is full."
    assert not scene.work.busy


def test_search_and_training_are_told_apart(scene):
    scene.search.begin()
    assert scene.work.busy
    scene.now += 70
    scene.search.end(None)
    assert [(ended.kind, ended.seconds) for ended in scene.ended] == [("search", 70.0)]


@pytest.mark.parametrize(
    ("outcome", "said"), [("worse", "ants and bees: worse"), ("no reliable difference", "no reliable difference, +4.8")]
)
def test_verdicts_are_never_more_than_they_are(outcome, said):
    assert said in words.of_run(report(outcome))


def test_stopped_failed_and_studies_in_words():
    stopped = report().model_copy(update={"verdict": None, "status": "stopped"})
    failed = report().model_copy(update={"status": "failed", "error": "The GPU is full.\nwhy\nnext"})
    assert words.of_run(stopped) == "ants and bees: stopped, nothing kept"
    assert words.of_run(failed) == "ants and bees: failed. The GPU is full."
    assert words.title(Ended("study", "Label curve", 75)) == "Label curve is over after 1 min 15 s"


def test_studies_of_the_window_are_known_wherever_they_are_made(scene, qtbot):
    page, other = QWidget(scene.window), QObject()
    named, quick, elsewhere = StudyWork(page, "Label curve"), StudyWork(page), StudyWork(other, "Label curve")
    for study in (quick, elsewhere):
        study.begin(lambda _: None)
    assert not scene.work.busy
    named.begin(lambda _: None)
    assert scene.work.busy
    qtbot.waitUntil(lambda: not (named.busy or quick.busy or elsewhere.busy))
    assert [(ended.kind, ended.title) for ended in scene.ended] == [("study", "Label curve")]
    named.begin(lambda _: None)
    named.cancel()  # a person did that: no news
    assert not scene.work.busy
    assert len(scene.ended) == 1


def test_a_study_that_goes_with_its_dialog_is_forgotten(scene, qapp):
    page = QWidget(scene.window)
    study = StudyWork(page, "Ranking of models")
    study.begin(lambda _: None)
    page.deleteLater()
    qapp.sendPostedEvents(page, 52)  # QEvent.DeferredDelete
    assert not scene.work.busy


class Way(Messenger):
    def __init__(self, can: bool) -> None:
        super().__init__()
        self.can = can

    def show_message(self, title: str, text: str) -> bool:
        return super().show_message(title, text) and self.can


def test_the_first_way_that_can_shows_the_message_and_none_is_no_error(qapp, monkeypatch):
    ways = [Way(False), Way(True), Way(True)]
    messengers = Messengers(qapp)
    monkeypatch.setattr(messengers, "_make", lambda: ways)
    assert messengers.show_message("title", "text")
    assert [len(way.shown) for way in ways] == [1, 1, 0]
    without = Messengers(qapp)
    monkeypatch.setattr(without, "_make", lambda: [Way(False)])
    assert not without.show_message("title", "text")
