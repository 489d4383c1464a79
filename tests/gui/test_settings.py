"""Settings in the window: one source, the dialog, the menus; what a change does at once."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QMessageBox

from posttrain_gui import app as program
from posttrain_gui import paths, settings
from posttrain_gui.gui import settings_dialog, theme
from posttrain_gui.gui.data_folder.change_dialog import ChangeDialog
from posttrain_gui.gui.forms.numbers import NumberBox
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plots.curves import Curves
from posttrain_gui.gui.plots.task_curves import TaskCurvesView
from posttrain_gui.gui.settings_dialog import SettingsDialog
from posttrain_gui.gui.settings_store import SettingsStore
from posttrain_gui.gui.studies.under_way import under_way
from posttrain_gui.gui.studies.work import StudyWork
from posttrain_gui.gui.widgets.accessible import plain
from posttrain_gui.moving import Survey
from tests.gui.test_accessibility import faults

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl


@pytest.fixture
def store(qapp) -> SettingsStore:
    made = SettingsStore(paths.prepare(paths.resolve()), qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def window(qapp, one_window) -> MainWindow:
    yield one_window
    one_window.settings_store.update_all(settings.Settings().model_dump())
    for box in one_window.findChildren(QMessageBox):
        box.close()
    theme.apply(qapp, "light")


@pytest.fixture
def dialog(qtbot, store) -> SettingsDialog:
    made = SettingsDialog(store)
    qtbot.addWidget(made)
    made.show()
    return made


def pick(dialog: QDialog, name: str, value: str) -> None:
    combo = dialog.findChild(QComboBox, f"settings.{name}")
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def told() -> list[str]:
    return [box.text() for box in program.QApplication.topLevelWidgets() if isinstance(box, QMessageBox)]


# The one source


def test_a_change_is_told_and_written(qtbot, store) -> None:
    with qtbot.waitSignal(store.changed) as caught:
        assert store.update("theme", "dark")
    old, new = caught.args
    assert (old.theme, new.theme, store.current.theme) == ("system", "dark", "dark")
    assert settings.load(store.paths).settings.theme == "dark"
    with qtbot.assertNotEmitted(store.changed):
        assert store.update("theme", "dark")


def test_a_refused_value_stays_told_until_it_is_mended(qtbot, store) -> None:
    with qtbot.assertNotEmitted(store.changed):
        assert not store.update("plot_interval", 5)
    assert [(p.path, p.message) for p in store.problems()] == [("plot_interval", "has to be at least 33, not 5.")]
    assert store.update("theme", "dark")
    assert store.problems()
    assert store.update("plot_interval", 50)
    assert not store.problems()


def test_what_cannot_be_written_holds_all_the_same(qtbot, store, monkeypatch) -> None:
    monkeypatch.setattr(Path, "replace", lambda *_: (_ for _ in ()).throw(PermissionError(13, "Permission denied")))
    with qtbot.waitSignal(store.not_kept) as caught:
        assert store.update("theme", "dark")
    assert "could not be saved" in caught.args[0]
    assert "Permission denied" in caught.args[1]
    assert store.current.theme == "dark"


# The dialog


def test_every_setting_has_its_field_with_its_help(dialog) -> None:
    names = [row.spec.path for row in dialog.form.rows]
    assert names == [f"settings.{name}" for name in ("language", "theme", "device", "plot_interval")]
    assert set(settings.Settings.model_fields) == {name.partition(".")[2] for name in names} | {"version", "data_dir"}
    shown = [text.text() for text in dialog.findChildren(QLabel) if text.isVisible()]
    for name, field in settings.Settings.model_fields.items():
        assert name == "version" or field.title in shown
    assert settings.Settings.model_fields["device"].description in shown


def test_fields_write_at_once(dialog, store) -> None:
    pick(dialog, "theme", "dark")
    pick(dialog, "device", "cpu")
    box = dialog.findChild(NumberBox, "settings.plot_interval")
    box.lineEdit().setText("120")
    box.editingFinished.emit()
    assert settings.load(store.paths).settings == settings.Settings(theme="dark", device="cpu", plot_interval=120)


def test_what_is_wrong_stands_at_its_field(dialog, store) -> None:
    box = dialog.findChild(NumberBox, "settings.plot_interval")
    box.lineEdit().setText("5")
    box.editingFinished.emit()
    message = dialog.findChild(QLabel, "settings.plot_interval.message")
    assert message.isVisible()
    assert message.text() == "Has to be at least 33, not 5."
    assert store.current.plot_interval == 40
    dialog.restore.click()
    assert message.isHidden()
    assert box.lineEdit().text() == "40"


def test_a_device_written_by_hand_is_shown(qtbot, store) -> None:
    store.update("device", "cuda:3")
    made = SettingsDialog(store)
    qtbot.addWidget(made)
    assert made.findChild(QComboBox, "settings.device").currentText() == "cuda:3"


def test_defaults_come_back_but_the_folder_stays(dialog, store, tmp_path) -> None:
    store.update_all({"theme": "dark", "plot_interval": 99, "data_dir": tmp_path})
    dialog.restore.click()
    assert store.current == settings.Settings(data_dir=tmp_path)
    assert dialog.findChild(QComboBox, "settings.theme").currentData() == "system"


def test_where_the_file_lies(dialog, store, monkeypatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(settings_dialog.QDesktopServices, "openUrl", opened.append)
    assert dialog.where.text() == str(store.paths.settings)
    dialog.show_file.click()
    assert [Path(url.toLocalFile()) for url in opened] == [store.paths.settings.parent]


def test_a_folder_for_this_start_alone_cannot_be_changed(dialog) -> None:
    assert not dialog.folder.change.isEnabled()
    assert any("--data-dir" in text.text() for text in dialog.folder.findChildren(QLabel))


@pytest.mark.parametrize("fits", [True, False])
def test_everything_says_what_it_is(qtbot, dialog, tmp_path, fits) -> None:
    change = ChangeDialog(tmp_path, tmp_path / "other", Survey(2, 10**9, 10**10 if fits else 0, occupied=False))
    qtbot.addWidget(change)
    change.show()
    assert change.ways["move"].isEnabled() is fits
    assert not [*faults(dialog), *faults(change)]


# What a change does


def test_menu_and_dialog_say_the_same(window) -> None:
    window.menus.settings_wanted.emit()
    dialog = window.preferences.dialog
    window.menus.findChild(QAction, "theme.dark").trigger()
    assert dialog.findChild(QComboBox, "settings.theme").currentData() == "dark"
    assert theme.is_dark()
    pick(dialog, "theme", "light")
    assert not theme.is_dark()
    assert window.menus.findChild(QAction, "theme.light").isChecked()
    assert not window.menus.findChild(QAction, "theme.dark").isChecked()
    window.menus.findChild(QAction, "settings").trigger()
    assert window.preferences.dialog is dialog  # one at a time


def test_languages_are_called_what_they_call_themselves(window) -> None:
    codes = ("system", "en", "zh_CN")
    names = [plain(window.menus.findChild(QAction, f"language.{code}").text()).strip() for code in codes]
    assert names == ["As the system", "English", "简体中文"]


def test_plots_keep_the_pace_that_is_set(qtbot, window) -> None:
    curves, tasks = Curves(), TaskCurvesView()
    for view in (curves, tasks):
        qtbot.addWidget(view)
        view.show()
    window.settings_store.update("plot_interval", 500)
    for view in (curves.loss, curves.accuracy, tasks):
        view._timer.stop()
        view.mark_dirty()
    assert [view._timer.interval() for view in (curves.loss, curves.accuracy, tasks)] == [500, 520, 520]
    curves.loss.mark_stepped()
    assert curves.loss._timer.interval() == 500  # a picture that is due sooner is not put off


def test_another_language_builds_the_window_again(qtbot, window) -> None:
    with qtbot.waitSignal(window.effects.rebuild_wanted):
        window.menus.findChild(QAction, "language.zh_CN").trigger()
    assert settings.load(window.history.paths).settings.language == "zh_CN"


def test_while_something_goes_on_the_language_waits(qtbot, window) -> None:
    study = StudyWork(window, "A study")
    under_way().began.emit(study)
    with qtbot.assertNotEmitted(window.effects.rebuild_wanted):
        window.settings_store.update("language", "zh_CN")
    assert any("starts the next time" in text for text in told())
    under_way().over.emit(study, "", False)
    assert not window.effects.busy


def test_new_plans_begin_with_the_device(window) -> None:
    window.settings_store.update("device", "cpu")
    window.files.new()
    assert window.store.plan.training.device == "cpu"
    window.files.open_copy(window.menus.ready[next(iter(window.menus.ready))])
    assert window.store.plan.training.device == "cpu"
    assert not window.files.modified


def test_a_plan_keeps_its_own_device(window, tmp_path) -> None:
    window.settings_store.update("device", "cpu")
    file = tmp_path / "mine.toml"
    file.write_text('version = 1\n[model]\nsource = "sample"\n[data]\nsource = "sample"\n', encoding="utf-8")
    window.files.open_file(file)
    assert window.store.plan.training.device == "auto"


@pytest.mark.usefixtures("qapp")
def test_a_window_of_settings_that_were_damaged() -> None:
    """It says so, and the device that could be read is that of its first plan."""
    places = paths.prepare(paths.resolve())
    places.settings.write_text('version = 1\ndevice = "mps"\ntheme = "pink"\n', encoding="utf-8")
    made = program.build_window(None, places)
    assert made.store.plan.training.device == "mps"
    made.preferences.tell_notes()
    texts = [box.informativeText() for box in made.findChildren(QMessageBox)]
    assert any("settings.broken-1.toml" in text for text in texts)
    made.deleteLater()
