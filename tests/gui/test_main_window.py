"""The window as a whole: steps, start, missing things, plan files, closing."""

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton

from posttrain_gui import app as program
from posttrain_gui import paths, plan_names, settings
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui import closing, kept_runs, model_facts, plan_files, session, theme
from posttrain_gui.gui.crash import CrashReporter
from posttrain_gui.gui.dialogs import ask_close
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.model_facts import Facts
from posttrain_gui.gui.tr import number
from posttrain_gui.gui.widgets.accessible import plain
from posttrain_gui.strategies.tuning.base import StageFacts
from tests.gui.other_fakes import few_shot_events, multi_task_events

FACTS = Facts((StageFacts("stem", 100), StageFacts("body", 1000), StageFacts("head", 11 * 1000)), 10, 1000)


@pytest.fixture
def window(qapp, monkeypatch) -> MainWindow:
    monkeypatch.setattr(model_facts, "read", lambda _model: FACTS)
    made = program.build_window(None, paths.resolve())
    made.show()
    yield made
    made.data.reading.cancel()
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)  # a window that lived on would cost every test
    theme.apply(qapp, "light")


@pytest.fixture
def ready(window) -> MainWindow:
    window.store.update("data", {"source": "sample"})
    window.store.update("model", {"source": "sample"})
    return window


def test_opens_without_torch_and_says_what_is_missing(window) -> None:
    assert [p.path for p in window.problems()] == ["data.path"]
    assert window.bar.what.text() == "1 thing is missing"
    assert window.stack.currentWidget() is window.model


def test_fresh_interpreter_opens_the_window_without_torch(tmp_path) -> None:
    code = """
        import sys
        from posttrain_gui import app, paths
        made = app.make_application()
        window = app.build_window(None, paths.resolve(sys.argv[1]))
        window.facts.begin = lambda: None
        window.show()
        made.processEvents()
        heavy = {"torch", "torchvision", "timm", "scipy", "sklearn", "pyqtgraph", "optuna"} & set(sys.modules)
        assert not heavy, heavy
        print("shown", window.isVisible())
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), str(tmp_path)], capture_output=True, text=True, timeout=60
    )
    assert done.stdout.strip() == "shown True", done.stderr


def test_start_lists_what_is_missing_and_leads_there(qtbot, window) -> None:
    window.store.update("training.epochs", 0)
    qtbot.mouseClick(window.bar.button, Qt.MouseButton.LeftButton)
    assert window.bar.missing.isVisible()
    texts = [line.text() for line in window.bar.missing.lines]
    assert texts[0] == "Strategy, Epochs: has to be at least 1, not 0."
    assert texts[1].startswith("Data, Folder or zip: ")
    qtbot.mouseClick(window.bar.missing.lines[0], Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.strategy
    qtbot.waitUntil(lambda: window.focusWidget().objectName() == "training.epochs")


def test_mending_the_last_problem_empties_the_list(qtbot, ready) -> None:
    ready.store.update("training.epochs", 0)
    qtbot.mouseClick(ready.bar.button, Qt.MouseButton.LeftButton)
    assert ready.bar.missing.isVisible()
    ready.store.update("training.epochs", 2)
    qtbot.waitUntil(lambda: not ready.bar.missing.isVisible())
    assert ready.bar.status.text() == "Ready."


def test_start_runs_the_plan_and_goes_to_train(qtbot, ready, monkeypatch) -> None:
    begun = []
    monkeypatch.setattr(ready.runner, "start", lambda plan: begun.append(plan) or True)
    qtbot.waitUntil(lambda: not ready.problems())
    qtbot.mouseClick(ready.bar.button, Qt.MouseButton.LeftButton)
    assert begun == [ready.store.plan]
    assert ready.stack.currentWidget() is ready.train


def test_start_takes_what_is_still_being_typed(qtbot, ready, monkeypatch) -> None:
    begun = []
    monkeypatch.setattr(ready.runner, "start", lambda plan: begun.append(plan) or True)
    ready.show_field("training.epochs")
    box = ready.strategy.findChild(object, "training.epochs")
    qtbot.waitUntil(lambda: ready.focusWidget() is box)
    box.selectAll()
    qtbot.keyClicks(box, "7")
    qtbot.mouseClick(ready.bar.button, Qt.MouseButton.LeftButton)
    assert [plan.training.epochs for plan in begun] == [7]


def test_steps_show_summaries_and_marks(qtbot, window) -> None:
    states = lambda: {b.objectName(): b.state for b in window.steps.buttons}  # noqa: E731
    window.refresh()
    assert states()["step.data"].mark == "problem"
    assert states()["step.strategy"].summary == "The head only · 10 epochs"
    window.store.update("regularizers", [{"kind": "l2"}, {"kind": "flip"}])
    qtbot.waitUntil(lambda: states()["step.regularization"].summary == "L2, Flip")
    expected = f"EfficientNet-Lite0 · {number(FACTS.parameters)} parameters · ImageNet"
    qtbot.waitUntil(lambda: states()["step.model"].summary == expected)


def test_nothing_is_squeezed_in_the_smallest_window(window) -> None:
    window.resize(1240, 640)
    assert not window.pages.horizontalScrollBar().maximum()
    assert not window.pages.verticalScrollBar().maximum()
    for panel in window.panels:
        assert panel.minimumSizeHint().width() <= window.stack.minimumWidth(), panel.name


def test_on_a_small_screen_pages_and_steps_scroll_and_start_stays(window) -> None:
    window.resize(960, 600)
    assert window.stack.width() == window.pages.viewport().width(), "what is needed is less than what there is"
    window.resize(640, 360)
    assert (window.width(), window.height()) == (640, 360)
    window.show_panel(window.strategy)
    bar = window.pages.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.maximum() == window.stack.height() - window.pages.viewport().height() > 0
    for widget in (window.steps.buttons[2], window.bar.button):
        assert window.rect().contains(widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())))
    assert "Strategy" in window.steps.buttons[2].toolTip(), "the picture alone does not say it"
    window.resize(1280, 720)
    assert not bar.maximum()


@pytest.mark.parametrize("events", [few_shot_events, multi_task_events])
def test_pages_are_as_high_as_their_room_whatever_is_on_them(qtbot, window, events) -> None:
    """Texts that wrap ask for any height, of which Qt's own resizable areas make sixteen million pixels."""
    window.resize(1280, 720)
    window.show_panel(window.train)
    window.train.show_run(events())
    for size in ((1280, 720), (1240, 640), (1400, 900)):
        window.resize(*size)
        qtbot.waitUntil(lambda: window.train.past.pictures.curves.loss.height() > 140)
        QCoreApplication.processEvents()
        assert window.stack.size() == window.pages.viewport().size()


def test_every_step_can_be_shown(qtbot, window) -> None:
    for place, button in enumerate(window.steps.buttons):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert window.stack.currentWidget() is window.panels[place]


def test_name_is_part_of_the_plan(qtbot, window) -> None:
    line = window.bar.findChild(object, "name")
    line.clear()
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert "name" in [p.path for p in window.problems()]
    window.show_field("name")
    qtbot.keyClicks(line, "ants")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert window.store.plan.name == "ants"
    assert "name" not in [p.path for p in window.problems()]


def test_plan_is_saved_and_opened_again(window, tmp_path, monkeypatch) -> None:
    file = tmp_path / f"mine{plan_names.preferred()}"
    window.store.update("training.epochs", 4)
    assert window.files.modified
    monkeypatch.setattr(plan_files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    assert window.files.save()
    assert not window.files.modified
    assert window.windowTitle().startswith(file.name)
    window.files.new()
    assert window.store.plan.training.epochs == 10
    assert window.files.open_file(file)
    assert window.store.plan.training.epochs == 4


def test_the_save_dialog_suggests_what_opens_by_double_click(window, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(plan_files.QFileDialog, "getSaveFileName", lambda *words: asked.append(words) or ("", ""))
    window.store.update("name", "ants/bees")
    assert not window.files.save_as()
    _, _, start, kinds = asked[0]
    assert Path(start).name == f"ants-bees{plan_names.preferred()}"
    assert all(f"*{ending}" in kinds for ending in (".posttrain.toml", ".posttrain", ".toml"))


@pytest.mark.parametrize("replace", [True, False])
def test_a_file_is_replaced_only_by_its_whole_name_or_after_asking(window, tmp_path, monkeypatch, replace) -> None:
    file = tmp_path / f"mine{plan_names.preferred()}"
    file.write_text("dear", encoding="utf-8")
    monkeypatch.setattr(plan_files, "ask_replace", lambda _window, name: name == file.name and replace)
    monkeypatch.setattr(plan_files.QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    assert window.files.save_as() is replace
    assert (file.read_text(encoding="utf-8") == "dear") is not replace


@pytest.mark.parametrize(("answer", "epochs"), [("stay", 4), ("drop", 10)])
def test_unsaved_changes_are_asked_for(window, monkeypatch, answer, epochs) -> None:
    window.store.update("training.epochs", 4)
    monkeypatch.setattr(plan_files, "ask_save", lambda *_: answer)
    window.files.new()
    assert window.store.plan.training.epochs == epochs


def test_a_bad_plan_file_changes_nothing(window, tmp_path, monkeypatch) -> None:
    shown: list[InputError] = []
    monkeypatch.setattr(plan_files, "show_error", lambda _window, error: shown.append(error))
    file = tmp_path / "bad.toml"
    file.write_text('[model]\nsource = "bundled"\n[data]\nsource = "folder"\nfoo = 1\n')
    before = window.store.plan
    assert not window.files.open_file(file)
    assert "foo" in shown[0].why
    assert window.store.plan == before


def test_a_plan_file_can_be_dropped(window, tmp_path) -> None:
    file = tmp_path / "dropped.toml"
    plan = window.store.plan.model_copy(update={"name": "dropped"})
    file.write_text(plans.to_toml(plan), encoding="utf-8")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    drop(window, mime)
    assert window.store.plan.name == "dropped"


def drop(window, mime) -> None:
    none = Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, none))


def test_images_and_checkpoints_find_their_step_wherever_they_are_dropped(window, tmp_path) -> None:
    weights, photos = tmp_path / "mine.pt", tmp_path / "photos"
    weights.write_bytes(b"x")
    (photos / "ant").mkdir(parents=True)
    for place, panel in ((photos, window.data), (weights, window.model)):
        window.show_panel(window.history_panel)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(place))])
        drop(window, mime)
        assert window.stack.currentWidget() is panel
    assert window.store.plan.data.path == str(photos)
    assert window.store.plan.model.path == str(weights)


def test_every_ready_plan_opens(window, monkeypatch) -> None:
    monkeypatch.setattr(plan_files, "ask_save", lambda *_: "drop")
    actions = [a for a in window.menus.findChildren(QAction) if a.objectName().startswith("plan.ready.")]
    assert {a.objectName() for a in actions} >= {"plan.ready.demo", "plan.ready.photos"}
    for action in actions:
        action.trigger()
        assert action.text().endswith(window.store.plan.name)
        assert window.files.file is None


def test_theme_is_kept(window) -> None:
    window.menus.findChild(QAction, "theme.dark").trigger()
    assert theme.is_dark()
    assert window.settings_store.current.theme == "dark"
    assert settings.load(window.history.paths).settings.theme == "dark"


class Held:
    """A runner's state that a test decides."""

    def __init__(self, runner, monkeypatch) -> None:
        self.told: list[str] = []
        self.going = True
        monkeypatch.setattr(type(runner), "running", property(lambda _: self.going))
        for name in ("finish", "discard"):
            monkeypatch.setattr(runner, name, lambda name=name: self.told.append(name))


@pytest.mark.parametrize(("answer", "told"), [("keep", []), ("finish", ["finish"]), ("discard", ["discard"])])
def test_closing_while_training_asks(window, monkeypatch, answer, told) -> None:
    held = Held(window.runner, monkeypatch)
    monkeypatch.setattr(closing, "ask_close", lambda _window: answer)
    assert not window.close()
    assert held.told == told
    held.going = False
    window.runner.ended.emit(None)
    assert window.isVisible() is (answer == "keep")


def test_the_question_goes_when_the_training_has_ended(window, monkeypatch) -> None:
    """Answered after that, it would close the window at the end of some later run."""
    held = Held(window.runner, monkeypatch)

    def end() -> None:
        held.going = False
        window.runner.ended.emit(None)
        for box in window.findChildren(QMessageBox, "ask.close"):
            if box.isVisible():
                box.findChildren(QPushButton)[-1].click()
                pytest.fail("the question still stands")

    QTimer.singleShot(0, window, end)
    assert not window.close()
    assert held.told == []
    window.runner.ended.emit(None)
    assert window.isVisible()


def test_while_training_the_button_leads_to_it(qtbot, window, monkeypatch) -> None:
    held = Held(window.runner, monkeypatch)
    window.runner.state_changed.emit()
    assert plain(window.bar.button.text()) == "Show training"
    qtbot.mouseClick(window.bar.button, Qt.MouseButton.LeftButton)
    assert window.stack.currentWidget() is window.train
    held.going = False
    window.runner.state_changed.emit()
    assert plain(window.bar.button.text()) == "Start training"


def test_new_run_from_a_kept_one(window) -> None:
    plan = plans.load(paths.asset("plans/demo.toml"))
    run = window.history.begin(plan)
    run.close()
    window.history_panel.new_from_requested.emit(run.id)
    assert window.store.plan == plan


def test_a_past_run_without_a_verdict_is_shown_beside_the_one_that_goes_on(window, monkeypatch) -> None:
    kept = window.history.begin(window.store.plan)
    kept.close()
    shown = []
    monkeypatch.setattr(type(window.runner), "running", property(lambda _: True))
    monkeypatch.setattr(window.train, "show_run", shown.append)
    monkeypatch.setattr(window.train, "show_live", lambda: shown.append("live"))
    window.history_panel.open_requested.emit(kept.id)
    window.runner.run_id = kept.id
    window.history_panel.open_requested.emit(kept.id)
    assert shown == [[], "live"]
    monkeypatch.undo()


def test_a_run_that_went_is_said(window, monkeypatch) -> None:
    shown = []
    monkeypatch.setattr(kept_runs, "show_error", lambda _window, error: shown.append(error.what))
    window.history_panel.open_requested.emit("no-such-run")
    assert len(shown) == 1


@pytest.mark.logs_errors
def test_unexpected_errors_reach_a_person(qtbot, window, tmp_path) -> None:
    reporter = CrashReporter(window, tmp_path)
    reporter.hook(ValueError, ValueError("odd"), None)
    qtbot.waitUntil(lambda: reporter.dialog is not None)
    assert "ValueError: odd" in reporter.dialog.informativeText()
    assert str(tmp_path) in reporter.dialog.informativeText()
    reporter.dialog.close()
    qtbot.waitUntil(lambda: reporter.dialog is None)


@pytest.mark.parametrize(
    ("text", "answer"), [("Keep running", "keep"), ("Finish now (keep best)", "finish"), ("Discard", "discard")]
)
def test_close_question_has_three_answers(qtbot, window, text, answer) -> None:
    def press() -> None:
        for box in window.findChildren(QMessageBox, "ask.close"):
            for button in box.findChildren(QPushButton):
                if box.isVisible() and button.text() == text:
                    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    presser = QTimer(window, interval=10)
    presser.timeout.connect(press)
    presser.start()
    assert ask_close(window) == answer
    presser.stop()


def test_bad_plan_on_the_command_line_is_said_before_a_window(tmp_path) -> None:
    with pytest.raises(InputError, match="There is no plan file"):
        program.run_window(tmp_path / "none.toml", paths.resolve(str(tmp_path / "data")))


@pytest.mark.usefixtures("qapp")
def test_demo_presses_start(monkeypatch, tmp_path) -> None:
    begun: list[str] = []
    monkeypatch.setattr(MainWindow, "start", lambda self: begun.append(self.store.plan.name))
    monkeypatch.setattr(QApplication, "exec", lambda *_: 0)
    monkeypatch.setattr(session, "catch_crashes", lambda *_: None)
    monkeypatch.setattr(session, "close_on_interrupt", lambda *_: None)
    assert program.run_window(None, paths.resolve(str(tmp_path)), demo=True) == 0
    assert begun == [plans.load(Path(paths.asset("plans/demo.toml"))).name]
