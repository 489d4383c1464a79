"""The numbers behind the pictures, and that the pictures show them."""

import gc
import math
import weakref

import numpy as np
import pytest
from PySide6.QtCore import QPointF

from posttrain_gui.events import EpochDone, RunStarted, StepDone
from posttrain_gui.gui.plots import confusion_data, curve_data
from posttrain_gui.gui.plots.confusion_view import ConfusionView
from posttrain_gui.gui.plots.curve_data import CurveData
from posttrain_gui.gui.plots.curves import Curves
from posttrain_gui.gui.plots.interval_view import axis_limits
from posttrain_gui.gui.plots.label_curve_plot import LabelCurvePlot
from posttrain_gui.gui.plots.series import Series
from tests.gui.fakes import FakeRun


def test_a_series_grows_beyond_its_room_and_keeps_its_points():
    series = Series(room=2)
    for i in range(9):
        series.append(i, i * 10)
    assert series.x.tolist() == list(range(9))
    assert series.y.tolist() == [i * 10 for i in range(9)]


def test_a_point_that_is_done_again_replaces_what_was_behind_it():
    series = Series()
    for x in (0, 1, 2, 3):
        series.append(x, x)
    series.append(2, 20)
    assert series.x.tolist() == [0, 1, 2]
    assert series.at(2) == 20
    assert math.isnan(series.at(3))


def epoch(n, train=0.5, val=0.6, best=1):
    return EpochDone(n, train, 0.8, val, 0.7, 1e-3, 1.0, best == n, best, 0, 0)


def test_events_become_curves():
    data = CurveData()
    data.take(RunStarted("r", "n", "", epochs=4))
    data.take(StepDone("baseline", 5, 10))
    data.take(epoch(0, train=math.nan, val=2.0, best=0))
    data.take(StepDone("training", 5, 40, 1, loss=1.5, accuracy=0.25))
    data.take(epoch(1))
    assert data.loss.steps.x.tolist() == [0.5]  # 5 of 40 steps of 4 epochs
    assert data.accuracy.steps.y.tolist() == [25]
    assert data.loss.train.x.tolist() == [1]  # epoch 0 has no training loss
    assert data.loss.validation.y.tolist() == [2.0, 0.6]
    assert data.accuracy.before == pytest.approx(70)
    assert data.best_epoch == 1


def test_steps_of_other_phases_are_not_drawn():
    data = CurveData()
    assert not data.take(StepDone("data", 3, 10))
    assert len(data.loss.steps) == 0


def test_going_on_with_epoch_3_drops_what_was_half_done_of_it():
    data = CurveData()
    data.take(RunStarted("r", "n", "", epochs=4))
    for n in (0, 1, 2):
        data.take(epoch(n))
    for step in (20, 22, 25):  # 10 steps an epoch: these are of epoch 2 and 3
        data.take(StepDone("training", step, 40, 3, loss=1.0, accuracy=0.5))
    data.take(RunStarted("r", "n", "", epochs=4, first_epoch=3))
    assert data.loss.validation.x.tolist() == [0, 1, 2]
    assert data.loss.steps.x.tolist() == [2.0]


def test_the_reading_is_of_the_nearest_epoch():
    data = CurveData()
    for n in (0, 1, 2):
        data.take(epoch(n, val=float(n)))
    assert data.reading(data.loss, 1.4).epoch == 1
    assert data.reading(data.loss, 99).validation == 2
    assert data.reading(data.loss, -5).epoch == 0
    assert data.reading(data.loss, 1).best
    assert data.reading(data.loss, math.nan) is None
    assert CurveData().reading(CurveData().loss, 1) is None


def test_nan_losses_leave_the_range_alone():
    data = CurveData()
    data.take(epoch(1, train=math.nan, val=math.inf))
    assert data.loss.extent() is None
    data.take(epoch(2, train=1.0, val=2.0))
    assert data.loss.extent() == (1.0, 2.0)


@pytest.mark.parametrize(
    ("value", "top"), [(0.9, 1), (1.0, 1), (1.01, 1.5), (2.3, 3), (9, 10), (0.034, 0.04), (83, 100)]
)
def test_nice_ceilings(value, top):
    assert curve_data.nice_ceiling(value) == pytest.approx(top)


def test_the_loss_axis_stays_while_it_fits_and_follows_when_it_does_not():
    first = curve_data.loss_range((0.5, 1.9), None)
    assert first == (0.0, 2.0)
    assert curve_data.loss_range((0.5, 1.2), first) == first
    assert curve_data.loss_range((0.1, 2.5), first) == (0.0, 3.0)
    assert curve_data.loss_range((0.01, 0.1), first)[1] < 0.2
    assert curve_data.loss_range(None, first) == first


def test_the_accuracy_axis_ends_above_100_and_begins_at_a_round_number_below():
    assert curve_data.accuracy_range((48, 99), None) == (40.0, 103.0)
    assert curve_data.accuracy_range((51, 99), (40.0, 103.0)) == (40.0, 103.0)
    assert curve_data.accuracy_range((3, 99), (40.0, 103.0)) == (0.0, 103.0)
    assert curve_data.accuracy_range((96, 99), (0.0, 103.0)) == (90.0, 103.0)


def test_the_log_axis_holds_the_values_and_its_ticks_lie_inside():
    low, high = curve_data.log_range((0.05, 3.0), None)
    assert 10**low <= 0.05
    assert 10**high >= 3.0
    ticks = curve_data.log_ticks(low, high)
    assert [value for _, value in ticks] == pytest.approx([0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10])
    assert all(low <= at <= high for at, _ in ticks)
    assert curve_data.log_range((0.06, 2.5), (low, high)) == (low, high)
    assert all(math.log10(value) % 1 == 0 for _, value in curve_data.log_ticks(-6, 2))


@pytest.mark.parametrize(
    ("span", "step"), [(1, 1), (10, 1), (11, 2), (20, 2), (30, 5), (100, 10), (150, 20), (10_000, 1000)]
)
def test_epoch_ticks_are_whole_numbers(span, step):
    assert curve_data.integer_step(span) == step


@pytest.fixture
def curves(qtbot):
    made = Curves()
    qtbot.addWidget(made)
    return made


def drawn(plot):
    return plot._validation.getOriginalDataset()


def test_a_hidden_picture_draws_nothing_and_catches_up_when_it_is_shown(curves, qtbot):
    curves.take_all(FakeRun(epochs=4).events())
    assert not curves.loss._timer.isActive()
    assert drawn(curves.loss)[0] is None or len(drawn(curves.loss)[0]) == 0
    with qtbot.waitExposed(curves):
        curves.show()
    qtbot.waitUntil(lambda: not curves.loss._dirty)
    x, y = drawn(curves.loss)
    assert x.tolist() == [0, 1, 2, 3, 4]
    assert y.tolist() == pytest.approx([e.val_loss for e in FakeRun(epochs=4).curve()])


def test_many_events_are_one_redraw(curves, qtbot, monkeypatch):
    with qtbot.waitExposed(curves):
        curves.show()
    qtbot.waitUntil(lambda: not curves.loss._dirty)
    calls = []
    real = curves.loss._draw_marks
    monkeypatch.setattr(curves.loss, "_draw_marks", lambda: (calls.append(1), real()))
    for event in FakeRun(epochs=3, steps=100).events():
        curves.take(event)
    qtbot.waitUntil(lambda: not curves.loss._dirty)
    assert len(calls) == 1


def test_hovering_reads_both_pictures_at_the_same_epoch(curves, qtbot):
    run = FakeRun(epochs=4)
    curves.take_all(run.events())
    with qtbot.waitExposed(curves):
        curves.show()
    curves.accuracy.hovered.emit(2.2)
    done = run.curve()[2]
    assert curves.loss.readout.text().startswith("Epoch 2")
    assert f"{done.val_loss:.3f}" in curves.loss.readout.text()
    assert f"{done.val_accuracy * 100:.1f} %" in curves.accuracy.readout.text()
    curves.loss.hovered.emit(math.nan)
    assert curves.loss.readout.text().startswith("Epoch 4")


def test_the_log_switch_puts_the_axis_in_powers_of_ten(curves, qtbot):
    curves.take_all(FakeRun(epochs=4).events())
    with qtbot.waitExposed(curves):
        curves.show()
    curves.log_scale.setChecked(True)
    qtbot.waitUntil(lambda: not curves.loss._dirty)
    low, high = curves.loss._plot.getViewBox().viewRange()[1]
    assert low < 0 < high < 1


MATRIX = np.array([[8, 2, 0], [0, 10, 0], [3, 1, 0]])


def test_confusion_shares_and_top_confusions():
    assert confusion_data.shares(MATRIX)[0].tolist() == [0.8, 0.2, 0]
    assert confusion_data.shares(np.zeros((2, 2), int)).tolist() == [[0, 0], [0, 0]]
    assert confusion_data.top_confusions(MATRIX) == [(2, 0, 3), (0, 1, 2), (2, 1, 1)]
    assert confusion_data.top_confusions(np.diag([3, 4])) == []


def test_confusion_pixels_have_two_colours_and_an_empty_ground():
    rgb = confusion_data.pixels(np.array([[4, 0], [4, 0]]), (255, 255, 255), (0, 0, 200), (200, 0, 0))
    assert rgb[0, 0].tolist() == [0, 0, 200]
    assert rgb[1, 0].tolist() == [200, 0, 0]
    assert rgb[0, 1].tolist() == [255, 255, 255]


@pytest.mark.parametrize(("count", "room", "step"), [(8, 200, 1), (100, 300, 5), (10, 0, 10)])
def test_names_are_thinned_out_until_they_fit(count, room, step):
    assert confusion_data.label_step(count, room, 15) == step


def test_the_confusion_view_knows_its_cells(qtbot):
    view = ConfusionView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show_matrices(["a", "b", "c"], MATRIX, MATRIX.T)
    after = view.places()[1]
    inside = after.square.topLeft() + QPointF(0.5 * after.cell, 2.5 * after.cell)
    assert view.cell_at(inside) == (1, 2, 0)
    assert view.told(0, 2, 0) == "Before: truth c, answered a: 3 of 4 images"
    assert view.cell_at(QPointF(0, 0)) is None
    assert "a taken for c (3)" in view.in_words()


@pytest.mark.parametrize("classes", [2, 130])
def test_the_confusion_view_paints_few_and_many_classes(qtbot, classes):
    matrix = np.random.default_rng(0).integers(0, 9, (classes, classes))
    view = ConfusionView()
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show_matrices([f"class {i}" for i in range(classes)], matrix, np.eye(classes, dtype=int) * 5)
    image = view.grab().toImage()
    middle = view.places()[1].square.center()
    corner = view.places()[1].square.topLeft() + QPointF(view.places()[1].cell / 2, view.places()[1].cell / 2)
    assert image.pixelColor(corner.toPoint()) != image.pixelColor(middle.x() + 60, middle.y() - 60)


def test_the_interval_s_axis_always_holds_zero():
    for low, high in ((0.02, 0.08), (-0.08, -0.02), (-0.01, 0.03), (0.0, 0.0)):
        left, right = axis_limits(low, high)
        assert left < min(low, 0) <= max(high, 0) < right


def test_a_picture_that_has_the_keyboard_is_taken_apart_in_peace(qtbot):
    """Qt moves the focus away when Python has emptied the object already."""
    plot = LabelCurvePlot()
    plot.show()
    plot.activateWindow()
    plot._view.setFocus()
    qtbot.waitUntil(plot._view.hasFocus)
    gone = weakref.ref(plot)
    del plot
    with qtbot.captureExceptions() as wrong:
        gc.collect()
    assert gone() is None
    assert not wrong
