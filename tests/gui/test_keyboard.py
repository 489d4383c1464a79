"""Everything by keyboard: one table of shortcuts without clashes, letters for Alt, F6, and no trap for Tab."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QTableView, QWidget

from posttrain_gui import app as program
from posttrain_gui import paths, plan
from posttrain_gui.gui import language, model_facts, shortcuts
from posttrain_gui.gui.main_window import MainWindow
from posttrain_gui.gui.widgets.accessible import lettered
from tests.gui.test_main_window import FACTS


def open_window(folder, patch) -> MainWindow:
    patch.setattr(model_facts, "read", lambda *_: FACTS)
    demo = plan.load(paths.asset("plans/demo.toml"))
    made = program.build_window(demo, paths.prepare(paths.resolve(str(folder))))
    made.show()
    made.activateWindow()
    return made


def close(made: MainWindow) -> None:
    made.data.reading.cancel()
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory) -> Iterator[MainWindow]:  # noqa: ARG001 - widgets need an application
    with pytest.MonkeyPatch.context() as patch:
        made = open_window(tmp_path_factory.mktemp("home"), patch)
        yield made
        close(made)


def letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString().removeprefix("Alt+")


def is_choice(action: QAction) -> bool:
    return action.isEnabled() or bool(action.objectName()) or bool(action.shortcuts())


def menus(window: MainWindow) -> list[QMenu]:
    return [menu for menu in window.menuBar().findChildren(QMenu) if menu.actions()]


def clashes(window: MainWindow) -> Iterator[str]:
    """Letters for Alt that lead to two things at once, and entries without one."""
    tops = [letter(action.text()) for action in window.menuBar().actions()]
    if "" in tops or len(set(tops)) < len(tops):
        yield f"menu bar: {tops}"
    for menu in menus(window):
        # One that says that there is nothing can be chosen by nobody.
        own = [letter(action.text()) for action in menu.actions() if not action.isSeparator() and is_choice(action)]
        if not own:
            continue
        if "" in own or max(Counter(own).values()) > 1:
            yield f"{menu.title()}: {[action.text() for action in menu.actions()]}"
    for panel in window.panels:
        window.show_panel(panel)
        buttons = [one for one in window.findChildren(QAbstractButton) if one.isVisible() and letter(one.text())]
        used = Counter(tops + [letter(one.text()) for one in buttons])
        yield from (f"{panel.name}: Alt+{key} {n} times" for key, n in used.items() if n > 1)


def test_letters_for_alt_lead_to_one_thing_each(window) -> None:
    assert not list(clashes(window))


def test_letters_in_chinese(qapp, tmp_path, monkeypatch) -> None:
    language.install(qapp, "zh_CN")
    made = open_window(tmp_path, monkeypatch)
    try:
        assert not list(clashes(made))
        assert letter(made.bar.button.text()) == "T"
    finally:
        close(made)
        language.install(qapp, "en")


def test_a_letter_that_is_not_in_the_text_stands_behind_it() -> None:
    assert lettered("Start training", "T") == "S&tart training"
    assert lettered("开始训练", "T") == "开始训练(&T)"
    assert lettered("保存方案…", "S") == "保存方案(&S)…"


def test_help_leaves_out_keys_that_few_keyboards_have() -> None:
    line = shortcuts.Shortcut("plan.new", ("Ctrl+N", "New", "F14", "F12", "Undo", "Shift+Save", "Menu"), "")
    assert line.shown() == "Ctrl+N, F12, Menu"


def test_the_table_of_shortcuts_has_every_key_of_the_window_once(window) -> None:
    table = [line for group in shortcuts.table() for line in group.shortcuts]
    actions = {action.objectName(): action for action in window.findChildren(QAction) if action.objectName()}
    for line in table:
        if line.name:
            assert line.name in actions, line
            assert actions[line.name].shortcuts() == line.sequences(), line
        assert line.words
        assert line.shown() or line.name == "quit"
    global_keys = [key.toString() for line in table if line.name for key in line.sequences()]
    assert max(Counter(global_keys).values()) == 1, Counter(global_keys).most_common(3)
    # nothing works by a key that the table does not have
    told = {key.toString() for line in table for key in line.sequences()}
    for action in window.findChildren(QAction):
        if action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut and action.parent() in (
            window.menus,
            window.more_menus,
        ):
            assert {key.toString() for key in action.shortcuts()} <= told, action.text()


def press(window: MainWindow, key: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, key, with_)


def test_steps_by_number_and_parts_by_f6(window, qtbot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.stack.currentWidget() is window.strategy
    inside = QApplication.focusWidget()
    assert window.strategy.isAncestorOf(inside), "the keyboard goes along"
    press(window, Qt.Key.Key_F6)
    assert window.bar.isAncestorOf(QApplication.focusWidget())
    press(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is window.steps.buttons[2], "the step that is shown"
    press(window, Qt.Key.Key_F6)
    assert QApplication.focusWidget() is inside, "back to where it was"
    press(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is window.steps.buttons[2]


def test_f5_and_ctrl_return_press_start(window, qtbot, monkeypatch) -> None:
    begun: list[object] = []
    monkeypatch.setattr(window.runner, "start", lambda plan: begun.append(plan) or True)
    qtbot.waitUntil(lambda: not window.problems())
    window.show_panel(window.model)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, Qt.Key.Key_F5)
    press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(begun) == 2


def test_tab_leaves_everything(window, qtbot) -> None:
    from tests.gui.fakes import FakeRun

    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.result.show_report(FakeRun().report())
    for panel in window.panels:
        window.show_panel(panel)
        begin = window.steps.buttons[window.panels.index(panel)]
        begin.setFocus()
        passed: list[QWidget] = []
        for _ in range(250):
            press(window, Qt.Key.Key_Tab)
            now = QApplication.focusWidget()
            assert now is not (passed[-1] if passed else None), f"{panel.name}: Tab stays in {now}"
            passed.append(now)
            if now is begin:
                break
        else:
            raise AssertionError(f"{panel.name}: the tabulator never comes back")
        for table in panel.findChildren(QTableView):
            if table.isVisible():
                assert not table.tabKeyNavigation(), table.objectName()


@pytest.mark.qt_log_ignore("does not support grabbing", extend=True)
@pytest.mark.parametrize("way", ["F5", "Alt+T", "menu", "closing"])
def test_what_is_typed_counts_though_the_keyboard_stays_in_the_field(
    window: MainWindow, way: str, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[int] = []
    monkeypatch.setattr(window.runner, "start", lambda plan: started.append(plan.training.epochs))
    monkeypatch.setattr(window, "problems", list)
    monkeypatch.setattr(window.files, "may_close", lambda: started.append(window.store.plan.training.epochs))
    window.activateWindow()
    window.show_field("training.epochs")
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    field = QApplication.focusWidget()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typed = {"F5": 7, "Alt+T": 8, "menu": 9, "closing": 11}[way]
    QTest.keyClicks(field, str(typed))
    assert window.store.plan.training.epochs != typed  # entered later: half a number is no change of the plan
    if way == "closing":
        window.close()
    elif way == "menu":
        run = next(menu for menu in menus(window) if menu.title() == "&Run")
        run.popup(window.mapToGlobal(window.rect().center()))
        run.close()
        window.start()
    else:
        press = QKeySequence(way)[0]
        QTest.keyClick(field, press.key(), press.keyboardModifiers())
    qtbot.waitUntil(lambda: started == [typed])
