"""Changes of the plan are taken back and made again."""

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.undo import MOST, PlanUndo


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"name": "mine", "model": {"source": "sample"}, "data": {"source": "sample"}}))


@pytest.fixture
def undo(qapp, store) -> PlanUndo:
    return PlanUndo(store, qapp)


def later(qtbot, undo: PlanUndo) -> None:
    """The window's loop has come round: what is changed now is another step."""
    qtbot.waitUntil(lambda: not undo._together)


def change(qtbot, undo: PlanUndo, store: PlanStore, path: str, value: object) -> None:
    assert store.update(path, value)
    later(qtbot, undo)


def test_back_and_forth_through_changes(qtbot, undo, store) -> None:
    first = store.plan
    change(qtbot, undo, store, "training.epochs", 3)
    change(qtbot, undo, store, "training.batch_size", 8)
    last = store.plan
    assert undo.undo_text == "Batch size"
    assert not undo.redo_text
    undo.undo()
    assert (store.plan.training.batch_size, store.plan.training.epochs) == (first.training.batch_size, 3)
    undo.undo()
    assert store.plan == first
    assert not undo.undo_text
    undo.undo()  # nothing is left
    assert store.plan == first
    undo.redo()
    undo.redo()
    assert store.plan == last
    undo.redo()
    assert store.plan == last


def test_a_slider_that_moves_is_one_step(qtbot, undo, store) -> None:
    first = store.plan
    for epochs in (3, 4, 5):
        change(qtbot, undo, store, "training.epochs", epochs)
    undo.undo()
    assert store.plan == first


def test_what_happens_in_one_moment_is_one_step(qtbot, undo, store) -> None:
    first = store.plan
    store.update("data", {"source": "folder", "path": "photos"})
    store.update("name", "photos")
    later(qtbot, undo)
    undo.undo()
    assert store.plan == first


def test_a_change_after_going_back_ends_the_way_forth(qtbot, undo, store) -> None:
    change(qtbot, undo, store, "training.epochs", 3)
    undo.undo()
    change(qtbot, undo, store, "training.epochs", 4)
    assert not undo.redo_text
    undo.undo()
    assert store.plan.training.epochs == 10


def test_a_plan_taken_over_is_one_step_and_its_first_change_is_shown(qtbot, undo, store) -> None:
    first, seen = store.plan, []
    undo.went.connect(seen.append)
    changed = {"strategy": {"kind": "fine-tune", "tune": "all"}, "training": {"epochs": 2}}
    store.replace(plans.from_dict(plans.to_dict(first) | changed))
    later(qtbot, undo)
    assert undo.undo_text == "2 settings"
    undo.undo()
    assert store.plan == first
    assert seen == ["strategy.tune"]


def test_there_is_no_way_back_into_another_file(qtbot, undo, store) -> None:
    change(qtbot, undo, store, "training.epochs", 3)
    undo.forget()
    undo.undo()
    assert store.plan.training.epochs == 3


@pytest.mark.slow
def test_a_long_day_does_not_fill_the_memory(qtbot, undo, store) -> None:
    for number in range(MOST + 20):
        undo._field = ""  # as if something else had been changed between
        change(qtbot, undo, store, "training.epochs", 1 + number % 50)
    assert len(undo.past) == MOST


def test_in_the_window_a_taken_plan_offers_the_way_back(qtbot, undo, store) -> None:
    from posttrain_gui.gui.start_bar import StartBar

    bar = StartBar(store, store.problems, lambda path: path)
    qtbot.addWidget(bar)
    bar.undo.clicked.connect(undo.undo)
    first = store.plan
    change(qtbot, undo, store, "training.epochs", 3)
    bar.offer_undo()
    assert not bar.undo.isHidden()
    bar.undo.click()
    assert store.plan == first
    assert bar.undo.isHidden()
