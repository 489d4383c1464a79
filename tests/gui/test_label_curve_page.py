"""The label curve in the Data step: with a measurement that is quick, and once with the real one."""

import csv
import io
import math
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtGui import QGuiApplication

from posttrain_gui import heavy, paths
from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui import theme
from posttrain_gui.gui.panels.data import DataPanel
from posttrain_gui.gui.plots.label_curve_data import CurveDot, Drawn, accuracy_range, count_range, ticks
from posttrain_gui.gui.plots.label_curve_plot import LabelCurvePlot
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.studies import curve_words
from posttrain_gui.gui.studies.curve_page import LabelCurvePage
from posttrain_gui.gui.studies.curve_settings import counts_in
from posttrain_gui.studies import label_curve
from posttrain_gui.studies.label_curve import Forecast, LabelCurve, LabelPoint, LeftOut, PowerLaw, key_of_plan
from tests.e2e.conftest import shapes  # noqa: F401 - a fixture
from tests.gui.stand_in import StandIn

SENTENCE = "100 more images would probably bring +1.2 points (95 % interval +0.4 to +2.0)."


@pytest.fixture(autouse=True, scope="module")
def torch_is_there() -> None:
    """What the first task would wait for, longer than a test does on a busy machine."""
    heavy.load()


def point(count: int | None, images: int, accuracy: float, *draws: float) -> LabelPoint:
    ends = (accuracy - 0.05, min(1.0, accuracy + 0.05))
    return LabelPoint(count=count, images=images, accuracy=accuracy, ci95=ends, draws=draws or (accuracy,))


def curve_of(plan: plans.Plan, **changes: Any) -> LabelCurve:
    """Four classes, 80 training images; follows 0.9 − 0.6 · n^(−0.5)."""
    law = PowerLaw(a=0.9, b=0.6, c=0.5, rms=0.004)
    points = [point(count, 4 * count, law.at(4 * count), 0.4, 0.7) for count in (1, 5, 10)]
    said = {
        "of": key_of_plan(plan), "images_key": "k", "model": "Digits CNN", "classes": 4, "train": 80,
        "on": "validation", "judged": 40, "chance": 0.25, "points": (*points, point(None, 80, 0.84)), "law": law,
        "forecast": Forecast(more=100, gain=0.012, ci95=(0.004, 0.02), worth=True), "sentence": SENTENCE,
        "notes": ("Each point is the mean of 2 draws.",),
        "left_out": (LeftOut(count=25, reason="One has 20."), LeftOut(count=50, reason="One has 20.")),
    }  # fmt: skip
    return LabelCurve.model_validate(said | changes)


class Measurement(StandIn):
    """Stands in for the measurement."""

    def __call__(
        self, plan: plans.Plan, _cache: Path, progress: Any, counts: Any, draws: int, *, fine_tuned: bool, history: Any
    ) -> LabelCurve:
        self.asked.append((counts, draws, fine_tuned))
        assert history.paths == paths.resolve()
        self.work(progress, "training" if fine_tuned else "heads", 3, 19)
        return curve_of(plan)


@pytest.fixture
def measurement(monkeypatch: pytest.MonkeyPatch) -> Iterator[Measurement]:
    made = Measurement()
    monkeypatch.setattr(label_curve, "label_curve", made)
    with made.at_rest_afterwards():
        yield made


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}}))


@pytest.fixture
def page(qtbot: Any, store: PlanStore, measurement: Measurement) -> LabelCurvePage:  # noqa: ARG001 - before it
    made = LabelCurvePage(store)
    qtbot.addWidget(made)
    made.resize(470, 380)
    made.show()
    return made


def measure(qtbot: Any, page: LabelCurvePage) -> None:
    qtbot.mouseClick(page.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=20_000)


def test_before_anything_is_measured_it_says_what_a_label_curve_is(page):
    assert page.stack.currentWidget() is page.empty
    assert page.measure.text() == "Measure"
    assert not page.copy.isVisible()
    assert not page.note.isVisible()


def test_a_measurement_is_drawn_said_and_copied(qtbot, page, measurement):
    measure(qtbot, page)
    assert measurement.asked == [((1, 2, 5, 10, 25, 50), 3, False)]
    assert page.stack.currentWidget() is page.plot
    assert page.sentence.text() == SENTENCE
    assert page.details.text().splitlines() == [
        "Each point is the mean of 2 draws.",
        "Left out: 25, 50 a class. One has 20.",
    ]
    assert page.measure.text() == "Measure again"
    qtbot.mouseClick(page.copy.csv, Qt.MouseButton.LeftButton)
    rows = list(csv.DictReader(io.StringIO(QGuiApplication.clipboard().text())))
    assert [row["images_a_class"] for row in rows] == ["1", "5", "10", ""]
    assert rows[0]["draw_2"] == "0.7"
    assert rows[3]["draw_2"] == ""
    assert math.isclose(float(rows[0]["accuracy"]), 0.6)
    qtbot.mouseClick(page.copy.image, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().size() == page.plot.grab().size()


def test_what_is_set_is_what_is_measured(qtbot, page, measurement):
    page.settings.counts.setText("8; 2 2")
    page.settings.draws.setValue(5)
    page.settings.tuned.setChecked(True)
    measure(qtbot, page)
    assert measurement.asked == [((2, 8), 5, True)]


def test_nonsense_in_the_counts_is_marked_and_measures_nothing(page):
    page.settings.counts.setText("1, two")
    assert page.settings.counts.property("bad")
    assert not page.measure.isEnabled()
    assert "whole numbers" in page.note.text()
    page.settings.counts.setText("1, 2")
    assert not page.settings.counts.property("bad")
    assert page.measure.isEnabled()


def test_progress_is_told_and_cancelling_leaves_all_as_it_was(qtbot, page, measurement):
    measurement.endless = True
    qtbot.mouseClick(page.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.progress.stage.text() == "Fitting heads · 4 of 19")
    assert page.progress.bar.value() == 4
    assert not page.measure.isVisible()
    assert not page.settings.isEnabled()
    qtbot.mouseClick(page.progress.cancel, Qt.MouseButton.LeftButton)
    assert page.measure.isVisible()
    qtbot.waitUntil(lambda: measurement.cancelled)
    assert page.curve is None


def test_what_went_wrong_is_told(qtbot, page, measurement):
    measurement.error = InputError('Class "ant" has no training image.', "", "Add images to it, or take it out.")
    measure(qtbot, page)
    assert page.message.text() == 'Class "ant" has no training image. Add images to it, or take it out.'
    measurement.error = None
    measure(qtbot, page)
    assert not page.message.isVisible()


def test_while_something_is_trained_nothing_is_measured(qtbot, page, measurement):
    measurement.endless = True
    qtbot.mouseClick(page.measure, Qt.MouseButton.LeftButton)
    page.hold(True)
    assert not page.work.busy
    assert not page.measure.isEnabled()
    assert "when it has ended" in page.note.text()
    page.hold(False)
    assert page.measure.isEnabled()


def keep(plan: plans.Plan) -> None:
    """As an earlier measurement left it."""
    label_curve._keep(curve_of(plan), paths.prepare(paths.resolve()).data)


def test_the_last_curve_of_these_images_and_this_model_comes_back(page, store):
    other = plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "sample"}})
    keep(other)
    assert page.curve is None
    store.update("model", {"source": "bundled"})
    assert page.curve == curve_of(other)
    assert page.note.text().startswith("Measured earlier")
    assert page.settings.chosen == (1, 5, 10, 25, 50)
    assert page.settings.draws.value() == 2
    store.update("training.epochs", 3)
    assert page.curve is not None, "it does not depend on that"
    store.update("data.split.val", 0.3)
    assert page.curve is None
    assert page.stack.currentWidget() is page.empty


def test_a_page_that_is_not_seen_looks_for_nothing(qtbot, store, measurement):  # noqa: ARG001
    keep(store.plan)
    page = LabelCurvePage(store)
    qtbot.addWidget(page)
    assert page.curve is None
    page.show()
    assert page.curve is not None


def test_a_plan_without_a_model_or_images_says_so(page, store):
    store.update("data", {"source": "folder"})
    assert not page.measure.isEnabled()
    assert page.note.text() == store.plan.data.problems()[0].message


@pytest.mark.parametrize(
    ("text", "counts"),
    [("1, 2, 5", (1, 2, 5)), (" 5 1;1 ", (1, 5)), ("", ()), ("0, 1", ()), ("1.5", ()), ("-2", ()), ("9999999", ())],
)
def test_counts_in_a_text(text, counts):
    assert counts_in(text) == counts


# --- the picture ------------------------------------------------------------------------------------------------


def test_counts_are_of_each_class_and_the_law_goes_on_past_all_images(store):
    drawn = curve_words.drawn(curve_of(store.plan))
    assert [dot.count for dot in drawn.heads] == [1, 5, 10, 20]
    assert drawn.whole == 20
    assert math.isclose(drawn.fitted[0][0], 1)
    assert math.isclose(drawn.fitted[-1][0], 45), "80 + 100 images of 4 classes"
    assert math.isclose(drawn.fitted[-1][1], 0.9 - 0.6 / math.sqrt(180))
    assert math.isclose(drawn.inside()[-1][0], 20)
    assert drawn.beyond()[0] == drawn.inside()[-1]
    assert len(drawn.inside()) + len(drawn.beyond()) == len(drawn.fitted) + 1


def test_where_no_law_fits_no_line_is_drawn(store):
    drawn = curve_words.drawn(curve_of(store.plan, forecast=None))
    assert drawn.fitted == ()
    assert drawn.beyond() == []


def test_axes_hold_all_points_and_their_numbers_keep_apart():
    drawn = Drawn((CurveDot(1, 0.3, 0.05, 0.6), CurveDot(50, 0.9)), whole=50.0)
    low, high = count_range(drawn)
    assert low < 0
    assert high > math.log10(50)
    bottom, top = accuracy_range(drawn)
    assert bottom < 5
    assert 90 < top <= 104
    written = ticks(low, high)
    assert written[0] == 1
    assert all(math.log10(b / a) >= 0.1 * (high - low) for a, b in pairwise(written))


def test_the_picture_shows_fine_tuned_points_only_where_there_are_some(qtbot, store):
    plot = LabelCurvePlot()
    qtbot.addWidget(plot)
    plot.resize(460, 240)
    plot.show()
    plot.show_curve(curve_words.drawn(curve_of(store.plan)))
    entry = plot._entries["tuned"][1]
    assert not entry.isVisible()
    assert plot._entries["fitted"][1].isVisible()
    tuned = (point(1, 4, 0.5), point(5, 20, 0.7))
    plot.show_curve(curve_words.drawn(curve_of(store.plan, fine_tuned=tuned, forecast=None)))
    assert entry.isVisible()
    assert not plot._entries["fitted"][1].isVisible()
    assert list(plot._dots["tuned"].getData()[1]) == [50, 70]
    assert plot.accessibleDescription().startswith("1: 60.0 %; 5: ")


def test_the_picture_follows_the_window_into_the_dark(qtbot, qapp, store):
    plot = LabelCurvePlot()
    qtbot.addWidget(plot)
    plot.show()
    plot.show_curve(curve_words.drawn(curve_of(store.plan)))
    try:
        theme.apply(qapp, "dark")
        assert plot._view.backgroundBrush().color() == theme.colour("surface")
    finally:
        theme.apply(qapp, "light")


# --- in the Data step ---------------------------------------------------------------------------------------------


def test_the_tab_is_there_for_images_with_one_label_each(qtbot, store, shapes):  # noqa: F811
    store.update("data", {"source": "folder", "path": str(shapes)})
    panel = DataPanel(store)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitUntil(lambda: panel.reading.facts is not None, timeout=20_000)
    tab = panel.tabs.indexOf(panel.curve)
    assert panel.tabs.isTabVisible(tab)
    assert panel.tabs.tabText(tab) == "Label curve"
    panel.hold(True)
    assert not panel.curve.measure.isEnabled()
    panel.reading.cancel()
    assert QThreadPool.globalInstance().waitForDone(20_000)


def test_the_real_measurement_on_a_persons_folder_is_kept(qtbot, shapes):  # noqa: F811
    training = {"device": "cpu", "precision": "float32"}
    data = {"source": "folder", "path": str(shapes), "split": {"val": 0.2, "test": 0.3}}
    store = PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": data, "training": training}))
    page = LabelCurvePage(store)
    qtbot.addWidget(page)
    page.show()
    page.settings.counts.setText("1, 2, 4, 90")
    measure(qtbot, page)
    assert not page.message.text()
    assert [item.count for item in page.curve.points] == [1, 2, 4, None]
    assert page.curve.points[-1].accuracy > 1 / 3
    assert "90 a class" in page.details.text()
    again = LabelCurvePage(store)
    qtbot.addWidget(again)
    again.show()
    assert again.curve == page.curve
