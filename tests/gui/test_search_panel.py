"""The Search page: started, followed, looked at again, taken over."""

# ruff: noqa: ARG001, ARG002, E501 - stand-ins keep the signature of race.search()
import threading
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QPushButton

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.control import Discard, Finish
from posttrain_gui.errors import InputError
from posttrain_gui.gui import closing, model_facts, theme
from posttrain_gui.gui.search import plots, wording
from posttrain_gui.gui.search.live import Live
from posttrain_gui.gui.search.model import DIFFERENCE, END, FIGURE, RANK
from posttrain_gui.gui.widgets.accessible import plain
from posttrain_gui.search import race, record
from posttrain_gui.search.events import CandidateBegan, CandidateDone, CandidateEpoch, SearchBegan, WinnerChosen
from posttrain_gui.search.record import SearchReport, Tried
from tests.gui.fakes import FakeRun, plan
from tests.gui.test_main_window import FACTS


def report(**changes: Any) -> SearchReport:
    base = plans.to_dict(plan())
    lora = base | {"strategy": base["strategy"] | {"tune": "lora"}}
    made = {"val_error": 0.02, "epochs": 10, "seconds": 12.0}
    rows = [
        Tried(number=2, rank=1, state="done", difference="LoRA of rank 8", method="lora", val_accuracy=0.91, ended=30,
              plan=lora, **made),
        Tried(number=1, rank=2, state="done", difference="the plan as it is", method="head", val_accuracy=0.88, ended=12,
              plan=base, **made),
        Tried(number=3, rank=3, state="pruned", difference="SGD", method="head", val_accuracy=0.5, ended=35, plan=base,
              reason="After epoch 2 others were ahead.", **made),
        Tried(number=4, state="failed", difference="all layers", method="all", reason="The memory is full.", plan=base),
    ]  # fmt: skip
    known = {
        "study": "garden", "status": "done", "begun": "2026-11-22T08:00:00+00:00", "plan": base, "compared": 3,
        "trials": rows, "winner_number": 2, "sentence": "Best of 3 on validation: LoRA of rank 8 (91.0 % ± 2.0).",
    }  # fmt: skip
    return SearchReport(**known | changes)


class Fake:
    """A search that tells a little, keeps what it found, and then waits to be told to end."""

    def __init__(self) -> None:
        self.begun = threading.Event()
        self.wishes: list[Any] = []
        self.error: Exception | None = None

    def __call__(self, plan: Any, wish: Any, listener: Any, control: Any, history: Any) -> SearchReport:
        self.wishes.append(wish)
        if self.error is not None:
            raise self.error
        folder = record.folder_of(history.paths, "garden")
        folder.mkdir(parents=True)
        listener(SearchBegan("garden", str(folder), wish.budget))
        listener(CandidateBegan(4, "all layers", 10, 45.0))
        listener(CandidateEpoch(4, 3, 10, 0.75, 30.0))
        record.keep(folder, report())
        listener(CandidateDone(4, "failed", "all layers", None, 3, 4.0, "The memory is full."))
        self.begun.set()
        try:
            while True:
                control.check()
                threading.Event().wait(0.002)  # the window shall not fight with it for the processor
        except Finish:
            winner = FakeRun().report()
            kept = report(status="stopped", winner=winner, winner_run=winner.run_id, verdict="Better.")
        except Discard:
            kept = report(status="stopped")
        record.keep(folder, kept)
        return kept


@pytest.fixture
def fake(monkeypatch: pytest.MonkeyPatch) -> Fake:
    made = Fake()
    monkeypatch.setattr(race, "search", made)
    return made


@pytest.fixture
def window(qapp, monkeypatch, fake):
    monkeypatch.setattr(model_facts, "read", lambda *_: FACTS)
    made = program.build_window(plans.load(paths.asset("plans/demo.toml")), paths.resolve())
    made.show()
    made.show_panel(made.search)
    yield made
    made.searches.discard()
    made.searches.wait()
    made.data.reading.cancel()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    theme.apply(qapp, "light")


def button(window: Any, name: str) -> QPushButton:
    found = window.findChild(QPushButton, name)
    assert found is not None
    return found


def begin(qtbot: Any, window: Any, fake: Fake) -> None:
    qtbot.waitUntil(lambda: button(window, "search_start").isEnabled())
    qtbot.mouseClick(button(window, "search_start"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(fake.begun.is_set)
    qtbot.waitUntil(lambda: window.search.candidates.model.rowCount() == 4)


def test_start_shows_candidates_as_they_come_and_stop_keeps_the_best(qtbot, window, fake) -> None:
    window.search.bar.budget.setCurrentText("1m")
    begin(qtbot, window, fake)
    assert fake.wishes[0].budget == 60
    panel = window.search
    assert panel.status.isVisible()
    assert "epoch 3 of 10: 75.0 % on validation" in panel.status.text()
    assert panel.progress.value() == 500  # 30 of 60 s are spent
    assert window.steps.buttons[window.panels.index(panel)].state.mark == "busy"
    assert not panel.bar.begin.isVisible()
    qtbot.mouseClick(button(window, "search_stop"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.searches.running)
    assert panel.candidates.verdict.text() == "On the test images: Better."
    assert button(window, "search_result").isVisible()
    assert window.result.summary() != ""
    assert panel.summary() == "3 candidates · best 91.0 % ± 2.0"


def test_no_training_beside_a_search_and_no_search_beside_a_training(qtbot, window, fake) -> None:
    begin(qtbot, window, fake)
    assert plain(window.bar.button.text()) == "Show search"
    assert window.bar.status.text() == "A search is going on."
    assert not window.runner.start(window.store.plan)
    window.show_panel(window.model)
    qtbot.mouseClick(window.bar.button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.search
    window.searches.stop()
    qtbot.waitUntil(lambda: not window.searches.running)
    assert plain(window.bar.button.text()) == "Start training"
    window.runner.turn.holder = window.runner
    window.refresh()
    assert not button(window, "search_start").isEnabled()
    assert "training is going on" in window.search.bar.message.text()
    window.runner.turn.holder = None


def test_what_is_missing_keeps_the_search_from_starting(qtbot, window) -> None:
    window.store.update("training.epochs", 0)
    qtbot.waitUntil(lambda: not button(window, "search_start").isEnabled())
    assert "missing" in button(window, "search_start").toolTip()
    window.store.update("training.epochs", 3)
    qtbot.waitUntil(lambda: button(window, "search_start").isEnabled())


def test_a_time_that_is_none_is_said_beside_it(qtbot, window) -> None:
    window.search.bar.budget.setCurrentText("soon")
    assert not button(window, "search_start").isEnabled()
    assert "no length of time" in window.search.bar.message.text()
    window.search.bar.budget.setCurrentText("90s")
    qtbot.waitUntil(lambda: button(window, "search_start").isEnabled())


def test_what_went_wrong_is_shown(qtbot, window, fake) -> None:
    fake.error = InputError("No images.", "The folder is empty.", "Choose another.")
    qtbot.waitUntil(lambda: button(window, "search_start").isEnabled())
    qtbot.mouseClick(button(window, "search_start"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.searches.running)
    assert window.search.trouble.text() == "No images. The folder is empty. Choose another."
    assert window.search.trouble.isVisible()
    assert button(window, "search_start").isVisible()


def test_taking_over_a_plan(qtbot, window) -> None:
    window.store.update("name", "mine")
    window.search.show_report(report())
    candidates = window.search.candidates
    assert not candidates.take.isEnabled()
    assert "Choose a candidate" in candidates.take.toolTip()
    candidates.table.selectRow(0)
    qtbot.mouseClick(candidates.take, Qt.MouseButton.LeftButton)
    taken = window.store.plan
    assert (taken.strategy.tune, taken.name, taken.model.source) == ("lora", "mine", "bundled")
    assert window.stack.currentWidget() is window.strategy


def test_the_chosen_candidate_stays_chosen_while_others_come(window) -> None:
    window.search.show_report(report())
    window.search.candidates.table.selectRow(1)
    rows = report().trials
    window.search.show_report(report(trials=[rows[1], rows[0], *rows[2:]]))
    assert window.search.candidates.chosen().number == 1


def test_earlier_searches_are_listed_and_shown(qtbot, window) -> None:
    for name, begun in (("old", "2026-11-20T08:00:00+00:00"), ("new", "2026-11-21T08:00:00+00:00")):
        folder = record.folder_of(window.history.paths, name)
        folder.mkdir(parents=True)
        record.keep(folder, report(study=name, begun=begun, sentence=name))
    window.show_panel(window.model)
    window.show_panel(window.search)
    panel = window.search
    assert [panel.earlier.itemData(i) for i in range(panel.earlier.count())] == ["new", "old"]
    assert panel.candidates.sentence.text() == "new"
    panel.earlier.setCurrentIndex(1)
    panel.earlier.activated.emit(1)
    assert panel.candidates.sentence.text() == "old"


def test_closing_while_searching_asks(qtbot, window, fake, monkeypatch) -> None:
    begin(qtbot, window, fake)
    asked: list[bool] = []
    monkeypatch.setattr(closing, "ask_close", lambda _w, *, searching=False: asked.append(searching) or "discard")
    assert not window.close()
    assert asked == [True]
    qtbot.waitUntil(lambda: not window.isVisible())


def test_cells_of_the_table(window) -> None:
    window.search.show_report(report())
    model = window.search.candidates.model
    cells = [[model.index(row, column).data() for column in (RANK, FIGURE, DIFFERENCE, END)] for row in range(4)]
    assert cells == [
        ["1", "91.0 % ± 2.0", "LoRA of rank 8", "done"],
        ["2", "88.0 % ± 2.0", "the plan as it is", "done"],
        ["3", "50.0 % ± 2.0", "SGD", "given up"],
        ["–", "–", "all layers", "failed"],
    ]
    assert "The memory is full." in model.index(3, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert wording.end(Tried(number=9, state="done", same_as=4)) == "as no. 4"


def test_pictures_show_who_was_compared_and_the_best_so_far(window) -> None:
    window.search.show_report(report())
    over_time, per_method = window.search.pictures
    assert sorted((spot.pos().x(), spot.pos().y()) for spot in over_time._points.points()) == [
        (12, 88),
        (30, 91),
        (35, 50),
    ]
    assert sorted((spot.pos().x(), spot.pos().y()) for spot in per_method._points.points()) == [
        (0, 91),
        (1, 50),
        (1, 88),
    ]


def test_stairs_only_rise() -> None:
    assert plots.stairs([(3, 70), (1, 50), (2, 40), (5, 60)]) == ([1, 3, 3, 5], [50, 50, 70, 70])
    assert plots.stairs([]) == ([], [])


def test_limits_leave_room() -> None:
    assert plots.limits([]) == (0, 100)
    assert plots.limits([80.0, 80.0]) == (78, 82)
    assert plots.limits([0.0, 100.0]) == (0, 101)


def test_live_line_without_a_budget_says_no_time_left() -> None:
    live = Live()
    live.take(CandidateBegan(1, "the plan as it is", 5, float("inf")))
    assert live.line == "Candidate 1 · the plan as it is"
    assert live.share == 0
    live.take(WinnerChosen(1, "the plan as it is", 3))
    assert live.phase == "Judging the winner"
