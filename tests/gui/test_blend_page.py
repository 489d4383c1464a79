"""The page of mixes: what it offers, what it says, and that the window never waits for it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from posttrain_gui import blend
from posttrain_gui.errors import InputError
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.plots.blend_plot import accuracy_range
from posttrain_gui.gui.result.blend_page import BlendPage
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history import blends
from posttrain_gui.history.blends import BlendCurve, BlendPoint, Reference
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.report import Blend
from tests.gui.fakes import FakeRun, plan

VALIDATION = {0.0: 0.6, 0.2: 0.7, 0.6: 0.8, 0.8: 0.8, 1.0: 0.75}
REFERENCE = {0.0: 0.9, 0.2: 0.88, 0.6: 0.7, 0.8: 0.5, 1.0: 0.4}


def curve_of(report, reference=None):
    points = [
        BlendPoint(
            alpha=alpha,
            val_accuracy=value,
            val_loss=1 - value,
            reference_accuracy=REFERENCE[alpha] if reference else None,
        )
        for alpha, value in VALIDATION.items()
    ]
    told = Reference(path=str(reference), head="original", images=50, classes=3, test_images=4) if reference else None
    return BlendCurve(of=blends.weights_of(report), val_images=40, points=points, reference=told)


def blend_of(report, alpha):
    verdict = report.verdict.model_copy(
        update={"sentence": "60.0 % → 70.0 %: improved (n = 9). This is look number 2.", "look": 2}
    )
    return Blend(
        alpha=alpha, model_path=f"/gone/m-mix-{alpha:.2f}.safetensors", val_accuracy=VALIDATION[alpha], val_loss=0.2,
        final=report.final, verdict=verdict,
    )  # fmt: skip


@pytest.fixture
def history():
    return History(resolve())


@pytest.fixture
def report(history):
    run = history.begin(plan())
    made = FakeRun().report().model_copy(update={"run_id": run.id, "model_path": "/gone/m.safetensors"})
    run.finish(made)
    return made


@pytest.fixture
def page(qtbot, history, report):
    made = BlendPage(history)
    qtbot.addWidget(made)
    made.resize(936, 410)
    made.show_report(report)
    with qtbot.waitExposed(made):
        made.show()
    return made


class Service:
    """Stands in for the measuring: remembers what it was asked, answers or fails."""

    def __init__(self, report):
        self.report, self.asked, self.error, self.endless, self.cancelled = report, [], None, False, False

    def measure(self, run_id, _history, progress, reference=None):
        self.asked.append(("measure", run_id, reference))
        progress("measuring", 3, 12)
        if self.error is not None:
            raise self.error
        while self.endless:
            try:
                progress("measuring", 4, 12)
            except Exception:
                self.cancelled = True
                raise
        return curve_of(self.report, reference)

    def keep(self, run_id, alpha, _history, progress):
        self.asked.append(("keep", run_id, alpha))
        progress("judging", 1, 2)
        return blend_of(self.report, alpha)


@pytest.fixture
def service(monkeypatch, report):
    made = Service(report)
    monkeypatch.setattr(blend, "measure", made.measure)
    monkeypatch.setattr(blend, "keep", made.keep)
    return made


def measure(page, qtbot):
    qtbot.mouseClick(page.card.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=20_000)


def figure(page, line, column=1):
    return page.place._cells[line][column].text()


def test_before_anything_is_measured_it_says_what_a_mix_is(page):
    assert page._stack.currentIndex() == 0
    assert not page.place.isVisible()
    assert page.card.measure.isEnabled()
    assert page.card.measure.text() == "Measure the mixes"
    assert not page.card.cancel.isVisible()


@pytest.mark.usefixtures("service")
def test_measuring_leads_to_the_suggestion_the_smallest_of_equal_ones(page, qtbot):
    measure(page, qtbot)
    assert page._stack.currentIndex() == 1
    assert page.plot.slider.value() == 2
    assert "α = 0.6" in page.place.title.text()
    assert figure(page, 0) == "80.0 %"
    assert figure(page, 0, 2) == "+5.0 points against after"
    assert figure(page, 1) == "0.200"
    assert "highest accuracy on the 40 validation images" in page.place.suggestion.text()
    assert "2 mixes are equal there; this one changes the model least." in page.place.suggestion.text()
    assert not page.place.go.isVisible()
    assert page.card.measure.text() == "Measure again"


@pytest.mark.usefixtures("service")
def test_the_slider_shows_the_figures_at_its_place_and_the_ends_by_name(page, qtbot):
    measure(page, qtbot)
    page.plot.slider.setValue(1)
    assert figure(page, 0) == "70.0 %"
    assert figure(page, 0, 2) == "−5.0 points against after"
    assert page.place.go.isVisible()
    page.plot.slider.setValue(0)
    assert page.place.title.text() == "α = 0: before training"
    page.plot.slider.setValue(4)
    assert "run's own model" in page.place.title.text()
    assert not page.place.keep_button.isVisible(), "the run's own model is there already"
    qtbot.mouseClick(page.place.go, Qt.MouseButton.LeftButton)
    assert page.plot.slider.value() == 2


def test_reference_images_are_dropped_measured_and_remembered(page, service, qtbot, tmp_path, report):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *args)
    page.dragEnterEvent(entering)
    assert entering.isAccepted()
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *args))
    measure(page, qtbot)
    assert service.asked == [("measure", report.run_id, tmp_path)]
    assert figure(page, 1, 0) == "Reference accuracy"
    assert (figure(page, 1), figure(page, 1, 2)) == ("70.0 %", "+30.0 points against after")
    told = page.card.about.text()
    assert "50 images, 3 classes" in told
    assert "the model's original head answers" in told
    assert "4 test images left out" in told
    page.card.reference.clear.click()
    assert page.card.reference.folder is None
    page.card.reference.take(tmp_path / "other")
    assert page.card.about.text() == "Measure again to use them."


def test_a_file_that_is_no_folder_is_no_reference(page, tmp_path):
    (tmp_path / "a.toml").write_text("")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.toml"))])
    args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(QPointF(5, 5), Qt.DropAction.CopyAction, *args)
    entering.ignore()
    page.dragEnterEvent(entering)
    assert not entering.isAccepted()


def test_keeping_a_mix_shows_its_verdict_there_and_nowhere_else(page, service, qtbot, report):
    measure(page, qtbot)
    qtbot.mouseClick(page.place.keep_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.work.busy, timeout=20_000)
    assert service.asked[-1] == ("keep", report.run_id, 0.6)
    assert page.place.kept.text() == "Kept. 60.0 % → 70.0 %: improved (n = 9)."
    assert page.place.kept.property("role") == "good"
    assert "look number 2" in page.place.about_kept.text()
    assert "m-mix-0.60.safetensors" in page.place.about_kept.text()
    assert not page.place.keep_button.isVisible()
    page.plot.slider.setValue(1)
    assert not page.place.kept.isVisible()
    assert page.place.keep_button.isVisible()
    page.plot.slider.setValue(2)
    assert page.place.kept.isVisible()


def test_what_was_measured_and_kept_before_is_shown_again(qtbot, history, report, tmp_path):
    blends.write(history.row(report.run_id).folder, curve_of(report, tmp_path))
    history.amend(report.run_id, lambda stored: stored.model_copy(update={"blends": [blend_of(report, 0.2)]}))
    made = BlendPage(history)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.show_report(report)  # as it was when the run ended
    assert made._stack.currentIndex() == 1
    assert made.card.reference.folder == tmp_path
    made.plot.slider.setValue(1)
    assert "look number 2" in made.place.about_kept.text()


def test_progress_is_shown_and_cancel_ends_it_at_once(page, service, qtbot):
    service.endless = True
    qtbot.mouseClick(page.card.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "of 12" in page.card.stage.text(), timeout=20_000)
    assert page.card.stage.text().startswith("Measuring the mixes")
    assert page.card.bar.isVisible()
    assert not page.card.measure.isVisible()
    assert not page.card.reference.isEnabled()
    qtbot.mouseClick(page.card.cancel, Qt.MouseButton.LeftButton)
    assert not page.work.busy
    assert page.card.measure.isVisible()
    qtbot.waitUntil(lambda: service.cancelled)
    assert page._stack.currentIndex() == 0


def test_an_error_is_said_in_full_and_goes_with_the_next_try(page, service, qtbot):
    service.error = InputError("The images are others.", "Files were added.", "Put them back.")
    measure(page, qtbot)
    assert page.card.message.text() == "The images are others. Files were added. Put them back."
    service.error = ValueError("odd")
    measure(page, qtbot)
    assert "ValueError: odd" in page.card.message.text()
    service.error = None
    measure(page, qtbot)
    assert not page.card.message.isVisible()


def test_a_training_stops_the_measuring_and_says_so(page, service, qtbot):
    service.endless = True
    qtbot.mouseClick(page.card.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "of 12" in page.card.stage.text(), timeout=20_000)
    page.hold(True)
    qtbot.waitUntil(lambda: service.cancelled)
    assert not page.card.measure.isEnabled()
    assert "training is going on" in page.card.note.text()
    page.hold(False)
    assert page.card.measure.isEnabled()
    assert not page.card.note.isVisible()


def test_another_run_stops_the_measuring_of_this_one(page, service, qtbot, history):
    service.endless = True
    qtbot.mouseClick(page.card.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "of 12" in page.card.stage.text(), timeout=20_000)
    run = history.begin(plan())
    other = FakeRun().report().model_copy(update={"run_id": run.id})
    run.finish(other)
    page.show_report(other)
    qtbot.waitUntil(lambda: service.cancelled)
    assert not page.work.busy


def test_where_nothing_lies_between_it_says_why(page, report):
    page.show_report(report.model_copy(update={"best_epoch": 0}))
    assert not page.card.measure.isEnabled()
    assert "No epoch was better than the start" in page.card.note.text()
    page.show_report(report.model_copy(update={"run_id": "taken away"}))
    assert "no longer in the history" in page.card.note.text()
    page.show_report(report)
    assert page.card.measure.isEnabled()


def test_the_tab_is_there_where_a_model_was_kept(qtbot, history, report):
    panel = ResultPanel(PlanStore(plan()), history)
    qtbot.addWidget(panel)
    panel.show_report(report)
    assert panel.tabs.can_show(panel.pages.blend)
    panel.show_report(report.model_copy(update={"verdict": None, "model_path": "", "answers": []}))
    assert not panel.tabs.can_show(panel.pages.blend)


@pytest.mark.usefixtures("service")
def test_a_click_into_the_picture_moves_the_slider_to_the_nearest_mix(page, qtbot):
    measure(page, qtbot)
    page.plot.go_to(0.27)
    assert page.plot.slider.value() == 1
    qtbot.waitUntil(lambda: page.plot._plot.getViewBox().sceneBoundingRect().width() > 50)
    box = page.plot._plot.getViewBox()
    at = page.plot._view.mapFromScene(box.mapViewToScene(QPointF(0.83, 70)))
    qtbot.mouseClick(page.plot._view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.plot.slider.value() == 3


@pytest.mark.usefixtures("service")
def test_the_slider_stands_below_the_axis(page, qtbot):
    measure(page, qtbot)
    box = page.plot._plot.getViewBox()
    slider = page.plot.slider

    def beside(alpha: float, end: int) -> float:
        return abs(abs(page.plot._view.mapFromScene(box.mapViewToScene(QPointF(alpha, 70))).x() - end) - 8)

    def ends() -> bool:  # a handle's half beside each end
        return beside(0.0, slider.geometry().left()) <= 4 and beside(1.0, slider.geometry().right()) <= 4

    qtbot.waitUntil(ends)


@pytest.mark.parametrize(("values", "low", "high"), [([50.0, 90.0], 45.2, 94.8), ([80.0, 80.0], 78.0, 82.0)])
def test_the_axis_holds_all_values_with_room(values, low, high):
    assert accuracy_range(values) == pytest.approx((low, high))


@pytest.mark.usefixtures("service")
def test_it_fits_into_the_result_page(page, qtbot):
    measure(page, qtbot)
    assert page.minimumSizeHint().width() <= 936
    assert page.minimumSizeHint().height() <= 380


def test_the_reference_row_takes_folders_and_zips_only(tmp_path):
    from posttrain_gui.gui.result.reference_row import ReferenceRow

    assert ReferenceRow.understands(str(tmp_path))
    assert ReferenceRow.understands(str(Path("x") / "photos.ZIP"))
    assert not ReferenceRow.understands("")
    shutil.rmtree(tmp_path)
    assert not ReferenceRow.understands(str(tmp_path))
