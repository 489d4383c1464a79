"""The two reference jobs on real photographs, by clicks in the real window.

    POSTTRAIN_PICTURES=docs/pictures QT_QPA_PLATFORM=xcb xvfb-run -s "-screen 0 1400x900x24" \\
        .venv/bin/pytest -m slow tests/e2e/test_window_photographs.py

With POSTTRAIN_PICTURES set, pictures of the steps are saved there.
"""

import os
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QTabWidget

from tests.e2e.driver import Script, Window, play

pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800), pytest.mark.usefixtures("qtbot")]

PICTURES = Path(os.environ["POSTTRAIN_PICTURES"]) if "POSTTRAIN_PICTURES" in os.environ else None


@pytest.fixture(autouse=True)
def nothing_to_measure() -> None:
    """Here the fastest arithmetic is measured, as for a person."""


def pick(w: Window, name: str, text: str) -> None:
    combo = w.find(name, QComboBox)
    combo.setFocus()
    QTest.keyClicks(combo, text)
    assert combo.currentText() == text


def show_tab(w: Window, number: int) -> Any:
    tabs = w.find("result_tabs", QTabWidget)
    QTest.mouseClick(tabs.tabBar(), Qt.MouseButton.LeftButton, pos=tabs.tabBar().tabRect(number).center())
    return lambda: tabs.currentIndex() == number


def test_ants_and_bees_with_nothing_but_a_folder_and_start(shared_data: Path, tmp_path: Path) -> None:
    w = Window(PICTURES)

    def script() -> Script:
        yield lambda: w.visible("start")
        w.step("data")
        yield lambda: w.visible("data.path")
        w.type("data.path", str(shared_data / "ants_bees"))
        yield lambda: "397 images" in w.window.data.summary()
        w.click("start")
        yield lambda: w.window.runner.running
        yield lambda: w.finished()
        report = w.report()
        assert report.final is not None
        assert report.final.accuracy >= 0.93
        w.grab("photos-ants-bees-result")

    assert play(["--data-dir", str(tmp_path / "home")], script(), patience=600) == 0


def test_small_pictures_with_all_layers(shared_data: Path, tmp_path: Path) -> None:
    w = Window(PICTURES)

    def script() -> Script:
        yield lambda: w.visible("start")
        w.step("data")
        yield lambda: w.visible("data.path")
        w.type("data.path", str(shared_data / "cifar10_small"))
        yield lambda: "3,000 images" in w.window.data.summary()
        w.click("data.image_size.auto")
        w.type("data.image_size", "128")
        yield lambda: w.window.store.plan.data.image_size == 128
        w.step("strategy")
        yield lambda: w.visible("strategy.tune.all")
        w.click("strategy.tune.all")
        w.type("training.epochs", "4")
        pick(w, "training.optimizer.kind", "AdamW")
        yield lambda: w.window.store.plan.training.optimizer.tag() == "adamw"
        w.type("training.optimizer.learning_rate", "2e-4")
        yield lambda: w.window.store.plan.training.optimizer.learning_rate == 2e-4
        w.step("regularization")
        yield lambda: w.visible("regularizers.flip")
        w.click("regularizers.flip")
        yield lambda: any(choice.tag() == "flip" for choice in w.window.store.plan.regularizers)
        w.click("start")
        yield lambda: w.window.runner.running
        yield lambda: w.window.runner.run_id and len(w.window.runner.history.curve(w.window.runner.run_id)) >= 4
        w.grab("photos-cifar-train")
        yield lambda: w.finished()
        report = w.report()
        assert report.final is not None
        assert report.verdict is not None
        assert report.final.accuracy >= 0.88
        assert report.verdict.outcome == "improved"
        w.grab("photos-cifar-result")
        yield show_tab(w, 1)
        w.grab("photos-cifar-classes")

    assert play(["--data-dir", str(tmp_path / "home")], script(), patience=900) == 0
