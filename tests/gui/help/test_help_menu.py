"""F1, "What is this?", and the dialogs of the Help menu."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget

from posttrain_gui import app as program
from posttrain_gui import licences, paths
from posttrain_gui.doctor import Finding
from posttrain_gui.gui import model_facts
from posttrain_gui.gui.help import doctor_dialog, helper
from posttrain_gui.gui.help.doctor_dialog import DoctorDialog, without_home
from posttrain_gui.gui.help.menu import HelpMenu
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.shortcuts import table
from tests.gui.test_accessibility import faults

FOUND = [
    Finding("Python", "ok", "3.11"),
    Finding("Display", "problem", "none", "Connect one."),
    Finding("Fonts", "note", "few", "Install some."),
]


@pytest.fixture(scope="module")
def window(tmp_path_factory, qapp) -> Iterator[MainWindow]:  # noqa: ARG001 - an application has to exist
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model_facts.ModelFacts, "begin", lambda _self: None)  # torch is not needed here
        made = program.build_window(None, paths.prepare(paths.resolve(str(folder))))
        made.show()
        yield made
        made.data.reading.cancel()
        made.hide()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture
def help_menu(window) -> Iterator[HelpMenu]:
    yield window.findChild(HelpMenu)
    for dialog in window.findChildren(QDialog):
        dialog.close()
    window.helper.explanation.close()
    window.helper.guide.close()


def press_f1(window: MainWindow, widget: QWidget | None, monkeypatch) -> None:
    monkeypatch.setattr(helper.QApplication, "focusWidget", staticmethod(lambda: widget))
    monkeypatch.setattr(window.helper, "_under_mouse", lambda: None)
    window.findChild(QAction, "help").trigger()


@pytest.mark.usefixtures("help_menu")
def test_f1_explains_the_field_and_leads_on(window, monkeypatch) -> None:
    window.show_panel(window.strategy)
    press_f1(window, window.strategy.findChild(QWidget, "training.epochs"), monkeypatch)
    shown = window.helper.explanation
    assert shown.isVisible()
    assert shown.title.text() == "Epochs"
    assert "training.epochs=10" in shown.path.text()
    texts = [label.text() for label in shown.findChildren(QLabel)]
    assert "1 to 10000 epochs" in texts
    assert not shown.go.isVisible()  # it is on this very page
    assert shown.height() < 420
    shown.guide.click()
    assert not shown.isVisible()
    assert window.helper.guide.isVisible()
    assert window.helper.guide.anchor == "strategy#training"


@pytest.mark.usefixtures("help_menu")
def test_a_field_elsewhere_can_be_gone_to(window, monkeypatch) -> None:
    window.show_panel(window.model)
    press_f1(window, window.strategy.findChild(QWidget, "training.batch_size"), monkeypatch)
    assert window.helper.explanation.go.isVisible()
    window.helper.explanation.go.click()
    assert window.stack.currentWidget() is window.strategy


@pytest.mark.usefixtures("help_menu")
def test_escape_closes_the_explanation(window, monkeypatch) -> None:
    press_f1(window, window.strategy.findChild(QWidget, "training.epochs"), monkeypatch)
    escape = window.helper.explanation.findChild(QShortcut)
    escape.activated.emit()
    assert not window.helper.explanation.isVisible()


@pytest.mark.usefixtures("help_menu")
def test_f1_on_nothing_special_opens_the_chapter_of_the_step(window, monkeypatch) -> None:
    window.show_panel(window.history_panel)
    press_f1(window, None, monkeypatch)
    assert window.helper.guide.anchor == "history"
    assert not window.helper.explanation.isVisible()


@pytest.mark.usefixtures("help_menu")
def test_what_is_this_explains_instead_of_doing(window, qapp) -> None:
    window.show_panel(window.strategy)
    card = window.strategy.kinds.cards["few-shot"]
    window.findChild(QAction, "help.what").trigger()
    assert qapp.overrideCursor().shape() == Qt.CursorShape.WhatsThisCursor
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))
    assert window.store.plan.strategy.tag() == "fine-tune"
    assert window.helper.explanation.isVisible()
    assert qapp.overrideCursor() is None
    assert not window.helper.pointing.active


@pytest.mark.usefixtures("help_menu")
def test_escape_ends_pointing(window, qapp) -> None:
    window.findChild(QAction, "help.what").trigger()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert qapp.overrideCursor() is None
    assert not window.helper.pointing.active


@pytest.mark.usefixtures("help_menu")
def test_a_dialog_gets_the_key_too(window) -> None:
    dialog = QDialog(window)
    inside = QWidget(dialog)
    for _ in range(2):
        window.helper._focus_changed(None, inside)
    assert len([key for key in dialog.findChildren(QShortcut) if key.objectName() == "help.key"]) == 1
    dialog.deleteLater()


def test_the_list_of_shortcuts_is_the_table_of_the_actions(window, help_menu) -> None:
    help_menu.show_shortcuts()
    dialog = window.findChild(QDialog, "shortcuts")
    texts = {label.text() for label in dialog.findChildren(QLabel)}
    wanted = [shortcut for group in table() for shortcut in group.shortcuts if shortcut.shown()]
    assert all({shortcut.shown(), shortcut.words} <= texts for shortcut in wanted)
    dialog.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert all(shortcut.words in copied for shortcut in wanted)
    help_menu.show_shortcuts()
    assert len([d for d in window.findChildren(QDialog, "shortcuts") if d.isVisible()]) == 1


@pytest.fixture
def doctor(qtbot, window, monkeypatch) -> DoctorDialog:
    monkeypatch.setattr(doctor_dialog, "examine", lambda _places: iter(FOUND))
    made = DoctorDialog(window.history.paths, window)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.again.isEnabled, timeout=30_000)
    return made


def test_the_doctor_shows_problems_first_each_with_its_remedy(doctor) -> None:
    assert doctor.summary.text() == "1 problem keeps the program from doing its main job."
    words = [doctor._grid.itemAtPosition(line, 1).widget().text() for line in range(3)]
    assert words == ["Problem", "Note", "In order"]
    assert doctor._grid.itemAtPosition(0, 3).widget().text() == "none\nConnect one."


def test_what_is_copied_is_what_the_terminal_prints(doctor) -> None:
    doctor.copy.click()
    text = QGuiApplication.clipboard().text()
    assert text.splitlines()[0].split() == ["PROBLEM", "Display", "none"]
    assert "Connect one." in text


def test_findings_are_saved_and_a_failure_is_said(doctor, tmp_path, monkeypatch) -> None:
    file = tmp_path / "doctor.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(file), "")))
    doctor.save.click()
    assert file.read_text().startswith("PROBLEM")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "no" / "x"), "")))
    doctor.save.click()
    assert doctor.said.text().startswith("Could not be saved")


def test_a_doctor_that_falls_ill_says_so(qtbot, window, monkeypatch) -> None:
    def broken(_places):
        yield FOUND[0]
        raise RuntimeError("no pulse")

    monkeypatch.setattr(doctor_dialog, "examine", broken)
    made = DoctorDialog(window.history.paths, window)
    qtbot.addWidget(made)
    qtbot.waitUntil(made.again.isEnabled, timeout=30_000)
    assert "no pulse" in made.summary.text()


def test_the_home_folder_is_not_told(monkeypatch) -> None:
    monkeypatch.setattr(doctor_dialog, "home", lambda: Path("/home/maria"))
    assert without_home("Data folder /home/maria/.local/share") == "Data folder ~/.local/share"


@pytest.mark.usefixtures("help_menu")
def test_about_names_versions_folders_and_licences(window) -> None:
    window.findChild(QAction, "about").trigger()
    dialog = window.findChild(QDialog, "about.dialog")
    text = dialog.text()
    assert "PyTorch: " in text
    assert "PySide6_Essentials" in text
    assert without_home(str(window.history.paths.data)) in text
    assert "LGPL-3.0" in text


def test_every_library_that_the_program_asks_for_is_listed() -> None:
    names = {library.name.lower().replace("_", "-") for library in licences.libraries()}
    assert {"torch", "torchvision", "timm", "pyside6-essentials", "pydantic", "rich"} <= names
    assert "posttrain-gui" not in names
    assert "pytest" not in names  # what only development needs


@pytest.mark.usefixtures("help_menu")
def test_the_log_folder_is_opened(window, monkeypatch) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(Path(url.toLocalFile())))
    window.findChild(QAction, "help.logs").trigger()
    assert opened == [window.history.paths.logs]
    assert opened[0].is_dir()


@pytest.mark.usefixtures("help_menu")
def test_the_guide_comes_back_where_it_was_left(window) -> None:
    window.helper.open_guide("data#split")
    window.helper.guide.close()
    window.findChild(QAction, "help.guide").trigger()
    assert window.helper.guide.anchor == "data#split"
    assert QApplication.instance() is not None


def test_every_control_of_the_help_has_a_name_and_says_what_it_is_for(window, help_menu, monkeypatch) -> None:
    monkeypatch.setattr(doctor_dialog, "examine", lambda _places: iter(FOUND))
    press_f1(window, window.strategy.findChild(QWidget, "training.epochs"), monkeypatch)
    window.helper.open_guide("model")
    window.helper.guide.field.setText("model")
    for show in (help_menu.show_shortcuts, help_menu.show_about, help_menu.show_doctor):
        show()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    assert len(dialogs) == 3
    found = [fault for root in (window.helper.guide, window.helper.explanation, *dialogs) for fault in faults(root)]
    assert all("guide.contents" in fault and "no menu to copy" in fault for fault in found), found  # a list to go by
