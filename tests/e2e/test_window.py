"""The main job in the real window, by clicks, from ``main()`` to the result and back from the history."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from tests.e2e.driver import Script, Window, play

PICTURES = Path(os.environ["POSTTRAIN_PICTURES"]) if "POSTTRAIN_PICTURES" in os.environ else None


@pytest.fixture(autouse=True)
def nothing_to_measure() -> None:
    """Here the fastest arithmetic is measured, as for a person."""


@pytest.mark.usefixtures("qtbot")
def test_the_main_job_by_clicks(shapes: Path, tmp_path: Path) -> None:
    w = Window(PICTURES)

    def script() -> Script:
        yield lambda: w.visible("start")
        # The empty window says what is missing, and leads there.
        w.click("start")
        yield lambda: w.visible("missing.data.path")
        w.click("missing.data.path")
        yield lambda: w.visible("data.path")
        w.step("model")
        yield lambda: w.visible("model.source.sample")
        w.click("model.source.sample")
        w.step("data")
        yield lambda: w.visible("data.path")
        w.type("data.path", str(shapes))
        yield lambda: "60 images" in w.window.data.summary()
        w.step("strategy")
        yield lambda: w.visible("strategy.tune.all")
        w.click("strategy.tune.all")
        w.type("training.epochs", "4")
        yield lambda: w.window.store.plan.training.epochs == 4
        w.step("regularization")
        yield lambda: w.visible("regularizers.dropout")
        w.click("regularizers.dropout")
        yield lambda: any(choice.tag() == "dropout" for choice in w.window.store.plan.regularizers)
        w.click("start")
        yield lambda: w.window.runner.running
        yield lambda: w.finished()
        sentence = w.find("verdict_sentence").text()  # type: ignore[attr-defined]
        assert "9 test images" in sentence
        w.seen["sentence"] = sentence
        w.step("history")
        yield lambda: w.visible("history_table")
        table = w.find("history_table", QTableView)
        assert table.model().rowCount() == 1
        table.selectRow(0)
        yield lambda: w.find("history_new_from").isEnabled()
        w.click("history_open")
        yield lambda: w.visible("verdict_sentence")
        assert w.find("verdict_sentence").text() == w.seen["sentence"]  # type: ignore[attr-defined]

    assert play(["--data-dir", str(tmp_path / "home")], script()) == 0


@pytest.mark.usefixtures("qtbot")
def test_pause_resume_finish_and_discard(shapes: Path, tmp_path: Path) -> None:
    w = Window()
    plan = tmp_path / "long.toml"
    plan.write_text(
        f"""
version = 1
name = "long"
[model]
source = "sample"
[data]
source = "folder"
path = '{shapes}'
[strategy]
kind = "fine-tune"
tune = "all"
[training]
epochs = 5000
batch_size = 8
precision = "float32"
"""
    )

    def epochs() -> int:
        runner = w.window.runner
        return len(runner.history.curve(runner.run_id))

    def script() -> Script:
        yield lambda: w.visible("start")
        w.click("start")
        yield lambda: w.window.runner.running and w.window.runner.run_id and epochs() >= 2
        w.click("pause_run")
        yield lambda: w.visible("resume_run")
        w.click("resume_run")
        yield lambda: w.visible("pause_run")
        before = epochs()
        yield lambda: epochs() > before
        w.click("finish_run")
        yield lambda: w.finished()
        assert w.window.runner.history.rows()[0].status == "stopped"
        w.click("start")
        yield lambda: w.window.runner.running and w.window.runner.run_id and epochs() >= 1
        w.window.runner.discard()
        yield lambda: not w.window.runner.running
        assert w.window.runner.history.rows()[0].status == "stopped"
        assert w.window.runner.history.rows()[0].outcome in (None, "")

    assert play(["--data-dir", str(tmp_path / "home"), str(plan)], script()) == 0


@pytest.mark.usefixtures("qtbot")
def test_closing_while_training_asks_and_waits_for_the_end(shapes: Path, tmp_path: Path) -> None:
    w = Window()
    plan = tmp_path / "long.toml"
    plan.write_text(
        "version = 1\n[model]\nsource = 'sample'\n"
        f"[data]\nsource = 'folder'\npath = '{shapes}'\n[training]\nepochs = 10000\nprecision = 'float32'\n"
    )

    def close_later() -> None:
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, w.window.close)

    def button(text: str) -> object:
        dialog = w.dialog()
        assert dialog is not None
        return next(button for button in dialog.buttons() if text in button.text())

    def script() -> Script:
        yield lambda: w.visible("start")
        w.click("start")
        yield lambda: w.window.runner.running and w.window.runner.run_id
        close_later()
        yield lambda: w.dialog() is not None
        button("Keep running").click()  # type: ignore[attr-defined]
        yield lambda: w.dialog() is None
        assert w.window.isVisible()
        assert w.window.runner.running
        close_later()
        yield lambda: w.dialog() is not None
        button("Discard").click()  # type: ignore[attr-defined]
        window = w.window
        yield lambda: not window.isVisible()
        assert not window.runner.running

    assert play(["--data-dir", str(tmp_path / "home"), str(plan)], script()) == 0


@pytest.mark.slow
def test_demo_opens_the_window_and_runs_before_your_eyes(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    w = Window(PICTURES)

    def script() -> Script:
        yield lambda: w.visible("start") and w.window.runner.running
        yield lambda: w.visible("fact_epoch") and w.window.runner.run_id
        yield lambda: w.finished()
        sentence = w.find("verdict_sentence").text()  # type: ignore[attr-defined]
        assert "improved" in sentence
        report = w.report()
        assert report.verdict is not None
        assert report.verdict.gain > 0.1
        w.grab("demo-result")

    assert play(["demo", "--data-dir", str(tmp_path / "home")], script(), patience=110) == 0
