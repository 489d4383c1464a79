"""Presets on the Strategy step, and remarks wherever the window shows them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from posttrain_gui import plan as plans
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.start_bar import StartBar
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy.preset_bar import PresetBar
from posttrain_gui.plan import Training
from posttrain_gui.presets import all_presets


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"name": "mine", "model": {"source": "sample"}, "data": {"source": "sample"}}))


@pytest.fixture
def bar(qtbot, store) -> PresetBar:
    made = PresetBar(store)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def click(qtbot, widget) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts(widget) -> list[str]:
    return [child.text() for child in widget.findChildren(QLabel) if child.isVisible()]


def test_a_click_shows_what_would_change_and_changes_nothing(qtbot, bar, store) -> None:
    before = store.plan
    click(qtbot, bar.cards["few-images"])
    assert bar.preview.isVisible()
    shown = texts(bar.preview)
    assert shown.index("Only the head") + 1 == shown.index("Probe, then all (LP-FT)")
    assert all_presets()["few-images"].title in shown
    assert bar.cards["few-images"].option.text == all_presets()["few-images"].what_for
    assert store.plan == before
    click(qtbot, bar.cards["few-images"])
    assert not bar.preview.isVisible()


def test_taking_it_over_is_one_change_that_can_be_undone(qtbot, bar, store) -> None:
    before, sent = store.plan, []
    store.changed.connect(lambda old, new: sent.append((old, new)))
    click(qtbot, bar.cards["plenty-of-images"])
    click(qtbot, bar.preview.use)
    assert len(sent) == 1
    assert store.plan == all_presets()["plenty-of-images"].applied(before)
    assert bar.cards["plenty-of-images"].isChecked()
    assert bar.done.isVisible()
    assert "settings changed" in bar._told.text()
    click(qtbot, bar.undo)
    assert store.plan == before
    assert not bar.done.isVisible()
    assert not any(card.isChecked() for card in bar.cards.values())


def test_undo_is_gone_once_something_else_was_set(qtbot, bar, store) -> None:
    click(qtbot, bar.cards["few-images"])
    click(qtbot, bar.preview.use)
    store.update("training.epochs", 3)
    assert not bar.done.isVisible()
    assert not bar.cards["few-images"].isChecked()


def test_a_preset_that_is_there_already_says_so(qtbot, bar, store) -> None:
    store.replace(all_presets()["fix-drift"].applied(store.plan))
    assert bar.cards["fix-drift"].isChecked()
    click(qtbot, bar.cards["fix-drift"])
    assert "Your plan already is as this preset has it." in texts(bar.preview)
    assert not bar.preview.use.isVisible()


def test_the_preview_follows_the_plan(qtbot, bar, store) -> None:
    click(qtbot, bar.cards["few-images"])
    store.update("training.epochs", 77)
    qtbot.waitUntil(lambda: "77 epochs" in texts(bar.preview))


@pytest.fixture
def start_bar(qtbot, store) -> StartBar:
    made = StartBar(store, store.problems, lambda _path: "Strategy")
    store.problems_changed.connect(made.refresh)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def test_remarks_are_counted_and_listed_and_do_not_keep_from_starting(qtbot, start_bar, store) -> None:
    started = []
    start_bar.start.connect(lambda: started.append(True))
    store.update("training.schedule", {"kind": "cosine", "warmup": 50})
    assert start_bar.status.text() == "Ready."
    assert (start_bar.what.text(), start_bar.what.property("role")) == ("1 remark", "remark")
    click(qtbot, start_bar.what)
    line = start_bar.missing.lines[0]
    assert line.text().startswith("Strategy: The warm-up of 50 epochs")
    assert line.property("role") == "remark"
    with qtbot.waitSignal(start_bar.field_wanted) as wanted:
        click(qtbot, line)
    assert wanted.args == ["training.schedule.warmup"]
    click(qtbot, start_bar.button)
    assert started == [True]
    store.update("training.schedule", {"kind": "cosine"})
    assert not start_bar.what.isVisible()


def test_what_blocks_is_listed_before_remarks_and_keeps_from_starting(qtbot, start_bar, store) -> None:
    store.update("regularizers", [{"kind": "ema"}, {"kind": "swa"}])
    assert start_bar.what.text() == "1 thing is missing"
    click(qtbot, start_bar.button)
    roles = [line.property("role") for line in start_bar.missing.lines]
    assert roles[0] == "link"
    assert "remark" in roles[1:]  # SWA under a cosine
    assert "Before training can start:" in texts(start_bar)


def test_a_remark_stands_beside_its_field_and_goes_with_its_reason(qtbot, store) -> None:
    form = ChoiceForm(store, "training", Training)
    qtbot.addWidget(form)
    form.show()
    warm = form.findChild(QLabel, "training.schedule.warmup.message")
    kind = form.findChild(QLabel, "training.schedule.message")
    assert not kind.isVisible()
    store.update("training.schedule.warmup", 50)
    assert warm.text().startswith("The warm-up of 50 epochs")
    assert warm.property("role") == "warn"
    store.update("regularizers", [{"kind": "swa"}])
    assert kind.text().startswith("SWA averages")
    store.update("regularizers", [])
    store.update("training.schedule.warmup", 0)
    assert not warm.isVisible()
    assert not kind.isVisible()
