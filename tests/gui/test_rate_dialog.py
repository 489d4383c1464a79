"""The dialog that finds a learning rate, with a finder that is quick."""

import threading
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThreadPool

from posttrain_gui import heavy
from posttrain_gui import plan as plans
from posttrain_gui.control import Control
from posttrain_gui.errors import InputError
from posttrain_gui.events import Listener, PhaseChanged, StepDone
from posttrain_gui.gui import theme
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy.rate_button import RateButton
from posttrain_gui.gui.strategy.rate_dialog import RateDialog
from posttrain_gui.gui.strategy.rate_plot import RatePlot, axis_range, loss_at
from posttrain_gui.training import rate_finder
from posttrain_gui.training.rate_curve import RateCurve

CURVE = RateCurve((1e-4, 1e-3, 1e-2, 1e-1), (2.0, 1.5, 1.0, 9.0), 0.0032, "It falls well up to there.", diverged=True)


@pytest.fixture(autouse=True, scope="module")
def torch_is_there() -> None:
    """What the first task would wait for, longer than a test does on a busy machine."""
    heavy.load()


class Finder:
    """Stands in for the finder: two steps, then waits for leave to end."""

    def __init__(self) -> None:
        self.go_on = threading.Event()
        self.result: RateCurve | Exception = CURVE
        self.control: Control | None = None

    def __call__(self, _plan: plans.Plan, tell: Listener, control: Control, _cache: Any) -> RateCurve:
        self.control = control
        tell(PhaseChanged("rates", "Trying"))
        for step, rate in enumerate((1e-4, 1e-3), start=1):
            tell(StepDone("rates", step, 4, 0, 2.0 / step, None, rate))
        assert self.go_on.wait(20)
        control.check()
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


@pytest.fixture
def finder(monkeypatch: pytest.MonkeyPatch) -> Iterator[Finder]:
    made = Finder()
    monkeypatch.setattr(rate_finder, "find_rate", made)
    yield made
    made.go_on.set()
    assert QThreadPool.globalInstance().waitForDone(20_000)


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "sample"}}))


@pytest.fixture
def dialog(qtbot: Any, store: PlanStore, finder: Finder) -> RateDialog:  # noqa: ARG001 - before the dialog
    made = RateDialog(store)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(made)
    made.show()
    return made


def test_shows_progress_then_the_suggestion_and_takes_it_over(
    qtbot: Any, store: PlanStore, finder: Finder, dialog: RateDialog
) -> None:
    qtbot.waitUntil(lambda: dialog.stage.text() == "Trying learning rates…")
    assert not dialog.use.isEnabled()
    assert dialog.cancel.text() == "Cancel"
    finder.go_on.set()
    qtbot.waitUntil(dialog.use.isEnabled)
    assert dialog.answer.text() == "Suggested learning rate: 0.0032 (now 0.001)."
    assert CURVE.why in dialog.why.text()
    assert dialog.plot.marked == 0.0032
    assert not dialog.bar.isVisible()
    assert dialog.use.text() == "Use 0.0032"
    qtbot.mouseClick(dialog.use, Qt.MouseButton.LeftButton)
    assert store.plan.training.optimizer.learning_rate == 0.0032
    assert not dialog.isVisible()


def test_another_rate_can_be_picked_on_the_curve(
    qtbot: Any, store: PlanStore, finder: Finder, dialog: RateDialog
) -> None:
    finder.go_on.set()
    qtbot.waitUntil(dialog.use.isEnabled)
    dialog.plot.pick(0.012345)
    assert dialog.use.text() == "Use 0.012"
    dialog.plot.pick(50.0)
    assert dialog.use.text() == "Use 0.1", "only what was tried"
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert store.plan.training.optimizer.learning_rate == 0.1


def test_nothing_can_be_picked_before_the_end(qtbot: Any, dialog: RateDialog) -> None:
    qtbot.waitUntil(lambda: len(dialog.plot.points) > 0)
    dialog.plot.pick(1e-3)
    assert not dialog.use.isEnabled()
    assert dialog.plot.marked is None


def test_no_suggestion_is_said_with_its_reason(qtbot: Any, finder: Finder, dialog: RateDialog) -> None:
    finder.result = RateCurve((1e-4, 1e-3), (2.0, 2.0), None, "It does not fall.", diverged=False)
    finder.go_on.set()
    qtbot.waitUntil(dialog.answer.isVisible)
    assert dialog.answer.text() == "No learning rate stands out."
    assert "It does not fall." in dialog.why.text()
    assert not dialog.use.isEnabled()
    assert dialog.cancel.text() == "Close"


@pytest.mark.parametrize("how", ["button", "escape", "closed"])
def test_leaving_stops_the_work_and_changes_nothing(
    qtbot: Any, store: PlanStore, finder: Finder, dialog: RateDialog, how: str
) -> None:
    before = store.plan
    qtbot.waitUntil(lambda: finder.control is not None)
    if how == "button":
        qtbot.mouseClick(dialog.cancel, Qt.MouseButton.LeftButton)
    elif how == "escape":
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.close()
    assert finder.control is not None
    assert finder.control.discarding
    finder.go_on.set()
    qtbot.waitUntil(lambda: not dialog.trial.going)
    assert not dialog.use.isEnabled()
    assert store.plan == before
    assert not dialog.isVisible()


def test_an_error_is_told_with_what_to_do(qtbot: Any, finder: Finder, dialog: RateDialog) -> None:
    finder.result = InputError("No images.", "The folder is empty.", "Choose another.")
    finder.go_on.set()
    qtbot.waitUntil(dialog.answer.isVisible)
    assert dialog.answer.text() == "No images."
    assert dialog.why.text() == "The folder is empty. Choose another."
    assert not dialog.use.isEnabled()


def test_an_unexpected_error_reaches_a_person(qtbot: Any, finder: Finder, dialog: RateDialog) -> None:
    finder.result = ZeroDivisionError("by nothing")
    finder.go_on.set()
    qtbot.waitUntil(dialog.answer.isVisible)
    assert "unexpectedly" in dialog.answer.text()
    assert "by nothing" in dialog.why.text()


def test_the_button_says_why_it_is_grey(qtbot: Any, store: PlanStore, finder: Finder) -> None:
    button = RateButton(store)
    qtbot.addWidget(button)
    assert button.isEnabled()
    store.update("training.epochs", 0)
    assert not button.isEnabled()
    assert "at least 1" in button.toolTip()
    store.update("training.epochs", 3)
    assert button.isEnabled()
    button.click()
    opened = button.window().findChild(RateDialog)
    assert opened is not None
    assert opened.isVisible()
    opened.reject()
    finder.go_on.set()


def test_the_picture_follows_the_theme(qtbot: Any, qapp: Any) -> None:
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.show_points([(1e-3, 2.0), (1e-2, 1.0)])
    plot.mark(3.2e-3)
    plot.show()
    try:
        theme.apply(qapp, "dark")
        qtbot.waitUntil(lambda: plot._view.backgroundBrush().color() == theme.colour("surface"))
    finally:
        theme.apply(qapp, "light")


def test_the_axis_ends_a_little_above_the_start_whatever_ran_away() -> None:
    low, high = axis_range([2.0, 1.0, 1e6])
    assert 0.8 < low < 1.0
    assert 2.0 < high < 3.0
    assert axis_range([]) == (0.0, 1.0)
    assert axis_range([2.0])[0] < 2.0 < axis_range([2.0])[1]


def test_the_mark_lies_on_the_curve() -> None:
    points = [(1e-3, 2.0), (1e-1, 1.0)]
    assert loss_at(points, 1e-2) == pytest.approx(1.5)
    assert loss_at(points, 1e-9) == 2.0
    assert loss_at(points, 1.0) == 1.0
