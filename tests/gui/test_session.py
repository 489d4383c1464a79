"""From one window to the next: another language, another data folder; and what a start finds missing."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QRect, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from shiboken6 import isValid

from posttrain_gui import app as program
from posttrain_gui import paths, settings
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui import language, plan_files, session
from posttrain_gui.gui.data_folder import at_start, change
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.model_facts import ModelFacts
from posttrain_gui.history.history import History
from tests.gui.fakes import FakeRun

Act = Callable[[MainWindow], None]


@pytest.fixture(autouse=True)
def english_again(qapp, monkeypatch):
    monkeypatch.setattr(ModelFacts, "begin", lambda _facts: None)  # looks at the model, and loads torch for it
    monkeypatch.setattr(session, "catch_crashes", lambda *_: None)
    monkeypatch.setattr(session, "close_on_interrupt", lambda *_: None)
    yield
    language.install(qapp, "en")


@pytest.fixture
def at_home(monkeypatch) -> paths.Paths:
    """A person's start, with a data folder that the settings can change."""
    monkeypatch.delenv(paths.ENVIRONMENT)
    return paths.resolve()


class Played:
    """Runs the program in its own loop; each window gets one act, then goes on to the next or is left."""

    def __init__(self, acts: tuple[Act, ...]) -> None:
        self.acts, self.seen, self.others = list(acts), [], windows()
        self.wrong: BaseException | None = None
        self.going_on = False

    def loop(self, real: Callable[[], int]) -> int:
        self.going_on = False
        QTimer.singleShot(0, self.step)
        return real()

    def step(self) -> None:
        self.seen.extend(window for window in windows() if window not in (*self.others, *self.seen))
        window = self.seen[-1]
        window.effects.rebuild_wanted.connect(self.goes_on)
        window.preferences.change.moved.connect(self.goes_on)
        try:
            assert sum(isValid(window) for window in self.seen) == 1  # the one before is gone
            self.acts.pop(0)(window)
        except BaseException as error:  # handed on to the test; the window is taken apart all the same
            self.wrong = error
        if window.isVisible() and (not self.going_on or self.wrong):
            QApplication.exit(0)

    def goes_on(self, *_: object) -> None:
        self.going_on = True


@pytest.fixture
def play(monkeypatch):
    """Runs the program with these acts; gives the windows there were."""
    real = QApplication.exec

    def run(plan: Path | None, *acts: Act) -> list[MainWindow]:
        played = Played(acts)
        monkeypatch.setattr(QApplication, "exec", lambda *_: played.loop(real))
        code = program.run_window(plan, paths.resolve())
        if played.wrong is not None:
            raise played.wrong
        assert (code, played.acts) == (0, [])
        return played.seen

    return run


def windows() -> list[MainWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]


def kept_run(places: paths.Paths, name: str) -> str:
    """A run in the history of a folder."""
    plan = plans.from_dict({"name": name, "model": {"source": "sample"}, "data": {"source": "sample"}})
    run = History(places).begin(plan)
    run.close()
    return run.id


def done_run(window: MainWindow) -> str:
    """A run in the window's history with a result."""
    run = window.history.begin(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}}))
    run.finish(FakeRun().report().model_copy(update={"run_id": run.id}))
    return run.id


def test_in_another_language_all_is_as_it_was(play, tmp_path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(plans.to_toml(plan_files.empty_plan()), encoding="utf-8")
    seen: dict[str, object] = {}

    def switch(window: MainWindow) -> None:
        window.store.update("training.epochs", 7)
        window.show_panel(window.strategy)
        window.setGeometry(QRect(30, 40, 1000, 600))
        window.preferences.open()
        seen["run"] = done_run(window)
        window.result.show_report(window.history.report(seen["run"]))
        seen["plan"], seen["size"] = window.store.plan, window.size()
        window.settings_store.update("language", "zh_CN")

    def look(window: MainWindow) -> None:
        QCoreApplication.processEvents()
        assert window.menuBar().actions()[0].text().startswith("文件")
        assert window.store.plan == seen["plan"]
        assert window.size() == seen["size"]
        assert window.stack.currentWidget() is window.strategy
        assert (window.files.file, window.files.modified, window.isWindowModified()) == (file, True, True)
        assert window.preferences.shown
        assert window.result.report.run_id == seen["run"]
        assert not window.undo.past
        window.close()

    assert len(play(file, switch, look)) == 2
    assert not list(paths.resolve().data.glob("unsaved*"))


def test_size_step_and_columns_come_back(play) -> None:
    def arrange(window: MainWindow) -> None:
        window.show_panel(window.history_panel)
        window.resize(760, 580)  # the screen of the tests is 800 px wide
        window.history_panel.table.setColumnWidth(2, 123)
        window.close()

    def look(window: MainWindow) -> None:
        assert window.stack.currentWidget() is window.history_panel
        assert (window.width(), window.height()) == (760, 580)
        assert window.history_panel.table.columnWidth(2) == 123
        window.show_panel(window.result)
        window.setGeometry(QRect(9000, 7000, 700, 500))
        window.close()

    def begin_anew(window: MainWindow) -> None:
        assert window.stack.currentWidget() is window.model  # an empty result is no place to begin
        # The screen on which it was is gone.
        assert any(screen.geometry().intersects(window.geometry()) for screen in QApplication.screens())

    play(None, arrange)
    play(None, look)
    play(None, begin_anew)


def test_closing_asks_about_an_unsaved_plan(play, monkeypatch, tmp_path) -> None:
    asked: list[str] = []
    answers = ["stay", "save"]
    monkeypatch.setattr(plan_files, "ask_save", lambda _window, name: asked.append(name) or answers.pop(0))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "kept.toml"), ""))

    def change_and_close(window: MainWindow) -> None:
        window.store.update("name", "mine")
        assert not window.close()
        window.files.kept_with_run(window.store.plan)
        assert window.files.may_close()  # the history has this very plan
        window.store.update("name", "other")
        assert window.close()

    play(None, change_and_close)
    assert asked == ["mine", "other"]
    assert len(list(tmp_path.glob("kept*"))) == 1


# Another data folder


def slow(*values: object) -> object:
    return pytest.param(*values, marks=pytest.mark.slow)


def begin_change(window: MainWindow, folder: Path, way: str) -> None:
    window.preferences.change.propose(folder)
    dialog = window.preferences.change.dialog
    assert dialog.ways[way].isEnabled()
    dialog.ways[way].setChecked(True)
    dialog.deed.click()


@pytest.mark.parametrize(
    ("way", "here", "there"), [slow("leave", 1, 0), slow("copy", 1, 1), ("move", 0, 1)], ids=["leave", "copy", "move"]
)
def test_the_runs_stay_are_copied_or_move_along(qtbot, play, at_home, tmp_path, way, here, there) -> None:
    run_id = kept_run(at_home, "first")
    (tmp_path / "other").mkdir()

    def act(window: MainWindow) -> None:
        window.store.update("training.epochs", 7)
        with qtbot.waitSignal(window.preferences.change.moved):
            begin_change(window, tmp_path / "other", way)

    def look(window: MainWindow) -> None:
        assert window.history.paths.data == tmp_path / "other" == paths.resolve().data
        assert [row.run_id for row in window.history.rows()] == [run_id] * there
        assert window.store.plan.training.epochs == 7
        assert window.settings_store.current.data_dir == tmp_path / "other"

    play(None, act, look)
    old = paths.own_data()
    assert len(list((old / "runs").glob("*"))) == here
    assert (old / "history.sqlite3").exists() is bool(here)


def test_originals_to_which_something_came_stay(qtbot, play, at_home, tmp_path, monkeypatch) -> None:
    """A run of the terminal begins between the copy and the deletion."""
    kept_run(at_home, "first")
    said, real = [], change.moving.copy
    monkeypatch.setattr(change, "show_error", lambda _window, error: said.append(error))

    def copy_and_more(here, there, progress):
        names = real(here, there, progress)
        (here / "runs" / "second").mkdir()
        (here / "runs" / "second" / "plan.toml").touch()
        return names

    monkeypatch.setattr(change.moving, "copy", copy_and_more)

    def act(window: MainWindow) -> None:
        with qtbot.waitSignal(window.preferences.change.moved):
            begin_change(window, tmp_path / "other", "move")

    play(None, act, lambda _window: None)
    assert len(list((paths.own_data() / "runs").iterdir())) == 2
    assert [error.what for error in said] == ["The runs were copied; the originals were not deleted."]


@pytest.mark.slow
def test_back_to_the_systems_own_folder(qtbot, play, at_home, tmp_path) -> None:
    (tmp_path / "other").mkdir()
    settings.save(at_home, {"data_dir": tmp_path / "other"})
    kept_run(paths.with_data(at_home, None), "of before")

    def act(window: MainWindow) -> None:
        assert window.history.rows() == []
        with qtbot.waitSignal(window.preferences.change.moved):
            window.preferences.change.propose(paths.own_data())
            assert not window.preferences.change.dialog.ways["copy"].isEnabled()  # it has a history of its own
            window.preferences.change.dialog.deed.click()

    def look(window: MainWindow) -> None:
        assert [row.name for row in window.history.rows()] == ["of before"]

    play(None, act, look)
    assert settings.load(at_home).settings.data_dir is None


def test_refused_where_it_cannot_be_and_nothing_lost_where_it_fails(
    qtbot, play, at_home, tmp_path, monkeypatch
) -> None:
    said: list[InputError] = []
    monkeypatch.setattr(change, "show_error", lambda _window, error: said.append(error))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: pytest.fail("asked for a folder"))
    plan = plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}})
    run = History(at_home).begin(plan)  # in another window, or in the terminal
    (tmp_path / "other").mkdir()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    def act(window: MainWindow) -> None:
        window.preferences.change.ask()
        window.preferences.change.propose(at_home.runs / "inside")
        window.preferences.change.propose(at_home.data)  # where it is already: nothing to do
        assert window.preferences.change.dialog is None
        with monkeypatch.context() as patch:
            patch.setattr("posttrain_gui.verified_copy.copy_file", full)
            begin_change(window, tmp_path / "other", "copy")
            dialog = window.preferences.change.dialog
            qtbot.waitUntil(lambda: "No space left" in dialog.message.text())
        assert dialog.deed.isEnabled()
        dialog.reject()

    play(None, act)
    run.close()
    assert settings.load(at_home).settings.data_dir is None
    assert not list((tmp_path / "other").iterdir())
    assert [error.what for error in said] == [
        "The data folder cannot be changed now.",
        f"{at_home.runs / 'inside'} cannot be the data folder.",
    ]


# A start without its folder


def answers(monkeypatch, *words: str) -> list[str]:
    """Clicks these buttons of the boxes that come; gives what the boxes say."""
    said, left = [], list(words)

    def answered(box: QMessageBox) -> int:
        said.append(f"{box.text()} {box.informativeText()}")
        button = next(b for b in box.buttons() if b.text().startswith(left[0]))
        left.pop(0)
        button.click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answered)
    return said


def test_a_missing_disk_is_asked_about(play, at_home, tmp_path, monkeypatch) -> None:
    settings.save(at_home, {"data_dir": tmp_path / "disk"})
    said = answers(monkeypatch, "Use the default")

    def look(window: MainWindow) -> None:
        assert window.history.paths.data == paths.own_data() == paths.resolve().data

    play(None, look)
    assert str(tmp_path / "disk") in said[0]
    assert settings.load(at_home).settings.data_dir == tmp_path / "disk"  # for now only
    assert not (tmp_path / "disk").exists()


def test_another_folder_instead(at_home, tmp_path, monkeypatch) -> None:
    settings.save(at_home, {"data_dir": tmp_path / "disk"})
    chosen = ["", str(tmp_path / "new")]
    (tmp_path / "new").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: chosen.pop(0))
    said = answers(monkeypatch, "Choose another", "Choose another")
    found = at_start.usable(paths.resolve())
    assert found is not None
    assert found.data == tmp_path / "new"
    assert len(said) == 2  # the first dialog was cancelled
    assert settings.load(at_home).settings.data_dir == tmp_path / "new"


def test_or_no_start_at_all(play, at_home, tmp_path, monkeypatch) -> None:
    settings.save(at_home, {"data_dir": tmp_path / "disk"})
    answers(monkeypatch, "Quit")
    assert play(None) == []


@pytest.mark.usefixtures("at_home")
def test_the_systems_own_folder_has_no_default_to_fall_back_on(monkeypatch) -> None:
    seen: list[list[str]] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: seen.append([b.text() for b in box.buttons()]) or 0)
    assert at_start.ask(InputError("It cannot be written to."), own=True) == "quit"
    assert sorted(seen[0]) == ["Choose another folder…", "Quit"]


def test_a_folder_from_the_command_line_is_an_error_there(tmp_path) -> None:
    (tmp_path / "file").write_text(json.dumps({}))
    with pytest.raises(InputError, match="cannot be written to"):
        program.run_window(None, paths.resolve(str(tmp_path / "file" / "below")))
