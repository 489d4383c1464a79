"""Which model should I start from: the dialog, with a comparison that is quick, and once with the real one."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QPushButton

from posttrain_gui import heavy
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.model import ranking_words
from posttrain_gui.gui.model.ranking_dialog import RankingDialog
from posttrain_gui.gui.model.ranking_table import LOGME, MEANS, MODEL, REMARK, SIZE, TIME, CandidatesModel
from posttrain_gui.gui.model_facts import ModelFacts
from posttrain_gui.gui.panels.model import ModelPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history import kept_models
from posttrain_gui.models.base import ModelSource, sources
from posttrain_gui.studies import ranking
from posttrain_gui.studies.ranking import Ranked, Ranking
from tests.e2e.conftest import shapes  # noqa: F401 - a fixture
from tests.gui.stand_in import StandIn

SCORES = {"bundled:efficientnet_lite0": 0.4, "bundled:efficientnet_lite1": 0.7, "sample:digits-cnn": -0.25}
SENTENCES = ("Your images are close to what it knows.", "No reliable difference between the first two.")


@pytest.fixture(autouse=True, scope="module")
def torch_is_there() -> None:
    """What the first task would wait for, longer than a test does on a busy machine."""
    heavy.load()


def model(source: str, **more: str) -> ModelSource:
    return sources()[source].model_validate({"source": source, **more})


LITE0, LITE1 = model("bundled"), model("bundled", name="efficientnet_lite1")
DIGITS = model("sample")


def ranked(source: ModelSource, score: float | None, **more: Any) -> Ranked:
    said = {"title": source.one_line(), "model": source.model_dump(mode="json", exclude_none=True), **more}
    if score is None:
        return Ranked(error="There is no such file.", **said)
    figures = {"logme": score, "accuracy": 0.841, "ci95": (0.8, 0.87), "parameters": 4_652_008, "milliseconds": 12.34}
    return Ranked(**figures | said)


class Comparison(StandIn):
    """Stands in for the comparison: knows scores."""

    def __call__(self, _plan: plans.Plan, candidates: list[ModelSource], _cache: Path, progress: Any) -> Ranking:
        self.asked.append(list(candidates))
        progress(candidates[0].one_line(), 0, len(candidates))
        self.work(progress, "features", 5, 20)
        rows = [ranked(one, SCORES.get(f"{one.tag()}:{getattr(one, 'name', '')}")) for one in candidates]
        rows.sort(key=lambda row: -row.logme if row.usable else 9)
        return Ranking(rows=tuple(rows), train=80, val=40, classes=2, chance=0.5, sentences=SENTENCES)


@pytest.fixture
def comparison(monkeypatch: pytest.MonkeyPatch) -> Iterator[Comparison]:
    made = Comparison()
    monkeypatch.setattr(ranking, "rank", made)
    monkeypatch.setattr(ranking, "default_candidates", lambda plan: ranking.deduplicated([plan.model, LITE0, LITE1]))
    with made.at_rest_afterwards():
        yield made


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}}))


@pytest.fixture
def dialog(qtbot: Any, store: PlanStore, comparison: Comparison) -> RankingDialog:  # noqa: ARG001 - before it
    made = RankingDialog(store)
    qtbot.addWidget(made)
    made.show()
    return made


def compare(qtbot: Any, dialog: RankingDialog) -> None:
    qtbot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.work.busy, timeout=20_000)


def cell(dialog: RankingDialog, row: int, column: int) -> str:
    return str(dialog.model.index(row, column).data())


def column(dialog: RankingDialog, number: int) -> list[str]:
    return [cell(dialog, row, number) for row in range(dialog.model.rowCount())]


def tick(dialog: RankingDialog, row: int, state: Qt.CheckState) -> None:
    dialog.model.setData(dialog.model.index(row, MODEL), state, Qt.ItemDataRole.CheckStateRole)


def test_what_is_at_hand_is_ticked_and_the_plans_model_named(dialog):
    assert column(dialog, MODEL) == ["Digits CNN", "EfficientNet-Lite0", "EfficientNet-Lite1"]
    assert dialog.model.chosen() == [DIGITS, LITE0, LITE1]
    assert cell(dialog, 0, REMARK) == "the plan's model"
    assert cell(dialog, 0, LOGME) == "–"
    assert dialog.compare.text() == "Compare on my images"
    assert not dialog.use.isEnabled()
    assert not dialog.copy.isVisible()
    assert not dialog.isModal()


def test_the_best_stands_first_and_becomes_the_plans_model_by_a_click(qtbot, dialog, store):
    compare(qtbot, dialog)
    assert column(dialog, MODEL) == ["EfficientNet-Lite1", "EfficientNet-Lite0", "Digits CNN"]
    assert column(dialog, LOGME) == ["0.700", "0.400", "−0.250"]
    assert [cell(dialog, 0, at) for at in (MEANS, SIZE, TIME, REMARK)] == [
        "84.1 % (80.0–87.0)", "4.7", "12.3", "best by LogME",
    ]  # fmt: skip
    assert dialog.sentence.text() == "\n".join(SENTENCES)
    assert dialog.selected().source == LITE1
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert store.plan.model == LITE1
    assert cell(dialog, 0, REMARK) == "best by LogME · the plan's model"
    assert cell(dialog, 2, REMARK) == ""
    assert not dialog.use.isEnabled()
    assert dialog.use.toolTip() == "It is the plan's model already."


def test_only_ticked_models_are_compared_and_the_others_stay_at_the_end(qtbot, dialog, comparison):
    tick(dialog, 1, Qt.CheckState.Unchecked)
    compare(qtbot, dialog)
    assert comparison.asked == [[DIGITS, LITE1]]
    assert column(dialog, MODEL) == ["EfficientNet-Lite1", "Digits CNN", "EfficientNet-Lite0"]
    assert cell(dialog, 2, LOGME) == "–"
    for row in range(3):
        tick(dialog, row, Qt.CheckState.Unchecked)
    assert not dialog.compare.isEnabled()


def test_one_that_cannot_be_used_says_why_in_its_row(qtbot, dialog, store):
    dialog.more.add_file("/nowhere/mine.safetensors")
    assert dialog.selected().name == "mine.safetensors"
    compare(qtbot, dialog)
    assert cell(dialog, 3, MODEL) == "mine.safetensors"
    assert cell(dialog, 3, REMARK) == "There is no such file."
    dialog.table.selectRow(3)
    assert "There is no such file." in dialog.details.text()
    assert not dialog.use.isEnabled()
    dialog.table.doubleClicked.emit(dialog.model.index(3, 0))
    assert store.plan.model == DIGITS


def test_progress_names_the_candidate_and_cancelling_leaves_all_as_it_was(qtbot, dialog, comparison):
    comparison.endless = True
    qtbot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    words = "1 of 3: Digits CNN · Computing what the model sees in the images · 6 of 20"
    qtbot.waitUntil(lambda: dialog.progress.stage.text() == words)
    assert dialog.progress.isVisible()
    assert not dialog.compare.isEnabled()
    assert not dialog.more.file.isEnabled()
    qtbot.mouseClick(dialog.progress.cancel, Qt.MouseButton.LeftButton)
    assert not dialog.progress.isVisible()
    assert dialog.compare.isEnabled()
    qtbot.waitUntil(lambda: comparison.cancelled)
    assert column(dialog, LOGME) == ["–"] * 3


def test_closing_ends_the_work_and_keeps_what_was_found(qtbot, dialog, comparison):
    compare(qtbot, dialog)
    comparison.endless = True
    comparison.reached.clear()
    qtbot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(comparison.reached.is_set)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(lambda: comparison.cancelled)
    assert column(dialog, LOGME) == ["0.700", "0.400", "−0.250"]


def test_what_went_wrong_is_told_and_gone_with_the_next_try(qtbot, dialog, comparison):
    comparison.error = InputError("The images are gone.", "There is no folder x.", "Choose another one.")
    compare(qtbot, dialog)
    assert dialog.message.text() == "The images are gone. There is no folder x. Choose another one."
    comparison.error = None
    compare(qtbot, dialog)
    assert not dialog.message.isVisible()


def test_without_images_it_leads_to_the_data_step(qtbot, dialog, store):
    store.update("data", {"source": "folder"})
    assert "there are none yet" in dialog.notice.note.text()
    assert not dialog.compare.isEnabled()
    with qtbot.waitSignal(dialog.data_wanted):
        qtbot.mouseClick(dialog.notice.to_data, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()


def test_while_something_is_trained_nothing_is_compared(qtbot, dialog, comparison):
    comparison.endless = True
    qtbot.mouseClick(dialog.compare, Qt.MouseButton.LeftButton)
    dialog.hold(True)
    assert not dialog.work.busy
    assert "when it has ended" in dialog.notice.note.text()
    assert not dialog.notice.to_data.isVisible()
    assert not dialog.compare.isEnabled()
    dialog.hold(False)
    assert dialog.compare.isEnabled()
    assert not dialog.notice.isVisible()


def test_few_shot_plans_say_why_their_images_are_not_looked_at(dialog, store):
    store.update("strategy", {"kind": "few-shot"})
    assert "one label each" in dialog.notice.note.text()
    assert not dialog.compare.isEnabled()
    assert not dialog.notice.to_data.isVisible()


def test_figures_of_other_images_are_forgotten(qtbot, dialog, store):
    compare(qtbot, dialog)
    store.update("training.epochs", 3)
    assert dialog.sentence.text(), "they are the same images still"
    store.update("data.split.val", 0.3)
    assert column(dialog, LOGME) == ["–"] * 3
    assert not dialog.sentence.isVisible()


def test_a_dropped_file_an_earlier_run_and_the_plans_model_can_be_added(qtbot, dialog, store, monkeypatch):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/photos/mine.pth")])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dialog.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, buttons, keys))
    run = SimpleNamespace(run_id="20261122-ants-k3f", name="ants", model="Lite0", created="2026-11-22T06:15:30")
    monkeypatch.setattr(kept_models, "there", lambda _places: [run])
    dialog.more.menu.aboutToShow.emit()
    action = dialog.more.menu.actions()[0]
    assert action.text().startswith("ants · Lite0 · ")
    action.trigger()
    store.update("model", {"source": "torchvision", "name": "resnet18"})
    qtbot.mouseClick(dialog.more.present, Qt.MouseButton.LeftButton)
    assert column(dialog, MODEL)[3:] == ["mine.pth", "ants", "resnet18"]
    assert not dialog.more.present.isEnabled(), "it is in the table"
    assert len(dialog.model.chosen()) == 6


def test_the_menu_says_that_there_is_no_run_yet(dialog):
    dialog.more.menu.aboutToShow.emit()
    assert [action.isEnabled() for action in dialog.more.menu.actions()] == [False]


def test_a_line_can_be_taken_away_and_the_table_copied(qtbot, dialog):
    compare(qtbot, dialog)
    dialog.table.selectRow(2)
    qtbot.keySequence(dialog.table, QKeySequence.StandardKey.Delete)
    assert column(dialog, MODEL) == ["EfficientNet-Lite1", "EfficientNet-Lite0"]
    dialog.table.selectRow(1)
    qtbot.keyClick(dialog.table, Qt.Key.Key_Space)
    assert dialog.model.chosen() == [LITE1]
    qtbot.keySequence(dialog.table, QKeySequence.StandardKey.Copy)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].startswith("model,logme,nearest_mean_accuracy")
    assert lines[1] == "EfficientNet-Lite1,0.7,0.841,0.8,0.87,4652008,12.34,"


def test_adding_a_model_twice_ticks_it():
    table = CandidatesModel()
    assert [table.add(LITE0), table.add(LITE1)] == [0, 1]
    table.setData(table.index(0, MODEL), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert table.chosen() == [LITE1]
    assert table.add(LITE0) == 0
    assert table.chosen() == [LITE0, LITE1]


def test_small_and_large_numbers_keep_the_digits_that_say_something():
    assert [ranking_words.millions(count) for count in (56_626, 4_652_008)] == ["0.057", "4.7"]
    assert [ranking_words.milliseconds(value) for value in (0.2862, 12.34, 1234.0)] == ["0.29", "12.3", "1,234"]


def test_the_model_step_opens_it_holds_it_and_passes_on_the_wish_for_images(qtbot, store, comparison):  # noqa: ARG001
    panel = ModelPanel(store, ModelFacts(store, store))
    qtbot.addWidget(panel)
    panel.show()
    panel.hold(True)
    qtbot.mouseClick(panel.findChild(QPushButton, "which_model"), Qt.MouseButton.LeftButton)
    assert panel.ranking.isVisible()
    assert not panel.ranking.compare.isEnabled()
    panel.hold(False)
    assert panel.ranking.compare.isEnabled()
    first = panel.ranking
    panel.compare()
    assert panel.ranking is first
    with qtbot.waitSignal(panel.field_wanted) as sent:
        first.data_wanted.emit()
    assert sent.args == ["data.path"]


def test_the_real_comparison_of_two_models_on_a_persons_folder(qtbot, shapes, monkeypatch):  # noqa: F811
    untrained = model("untrained")
    monkeypatch.setattr(ranking, "default_candidates", lambda plan: [plan.model, untrained])
    training = {"device": "cpu", "precision": "float32"}
    data = {"source": "folder", "path": str(shapes), "split": {"val": 0.2, "test": 0.3}}
    store = PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": data, "training": training}))
    dialog = RankingDialog(store)
    qtbot.addWidget(dialog)
    dialog.show()
    compare(qtbot, dialog)
    assert not dialog.message.text()
    found = [one.found for one in dialog.model.candidates]
    assert all(row.usable for row in found)
    assert found[0].logme >= found[1].logme
    assert "nearest class means" in dialog.sentence.text()
