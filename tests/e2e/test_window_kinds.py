"""Few-shot and multi-task in the real window, by clicks: the sample plan, the run, its result, teaching new classes."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel, QTableView, QTabWidget

from posttrain_gui.gui.pages import HEIGHT
from tests.e2e.driver import Script, Window, play
from tests.gui.other_fakes import drawings

if TYPE_CHECKING:
    from posttrain_gui.gui.panels.result import ResultPanel

PICTURES = Path(os.environ["POSTTRAIN_PICTURES"]) if "POSTTRAIN_PICTURES" in os.environ else None


def text(w: Window, name: str) -> str:
    return w.find(name, QLabel).text()


def tabs(w: Window) -> list[str]:
    """The names of the tabs of the result that can be seen."""
    bar = w.find("result_tabs", QTabWidget)
    return [bar.tabText(place) for place in range(bar.count()) if bar.isTabVisible(place)]


def has_a_verdict(w: Window) -> bool:
    """Whether the run has ended well; one that fails fails the test at once, with its reason."""
    room, height = w.window.pages.viewport().height(), w.window.stack.height()
    assert height == max(room, HEIGHT), "the page is as high as its room"
    if not w.window.runner.running:
        report = w.report()
        assert report.verdict is not None, report.error
    return w.finished()


def through_all_tabs(w: Window) -> Script:
    """Looks at each page of the result, as it is painted."""
    bar = w.find("result_tabs", QTabWidget)
    for place in range(bar.count()):
        if bar.isTabVisible(place):
            bar.setCurrentIndex(place)
            yield bar.widget(place).isVisible
            w.grab(f"{w.window.store.plan.strategy.tag()}-{bar.tabText(place)}".replace(" ", "_"))


def use_sample_plan(w: Window, kind: str) -> Script:
    yield lambda: w.visible("start")
    w.step("strategy")
    yield lambda: w.visible(f"strategy.kind.{kind}")
    w.click(f"strategy.kind.{kind}")
    yield lambda: w.visible("strategy.sample")
    w.click("strategy.sample")
    yield lambda: w.window.store.plan.data.tag() == "sample"
    assert w.window.store.plan.strategy.tag() == kind


def to_the_history_and_back(w: Window) -> Script:
    """The run stands in the table; opened from there it says the same."""
    sentence = text(w, "verdict_sentence")
    w.step("history")
    yield lambda: w.visible("history_table")
    table = w.find("history_table", QTableView)
    assert table.model().rowCount() == 1
    table.selectRow(0)
    yield lambda: w.find("history_open").isEnabled()
    w.click("history_open")
    yield lambda: w.visible("verdict_sentence")
    assert text(w, "verdict_sentence") == sentence


def save_what_was_taught(w: Window, file: Path) -> Script:
    yield lambda: w.find("save_taught").isEnabled()
    w.click("save_taught")
    yield lambda: bool(w.window.findChildren(QFileDialog, "save_taught_dialog"))
    dialog = w.window.findChildren(QFileDialog, "save_taught_dialog")[0]
    dialog.fileSelected.emit(str(file))
    dialog.reject()
    yield lambda: w.visible("teach_saved")
    assert file.is_file()


@pytest.mark.usefixtures("qtbot", "strokes_drawn_once")
@pytest.mark.parametrize("images", ["a folder", pytest.param("the sample", marks=pytest.mark.slow)])
def test_few_shot_by_clicks_up_to_a_model_of_new_classes(images: str, tmp_path: Path) -> None:
    w = Window(PICTURES)
    taught = tmp_path / "three.safetensors"

    def smaller() -> Script:
        for field, value in {"updates_per_epoch": "4", "val_episodes": "10", "test_episodes": "20"}.items():
            w.window.show_field(f"strategy.{field}")
            w.type(f"strategy.{field}", value)
        w.type("training.epochs", "2")
        yield lambda: w.window.store.plan.training.epochs == 2
        w.window.store.update("model.width", 8)
        w.window.store.update("strategy.train_ways", 5)
        w.step("data")
        if images == "a folder":
            drawings(tmp_path / "signs", [f"sign {number}" for number in range(30)])
            w.window.data.take(str(tmp_path / "signs"))
            w.window.store.update("data.split", {"val": 0.2, "test": 0.2})
        yield lambda: ("30 classes" if images == "a folder" else "300 classes") in w.window.data.summary()

    def teach(result: ResultPanel) -> Script:
        result.tabs.show_page(result.pages.teach)
        yield lambda: w.visible("try_classes")
        w.click("try_classes")
        yield lambda: bool(result.pages.teach.ask.bars.rows)
        assert text(w, "teach_state").startswith("Learned 3 classes")
        assert len(result.pages.teach.ask.bars.rows) == 3
        w.grab("few-shot-taught")
        yield from save_what_was_taught(w, taught)

    def script() -> Script:
        yield from use_sample_plan(w, "few-shot")
        yield from smaller()
        assert not w.window.problems()
        w.click("start")
        yield lambda: w.window.runner.running
        yield lambda: has_a_verdict(w)
        assert "20 test episodes" in text(w, "verdict_sentence")
        few_shot = ["Before / after", "Episodes", "Adaptation", "Next steps", "Teach it a new class", "Details"]
        assert tabs(w) == few_shot
        yield from through_all_tabs(w)
        yield from teach(w.window.result)
        yield from to_the_history_and_back(w)
        # What was saved is a model like any other.
        w.window.store.update("model", {"source": "file", "path": str(taught)})
        yield lambda: w.window.facts.facts is not None
        assert not [problem for problem in w.window.problems() if problem.path.startswith("model")]

    assert play(["--data-dir", str(tmp_path / "home")], script(), patience=110) == 0


@pytest.mark.slow
@pytest.mark.usefixtures("qtbot")
def test_multi_task_by_clicks(tmp_path: Path) -> None:
    w = Window(PICTURES)

    def smaller() -> Script:
        w.window.store.update("model", {"source": "untrained", "width": 8, "side": 16})
        w.window.store.update("data.image_size", None)
        w.type("training.epochs", "1")
        yield lambda: w.window.store.plan.training.epochs == 1
        w.step("data")
        yield lambda: "3 tasks" in w.window.data.summary()

    def script() -> Script:
        yield from use_sample_plan(w, "multi-task")
        yield from smaller()
        assert not w.window.problems()
        w.click("start")
        yield lambda: w.window.runner.running
        yield lambda: has_a_verdict(w)
        assert "test images" in text(w, "verdict_sentence")
        assert tabs(w) == ["Before / after", "Tasks", "Task curves", "Next steps", "Use it", "Details"]
        yield from through_all_tabs(w)
        tasks = w.report().tasks
        assert list(tasks) == ["shape", "color", "size"]
        assert all(task.single is not None for task in tasks.values())
        yield from to_the_history_and_back(w)

    assert play(["--data-dir", str(tmp_path / "home")], script(), patience=110) == 0
