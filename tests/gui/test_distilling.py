"""Distillation in the window: who teaches, an earlier run as a model, what a student keeps and saves."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from posttrain_gui import paths
from posttrain_gui import plan as plans
from posttrain_gui.gui.forms.runs import RunField
from posttrain_gui.gui.model.run_page import RunPage
from posttrain_gui.gui.result.efficiency_page import EfficiencyPage
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy.distill import DistillBox
from posttrain_gui.history.history import History
from posttrain_gui.report import Report
from tests.evaluation.distilled import DistilledRun


def keep_run(name: str, accuracy: float) -> str:
    """A run that kept a model, as far as lists of runs look at it."""
    plan = plans.from_dict({"name": name, "model": {"source": "sample"}, "data": {"source": "sample"}})
    run = History(paths.resolve()).begin(plan)
    file = run.model_folder / f"{name}.safetensors"
    file.touch()
    scores: dict[str, Any] = {"accuracy": accuracy, "balanced_accuracy": accuracy, "loss": 0.3, "ece": 0.1}
    run.finish(Report(run_id=run.id, status="done", plan={}, seconds=1.0, model_path=str(file), final=scores))
    return run.id


@pytest.fixture
def store(qapp: object) -> PlanStore:  # noqa: ARG001 - a store lives in an application
    content = {"model": {"source": "run"}, "data": {"source": "sample"}, "strategy": {"kind": "distill"}}
    return PlanStore(plans.from_dict(content))


@pytest.fixture
def box(store: PlanStore, qtbot: Any) -> DistillBox:
    made = DistillBox(store)
    qtbot.addWidget(made)
    return made


def test_a_teacher_is_chosen_among_the_runs(store: PlanStore, box: DistillBox) -> None:
    first, second = keep_run("first", 0.8), keep_run("second", 0.9)
    box.show()
    combo = box.findChild(RunField).combo
    assert combo.objectName() == "strategy.teacher.run_id"
    assert {combo.itemData(place) for place in range(combo.count())} == {first, second}
    assert combo.currentIndex() == -1
    place = combo.findData(second)
    assert combo.itemText(place).startswith("second · 90.0 %")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    assert store.plan.strategy.teacher.run_id == second  # type: ignore[attr-defined]
    assert store.plan.strategy.problems() == []


def test_a_run_that_is_gone_is_shown_by_its_id(store: PlanStore, box: DistillBox) -> None:
    store.update("strategy.teacher", {"source": "run", "run_id": "gone-xyz"})
    box.show()
    assert box.findChild(RunField).combo.currentText() == "gone-xyz"
    message = box.findChild(QLabel, "strategy.teacher.run_id.message")
    assert "There is no run" in message.text()
    assert box.show_field("strategy.teacher.run_id")
    assert box.show_field("strategy.temperature")
    assert not box.show_field("strategy.nothing")


def test_the_way_of_adjusting_and_the_student_are_followed(store: PlanStore, box: DistillBox) -> None:
    assert box.part.blocks.isHidden()
    box.part.tune.chosen.emit("last-blocks")
    assert not box.part.blocks.isHidden()
    store.update("model", {"source": "sample"})
    assert "Digits CNN" in box.student.text()


def test_the_models_of_earlier_runs_are_a_table(store: PlanStore, qtbot: Any) -> None:
    page = RunPage(store)
    qtbot.addWidget(page)
    page.show()
    assert not page.nothing.isHidden()
    assert page.table.isHidden()
    first, second = keep_run("first", 0.8), keep_run("second", 0.9)
    page.refresh()
    assert page.nothing.isHidden()
    assert store.plan.model.run_id == ""  # type: ignore[attr-defined] - looking chooses nothing
    rows = {page._row(place).run_id: place for place in range(page.proxy.rowCount())}
    middle = page.table.visualRect(page.proxy.index(rows[first], 0)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert store.plan.model.run_id == first  # type: ignore[attr-defined]
    store.update("model", {"source": "run", "run_id": second[-3:]})
    assert page.table.currentIndex().row() == rows[second]
    assert store.plan.model.run_id == second[-3:]  # type: ignore[attr-defined] - marking it is not choosing it anew


@pytest.mark.parametrize(
    ("outcome", "word"), [("worse", "worse than the teacher"), ("no reliable difference", "no reliable difference")]
)
def test_the_page_has_both_side_by_side(outcome: str, word: str, qtbot: Any, tmp_path: Path) -> None:
    report = DistilledRun(outcome).report()
    made = report.efficiency
    assert made is not None
    report = report.model_copy(update={"efficiency": made.model_copy(update={"sentence": "All of it."})})
    page = EfficiencyPage()
    qtbot.addWidget(page)
    page.resize(960, 420)
    page.show_report(report)
    page.show()
    assert page.badge.text() == word
    assert page.sentence.text() == "All of it."
    texts = {label.objectName(): label.text() for label in page.table.findChildren(QLabel)}
    assert (texts["efficiency_0_1"], texts["efficiency_0_2"]) == ("Teacher", "Student")
    assert (texts["efficiency_2_0"], texts["efficiency_2_1"]) == ("Accuracy", "90.0 %")
    assert (texts["efficiency_3_1"], texts["efficiency_3_3"]) == ("1,000", "1 ×")
    qtbot.waitUntil(page.plot.isVisible)
    assert page.grab().save(str(tmp_path / "page.png"))
