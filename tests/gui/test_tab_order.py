"""The tabulator goes through a page as the eye does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from posttrain_gui import paths, plan
from posttrain_gui.app import build_window
from posttrain_gui.gui.main_window import MainWindow


@pytest.fixture
def window(qtbot, tmp_path) -> MainWindow:
    made = build_window(plan.load(paths.asset("plans/demo.toml")), paths.prepare(paths.resolve(str(tmp_path))))
    qtbot.addWidget(made)
    made._painted = True  # the model need not be looked at
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def stops(window: MainWindow, step: int) -> list[str]:
    """Names of what the tabulator comes to, from a step of the list on and once around."""
    begin = window.steps.buttons[step]
    begin.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[str] = []
    for _ in range(200):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is begin:
            return found
        found.append(now.objectName() if now is not None else "")
    raise AssertionError("the tabulator never comes back")


def test_through_the_strategy_step(window) -> None:
    window.store.update("strategy.tune", "lora")
    window.show_panel(window.strategy)
    found = stops(window, 2)
    wanted = [
        "strategy.kind.fine-tune",
        "preset.few-images",
        "strategy.tune.head",
        "strategy.tune.more",
        "strategy.tune.lora",
        "strategy.rank",
        "strategy.alpha",
        "strategy.more",
        "find_rate",
        "training.epochs",
        "name",
        "start",
    ]
    places = [found.index(name) for name in wanted]
    assert places == sorted(places), found


def test_through_the_other_kinds_of_runs(window) -> None:
    window.show_panel(window.strategy)
    window.store.update("strategy", {"kind": "few-shot"})
    window.store.update("strategy.method", "maml")
    found = stops(window, 2)
    wanted = ["kind.few-shot", "sample", "method.maml", "method.more", "ways", "inner_steps", "more"]
    places = [found.index(f"strategy.{name}") for name in wanted] + [found.index("training.epochs")]
    assert places == sorted(places), found
    window.store.update("strategy", {"kind": "multi-task", "weighting": {"kind": "dwa"}})
    found = stops(window, 2)
    wanted = ["kind.multi-task", "sample", "tune.all", "weighting.dwa", "weighting.more", "weighting.temperature"]
    places = [found.index(f"strategy.{name}") for name in (*wanted, "compare_alone")] + [found.index("training.epochs")]
    assert places == sorted(places), found
    assert "strategy.method.maml" not in found


def test_the_chosen_method_is_where_the_tabulator_stops(window) -> None:
    window.show_panel(window.strategy)
    found = stops(window, 2)
    assert "strategy.tune.all" in found
    assert "strategy.tune.head" not in found
    assert "strategy.tune.gradual" not in found  # folded away
