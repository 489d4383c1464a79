"""What stands beside the verdict in the window: calibration, robustness, forgetting, and which tabs there are."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from posttrain_gui import blend, heavy
from posttrain_gui.errors import InputError
from posttrain_gui.events import StepDone
from posttrain_gui.gui import theme
from posttrain_gui.gui.pages import WIDTH
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.plots.reliability_plot import bin_words
from posttrain_gui.gui.plots.robustness_plot import _placed, _ticks
from posttrain_gui.gui.result import calibration_words, figures, forgetting_words, robustness_words
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.history.blends import Reference
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.report import Efficiency, ModelSize, ReliabilityBin, SelfTraining
from posttrain_gui.studies import robustness as study
from tests.evaluation.beside import calibration, forgetting, robustness
from tests.gui.fakes import FakeRun, plan
from tests.gui.test_blend_page import curve_of

EQUAL = "no reliable difference"


@pytest.fixture(autouse=True)
def _no_torch(monkeypatch):
    """What stands in for the work needs none, and loading it takes seconds."""
    monkeypatch.setattr(heavy, "load", lambda: None)


@pytest.fixture
def history():
    return History(resolve())


@pytest.fixture
def report(history):
    """A run that is over and in the history, with a calibration."""
    run = history.begin(plan())
    for event in FakeRun().events(until=0):
        run.record(event)
    made = (
        FakeRun()
        .report()
        .model_copy(update={"run_id": run.id, "model_path": "/gone/m.safetensors", "calibration": calibration(1.42)})
    )
    run.finish(made)
    return made


@pytest.fixture
def panel(qtbot, history):
    made = ResultPanel(PlanStore(plan()), history)
    qtbot.addWidget(made)
    made.resize(992, 633)
    with qtbot.waitExposed(made):
        made.show()
    return made


def with_(report, **parts):
    return report.model_copy(update=parts)


def cell(page, name):
    return next(label for label in page.findChildren(QLabel, name) if not label.isHidden()).text()


def titles(panel):
    return [panel.tabs.tabText(at) for at in range(panel.tabs.count()) if panel.tabs.isTabVisible(at)]


# --- tabs ------------------------------------------------------------------------------------------------------------


SIZE = ModelSize(name="m", parameters=1, file_bytes=4, image_size=8, milliseconds=1, milliseconds_batch=1, accuracy=0.9)
EXTRA = {
    "self_training": SelfTraining(path="/u", images=9, threshold=0.9),
    "efficiency": Efficiency(
        teacher=SIZE, student=SIZE, batch=2, device="cpu", difference=0.0, ci95=(-0.1, 0.1), p_value=1.0, n=9
    ),
}


@pytest.mark.parametrize("kind", ["", "self_training", "efficiency"])
def test_all_tabs_stand_side_by_side_at_the_smallest_size_of_the_panels(panel, report, kind):
    panel.resize(WIDTH, 540)
    panel.show_report(with_(report, **({kind: EXTRA[kind]} if kind else {})))
    own = {"self_training": ["Unlabelled"], "efficiency": ["Efficiency"]}.get(kind, [])
    expected = ["Before / after", "Classes", "Mistakes", *own]
    assert titles(panel) == [*expected, "Calibration", "Robustness", "Mix", "Next steps", "Use it", "Details"]
    bar = panel.tabs.tabBar()
    last = bar.tabRect(max(at for at in range(bar.count()) if bar.isTabVisible(at)))
    assert last.right() <= panel.tabs.width()
    assert bar.tabRect(0).left() == 0, "nothing is scrolled away"


def test_what_is_done_with_a_model_shares_a_tab(panel, report, qtbot):
    panel.show_report(report)
    group = panel.tabs.widget([panel.tabs.tabText(at) for at in range(panel.tabs.count())].index("Use it"))
    panel.tabs.show_page(panel.pages.teach)
    assert panel.tabs.currentWidget() is group
    assert panel.pages.teach.isVisible()
    first = next(button for button in group.buttons if button.text() == "Try it")
    assert not first.isChecked()
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert panel.pages.try_it.isVisible()
    assert not panel.pages.teach.isVisible()


def test_pages_that_do_not_fit_are_no_tabs(panel, report):
    panel.show_report(with_(report, calibration=None, model_path=""))
    assert {"Calibration", "Robustness", "Mix", "Use it"} & set(titles(panel)) == set()
    panel.show_report(with_(report, robustness=robustness("worse"), model_path=""))
    assert "Robustness" in titles(panel)


# --- calibration -----------------------------------------------------------------------------------------------------


def test_calibration_is_said_in_the_second_line_and_on_its_page(panel, report):
    panel.show_report(report)
    told = "Temperature 1.42 (the model was too sure): calibration error 4.1 → 1.9 points, no answer changes."
    assert told in panel.view.headline.more.text()
    panel.tabs.show_page(panel.pages.calibration)
    page = panel.pages.calibration
    assert cell(page, "calibration_1_0") == "Calibration error"
    assert [cell(page, f"calibration_1_{at}") for at in range(1, 4)] == ["9.4 pts", "4.1 pts", "1.9 pts"]
    assert [cell(page, f"calibration_2_{at}") for at in range(1, 4)] == ["0.812", "0.364", "0.310"]
    assert "320 test images" in page.behind.text()
    assert "fitted on 361 validation images (their cross-entropy 0.420 → 0.370)" in page.behind.text()


def test_the_diagram_goes_from_tempered_to_trained_and_back(panel, report, qtbot):
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.calibration)
    page = panel.pages.calibration
    before, after = page.plots
    assert after.title.text() == "After training, with temperature 1.42"
    assert list(after._strokes.opts["y1"]) == pytest.approx([50, 70, 90])
    assert list(after._gaps.opts["y1"] - after._gaps.opts["y0"]) == pytest.approx([0, 0, 0])
    qtbot.mouseClick(page.as_trained, Qt.MouseButton.LeftButton)
    assert after.title.text() == "After training"
    assert list(after._gaps.opts["y1"] - after._gaps.opts["y0"]) == pytest.approx([25, 15, 8])
    assert list(before._bars.opts["y1"]) == pytest.approx([35, 50, 75]), "a bar ends where its gap begins"


def test_without_a_temperature_there_is_nothing_to_choose(panel, report):
    plain = with_(report, calibration=calibration(1.0))
    assert calibration_words.headline(plain) == ""
    panel.show_report(plain)
    panel.tabs.show_page(panel.pages.calibration)
    assert not panel.pages.calibration.tempered.isVisible()
    assert panel.pages.calibration.plots[1].title.text() == "After training"
    assert not panel.pages.calibration.findChildren(QLabel, "calibration_1_3"), "no column for it either"
    assert panel.pages.calibration.behind.text() == "Diagrams: 320 test images."


def test_few_images_are_said():
    assert calibration_words.warning(calibration(1.4)) == ""
    told = calibration_words.warning(calibration(1.4, images=24))
    assert "Only 24 test images for 3 bars" in told


def test_a_bar_says_what_it_shows():
    told = bin_words(ReliabilityBin(low=0.6, high=2 / 3, count=23, confidence=0.634, accuracy=0.5217))
    assert told == "60 % to 67 % sure: 23 images, 52.2 % of them right, 63.4 % sure on average"


# --- robustness ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "badge", "role"),
    [("improved", "More robust", "good"), ("worse", "Less robust", "bad"), (EQUAL, "No reliable difference", "muted")],
)
def test_robustness_is_judged_by_its_state_and_not_by_the_difference(panel, report, outcome, badge, role):
    panel.show_report(with_(report, robustness=robustness(outcome)))
    page = panel.pages.robustness
    assert (page.badge.text(), page.badge.role) == (badge, role)
    assert page.sentence.text() == f"Disturbed pictures: {outcome}."


def test_every_disturbance_at_every_strength_with_its_setting(panel, report):
    panel.show_report(with_(report, robustness=robustness("improved")))
    panel.tabs.show_page(panel.pages.robustness)
    page = panel.pages.robustness
    assert [cell(page, f"robustness_2_{at}") for at in range(4)] == [
        "Noise", "70.0 → 78.0", "60.0 → 68.0", "50.0 → 58.0",
    ]  # fmt: skip
    assert cell(page, "robustness_6_1") == "80.0 → 90.0"
    assert "Blur: σ 0.5 / 1 / 2 % of the side." in page.settings.text()
    assert "JPEG: quality 40 / 15 / 5." in page.settings.text()
    tip = next(label for label in page.findChildren(QLabel, "robustness_5_3")).toolTip()
    assert tip == "Rotation 3 (40° to either side): 50.0 % before, 58.0 % after, +8.0 points"
    x, y = page.plot._lines["after"].getData()
    assert list(x[:5]) == [0, 1, 2, 3, 4]
    assert list(y[:3]) == pytest.approx([78, 68, 58])
    assert page.plot._clean["before"].value() == pytest.approx(80)


def test_disturbances_stand_apart_and_are_named_once():
    ticks = _ticks(_placed(robustness("improved").points))
    assert ticks[:5] == [(0, "1\n"), (1, "2\nBlur"), (2, "3\n"), (4, "1\n"), (5, "2\nNoise")]


def test_how_long_it_takes_is_worked_out_from_how_fast_the_run_was(report):
    told = [StepDone("baseline", 5, 9, images_per_second=100.0), StepDone("training", 1, 2, images_per_second=9.0)]
    assert robustness_words.estimate(report, told) == "It takes about 1 min 42 s on this computer."  # 32 · 320 / 100
    assert robustness_words.estimate(report, told[1:]) == ""


class Measuring:
    """Stands in for the study."""

    def __init__(self):
        self.asked, self.error, self.endless = [], None, False

    def __call__(self, run_id, history, progress):
        self.asked.append(run_id)
        progress("disturbing", 1, 2)
        if self.error is not None:
            raise self.error
        while self.endless:
            progress("disturbing", 1, 2)
        found = robustness("worse")
        history.amend(run_id, lambda report: report.model_copy(update={"robustness": found}))
        return found


@pytest.fixture
def measuring(monkeypatch):
    made = Measuring()
    monkeypatch.setattr(study, "robustness", made)
    return made


def test_what_was_not_measured_is_measured_by_a_click_and_kept(panel, report, measuring, qtbot):
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.robustness)
    page = panel.pages.robustness
    assert page.offer.isVisible()
    assert page.offer.takes.text().startswith("It takes about ")
    qtbot.mouseClick(page.offer.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.badge.isVisible(), timeout=20_000)
    assert page.badge.text() == "Less robust"
    assert measuring.asked == [report.run_id]
    panel.show_report(FakeRun().report())
    assert page.offer.isVisible() or not page.isVisible()
    panel.show_report(report)  # as it was read before it was measured
    panel.tabs.show_page(page)
    assert page.badge.isVisible(), "it was kept in the history"


def test_an_error_is_said_and_the_button_is_there_again(panel, report, measuring, qtbot):
    measuring.error = InputError("The images are gone.", "The folder was moved.", "Put it back.")
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.robustness)
    offer = panel.pages.robustness.offer
    qtbot.mouseClick(offer.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(offer.problem.text()), timeout=20_000)
    assert offer.problem.text() == "The images are gone. The folder was moved. Put it back."
    assert offer.measure.isVisible()


def test_a_run_that_begins_stops_the_measuring(panel, report, measuring, qtbot):
    measuring.endless = True
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.robustness)
    offer = panel.pages.robustness.offer
    qtbot.mouseClick(offer.measure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Answering disturbed images" in offer.progress.stage.text(), timeout=20_000)
    panel.hold(True)
    assert not offer.work.busy
    assert not offer.measure.isEnabled()
    assert "when it has ended" in offer.note.text()
    panel.hold(False)
    assert offer.measure.isEnabled()
    assert offer.note.text() == ""


# --- forgetting ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("outcome", "title", "role"),
    [("forgotten", "Forgot", "bad"), (EQUAL, "Nothing reliably forgotten", "strong")],
)
def test_what_was_forgotten_stands_beside_the_gain(panel, report, outcome, title, role):
    panel.show_report(with_(report, forgetting=forgetting(outcome)))
    row = panel.pages.overview.forgetting
    assert row.isVisible()
    assert (row.title.text(), row.title.property("role")) == (title, role)
    if outcome == "forgotten":
        told = "95.1 % → 80.2 % on 360 images of what it knew (−14.9 points, 95 % interval −18.6 to −11.2)."
        assert row.sentence.text() == told
    assert "what it was trained on: 360 images of 10 classes" in row.toolTip()


def test_where_it_was_not_measured_it_says_how(panel, report):
    panel.show_report(report)
    assert not panel.pages.overview.forgetting.isVisible()
    assert "Forgetting was not measured." in panel.findChild(QLabel, "behind_the_verdict").text()
    assert forgetting_words.not_measured(with_(report, forgetting=forgetting(EQUAL))) == ""
    assert forgetting_words.not_measured(with_(report, verdict=None)) == ""
    untrained = report.plan | {"model": {"source": "untrained"}}
    assert forgetting_words.not_measured(with_(report, plan=untrained)) == ""  # it knew nothing


@pytest.fixture
def forgetful(history, report):
    """The same run, having forgotten."""
    return history.amend(report.run_id, lambda kept: with_(kept, forgetting=forgetting("forgotten")))


def test_the_trade_is_shown_by_one_click(panel, forgetful, monkeypatch, qtbot):
    asked, report = [], forgetful

    def measure(run_id, _history, _progress, reference=None):
        asked.append((run_id, reference))
        made = curve_of(report, "/photos/old")
        about = Reference(**{**made.reference.model_dump(), "path": "", "about": "what it was trained on"})
        return made.model_copy(update={"reference": about})

    monkeypatch.setattr(blend, "measure", measure)
    panel.show_report(report)
    mixes = panel.pages.blend
    assert mixes.card.reference.name.text() == "what it was trained on", "taken without being asked"
    qtbot.mouseClick(panel.pages.overview.forgetting.trade, Qt.MouseButton.LeftButton)
    assert panel.tabs.currentWidget() is mixes
    qtbot.waitUntil(lambda: not mixes.work.busy, timeout=20_000)
    assert asked == [(report.run_id, blend.FORGETTING)]
    assert "What it was trained on: 50 images, 3 classes" in mixes.card.about.text()
    mixes.see_trade()
    assert not mixes.work.busy, "it is measured already"


def test_other_reference_images_can_be_taken_and_those_again(panel, forgetful, tmp_path, qtbot):
    panel.show_report(forgetful)
    row = panel.pages.blend.card.reference
    panel.tabs.show_page(panel.pages.blend)
    assert row.chosen == blend.FORGETTING
    assert not row.known.isVisible()
    row.take(tmp_path)
    assert row.chosen == tmp_path
    qtbot.mouseClick(row.clear, Qt.MouseButton.LeftButton)
    assert row.chosen is None
    qtbot.mouseClick(row.known, Qt.MouseButton.LeftButton)
    assert row.chosen == blend.FORGETTING
    panel.show_report(FakeRun().report())  # another one, whose forgetting was not measured
    assert row.chosen is None


# --- colours ---------------------------------------------------------------------------------------------------------


def test_the_pictures_follow_from_light_to_dark(panel, report, qapp, qtbot):
    panel.show_report(with_(report, robustness=robustness("improved")))
    for page in (panel.pages.robustness, panel.pages.calibration):
        panel.tabs.show_page(page)
    try:
        theme.apply(qapp, "dark")
        line = panel.pages.robustness.plot._lines["after"]
        qtbot.waitUntil(lambda: line.opts["pen"].color() == theme.colour("after"))
        assert panel.pages.calibration.plots[0]._strokes.opts["pen"].color() == theme.colour("before")
    finally:
        theme.apply(qapp, "light")


def test_the_headline_keeps_its_other_words(report):
    stopped = with_(report, status="stopped")
    more = figures.headline(stopped).more
    assert "Temperature 1.42" in more
    assert "ended it early" in more
