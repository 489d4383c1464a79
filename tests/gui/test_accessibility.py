"""Who does not see the window, or has no mouse, finds everything: every control has a name and says what it is for."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QGraphicsView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTabBar,
    QTableView,
    QTreeView,
    QWidget,
)

from posttrain_gui import app as program
from posttrain_gui import paths
from posttrain_gui.gui import dialogs, model_facts
from posttrain_gui.gui.help.doctor_dialog import DoctorDialog
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.plots.still import StillView
from posttrain_gui.gui.question import Question
from posttrain_gui.gui.widgets.accessible import plain
from posttrain_gui.gui.widgets.card import Card
from tests.gui.screens import Screens, settle
from tests.gui.test_main_window import FACTS

Text = QAccessible.Text
CONTROLS = (
    QAbstractButton, QAbstractItemView, QAbstractSlider, QAbstractSpinBox, QComboBox, QGraphicsView, QLineEdit,
    QPlainTextEdit, QProgressBar, QTabBar,
)  # fmt: skip
OF_ANOTHER = (QScrollBar, QHeaderView)
"""Parts that Qt presents with what they belong to."""
GROUND = {"Welcome", "PreviewColumn", "FilePage", "AskedPicture", "Stroke", "ElidedLabel", "Badge", "StartHelp"}
"""Painted, but only the ground of labels, or a label itself, or the key of a legend's word."""


IMAGES = {"DeviceLine", "ImageGrid"}
"""Pictures of images, or a line of text: there are no numbers in them."""


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory) -> Iterator[MainWindow]:  # noqa: ARG001 - widgets need an application
    folder = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model_facts, "read", lambda *_: FACTS)
        patch.setenv("HOME", str(folder))
        made = program.build_window(None, paths.prepare(paths.resolve(str(folder / "data"))))
        made.resize(1280, 720)
        made.show()
        yield made
        made.data.reading.cancel()
        made.hide()
        made.deleteLater()
        QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def is_control(widget: QWidget) -> bool:
    inside = widget.parentWidget()
    within = isinstance(inside, QAbstractSpinBox | QComboBox | QAbstractItemView | QTabBar)
    focusable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and not isinstance(widget, QLabel)
    wanted = isinstance(widget, CONTROLS) or focusable
    return wanted and not within and not isinstance(widget, OF_ANOTHER) and widget.focusProxy() is None


def is_picture(widget: QWidget) -> bool:
    """Painted by a class of ours, and neither a control nor only the ground of others."""
    kind = type(widget)
    ours = [base for base in kind.__mro__ if base.__module__.startswith("posttrain_gui")]
    painted = any("paintEvent" in vars(base) for base in ours)
    return isinstance(widget, StillView) or (painted and kind.__name__ not in GROUND and not isinstance(widget, Card))


def shows_figures(widget: QWidget) -> bool:
    """A plot, a table, or a painted picture of numbers; not pictures of images, and not what is pressed."""
    if isinstance(widget, QTableView | QTreeView):
        return widget.objectName() != "guide.contents"  # headings
    drawn = is_picture(widget) and not isinstance(widget, QAbstractButton | QAbstractItemView)
    return drawn and type(widget).__name__ not in IMAGES


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(Text.Name)


def description_of(widget: QWidget) -> str:
    if isinstance(widget, QTabBar):  # Qt presents the tab that is chosen; the bar's own text stays with the widget
        return widget.accessibleDescription()
    return QAccessible.queryAccessibleInterface(widget).text(Text.Description)


def faults(root: QWidget) -> Iterator[str]:
    """What is wrong with what can be seen in a window or dialog."""
    seen = Counter()
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not (is_control(widget) or is_picture(widget)):
            continue
        who = f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        name, description = name_of(widget), description_of(widget)
        if not name.strip() or name in (type(widget).__name__, "…", "..."):
            yield f"{who}: no name ({name!r})"
        if not description.strip() or "<" in description:
            yield f"{who} ({name}): no description ({description!r})"
        if shows_figures(widget) and "copy.image" not in {action.objectName() for action in widget.actions()}:
            yield f"{who} ({name}): no menu to copy it"
        seen[widget.parentWidget(), name] += 1
    yield from (f"{n} controls of one group are called {name!r}" for (_, name), n in seen.items() if n > 1)


def test_everything_in_the_window_has_a_name_and_says_what_it_is_for(window, tmp_path_factory, qtbot) -> None:
    found: dict[str, str] = {}
    shown = 0
    screens = Screens(window, tmp_path_factory.mktemp("screens"), lambda true: qtbot.waitUntil(true, timeout=20_000))
    for screen in screens.all():
        shown += 1
        for fault in faults(screen.widget):
            found.setdefault(fault, screen.name)
    assert shown > 40
    assert not found, "\n".join(f"{fault} ({where})" for fault, where in found.items())


def boxes(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[QDialog]:
    """The dialogs that can be built without work behind them."""
    from posttrain_gui.errors import UserError

    shown: list[QMessageBox] = []
    monkeypatch.setattr(dialogs, "_answer", lambda box: shown.append(box) or box.buttons()[-1])
    dialogs.show_error(window, UserError("It failed.", "The disk is full.", "Free some space."))
    dialogs.ask_save(window, "garden")
    dialogs.ask_close(window)
    dialogs.ask_close(window, searching=True)
    yield from shown
    yield Question(window, "Discard this run?", "What it has learned is lost.", "Discard")


def test_dialogs_have_names_and_close_with_escape(window, qtbot, monkeypatch) -> None:
    for dialog in boxes(window, monkeypatch):
        dialog.setModal(False)
        dialog.show()
        settle()
        assert dialog.windowTitle().strip()
        for button in dialog.findChildren(QAbstractButton):
            assert name_of(button), button
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible(), dialog.objectName()
        dialog.deleteLater()


def test_the_dialog_that_compares_models(window, qtbot) -> None:
    window.model.compare()
    settle()
    dialog = window.model.ranking
    assert not list(faults(dialog))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize("name", ["settings", "help.guide", "help.shortcuts", "help", "about"])
def test_dialogs_of_the_menus(window, qtbot, name) -> None:
    window.findChild(QAction, name).trigger()
    settle()
    dialog = next(top for top in QApplication.topLevelWidgets() if top.isVisible() and top is not window)
    try:
        assert not list(faults(dialog))
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
    finally:
        dialog.close()


@pytest.mark.slow  # the doctor tries libraries and devices
def test_the_doctors_dialog(window, qtbot) -> None:
    window.findChild(QAction, "help.doctor").trigger()
    dialog = window.findChild(DoctorDialog)
    qtbot.waitUntil(dialog.again.isEnabled, timeout=100_000)
    assert not list(faults(dialog))
    dialog.close()


def test_the_mark_of_a_mnemonic_is_not_read_out() -> None:
    assert plain("&File") == "File"
    assert plain("文件(&F)") == "文件"
    assert plain("Drag && drop") == "Drag & drop"


def test_a_plot_says_its_numbers_and_is_read_by_arrow_keys(window, qtbot) -> None:
    from tests.gui.fakes import FakeRun

    window.train.show_run(FakeRun().all_events())
    window.show_panel(window.train)
    plot = window.train.past.curves.accuracy
    view = plot.findChild(StillView)
    qtbot.waitUntil(lambda: "best" in description_of(view), timeout=20_000)
    assert description_of(view).startswith("Accuracy by epoch; Epoch 10")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert plot.readout.text().startswith("Epoch 0 ")
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert plot.readout.text().startswith("Epoch 1 ")
    assert window.train.past.curves.loss.readout.text().startswith("Epoch 1 "), "both pictures are read together"
    qtbot.keyClick(view, Qt.Key.Key_End)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert plot.readout.text().startswith("Epoch 10 "), "the end holds"
