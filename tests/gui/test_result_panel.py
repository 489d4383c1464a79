"""The Result panel: the verdict and everything behind it, for runs that ended in any way."""

import json
import math

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QLabel

from posttrain_gui import plan as plans
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.result import figures
from posttrain_gui.gui.result.mistake_grid import IMAGE_ROLE, LINES_ROLE
from posttrain_gui.gui.result.snippet import loading
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.tr import points
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.report import Answer
from tests.gui.fakes import FakeRun, plan


@pytest.fixture
def panel(qtbot):
    made = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(made)
    made.resize(1020, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def report():
    return FakeRun().report()


def answer(truth, before, after, confidence=0.9, path="x.png"):
    return Answer(
        path=path, truth=truth, before=before, after=after, confidence_before=0.5, confidence_after=confidence
    )


def test_before_any_result_it_says_where_one_comes_from(panel):
    assert panel.report is None
    assert not panel.deeds.isVisible()
    assert panel.summary() == ""


@pytest.mark.parametrize(
    ("outcome", "badge", "role"),
    [
        ("improved", "Improved", "good"),
        ("worse", "Worse", "bad"),
        ("no reliable difference", "No reliable difference", "muted"),
    ],
)
def test_the_colour_follows_the_verdict_and_not_the_gain(panel, outcome, badge, role):
    report = FakeRun().report(outcome)
    assert report.verdict.gain > 0  # the point estimate is the same in all three
    panel.show_report(report)
    assert (panel.view.headline.badge.text(), panel.view.headline.badge.role) == (badge, role)
    assert panel.view.headline.sentence.text() == report.verdict.sentence
    assert panel.pages.overview.interval._role == role
    assert panel.summary() == badge


def cell(panel, line, column):
    return [w for w in panel.findChildren(QLabel, f"score_{line}_{column}") if not w.isHidden()][-1].text()


def test_the_table_shows_before_after_and_change_with_units(panel, report):
    panel.show_report(report)
    base, final = report.baseline, report.final
    assert cell(panel, 1, 0) == "Accuracy"
    assert cell(panel, 1, 1) == f"{base.accuracy * 100:.1f} %"
    assert cell(panel, 1, 2) == f"{final.accuracy * 100:.1f} %"
    assert cell(panel, 1, 3) == f"+{(final.accuracy - base.accuracy) * 100:.1f} points"
    assert [cell(panel, 3, i) for i in range(4)] == ["Loss (cross-entropy)", "0.812", "0.364", "−0.448"]
    assert cell(panel, 4, 3) == "−5.3 points"


def test_numbers_that_are_none_are_dashes(report):
    broken = report.model_copy(update={"final": report.final.model_copy(update={"loss": math.nan})})
    assert figures.score_rows(broken)[2].after == "–"
    assert figures.score_rows(broken)[2].change == "–"


def test_a_discarded_run_says_so_and_offers_no_model(panel, report):
    panel.show_report(report.model_copy(update={"status": "stopped", "verdict": None, "model_path": "", "answers": []}))
    assert panel.view.headline.badge.text() == "Stopped"
    assert "nothing was kept" in panel.view.headline.sentence.text()
    assert not panel.deeds.open.isVisible()
    assert not panel.tabs.isTabVisible(0)
    assert panel.tabs.currentWidget() is panel.pages.details


def test_a_run_that_was_finished_early_keeps_its_verdict(panel, report):
    panel.show_report(report.model_copy(update={"status": "stopped"}))
    assert panel.view.headline.badge.text() == "Improved"
    assert "ended it early" in panel.view.headline.more.text()


def test_a_failed_run_says_what_why_next_and_where_the_log_is(panel):
    run = panel._history.begin(plan())
    report = run.fail("The loss became infinite.\nThe learning rate is high.\nLower it.", 3.0)
    panel.show_report(report)
    assert (panel.view.headline.badge.text(), panel.view.headline.badge.role) == ("Failed", "bad")
    assert panel.view.headline.sentence.text() == "The loss became infinite."
    assert panel.view.headline.more.text() == "The learning rate is high. Lower it."
    assert str(run.folder / "run.log") in panel.view.message.text()


def test_one_report_after_another(panel, report):
    panel.show_report(report.model_copy(update={"status": "failed", "error": "No.", "verdict": None, "answers": []}))
    panel.show_report(report)
    pages = (panel.pages.overview, panel.pages.classes, panel.pages.mistakes, panel.pages.advice)
    assert all(panel.tabs.can_show(page) for page in pages)
    assert panel.tabs.currentWidget() is panel.pages.overview
    assert not panel.view.message.isVisible()


ANSWERS = [
    answer(0, 0, 1, 0.7, "newly wrong"),
    answer(0, 1, 1, 0.9, "still wrong"),
    answer(1, 0, 1, 0.8, "newly right"),
    answer(1, 1, 1, 0.99, "right"),
]


@pytest.mark.parametrize(
    ("kind", "paths"),
    [
        ("wrong", ["still wrong", "newly wrong"]),
        ("newly wrong", ["newly wrong"]),
        ("still wrong", ["still wrong"]),
        ("newly right", ["newly right"]),
    ],
)
def test_mistakes_by_kind_the_most_confident_first(kind, paths):
    assert [a.path for a in figures.mistakes(ANSWERS, kind)] == paths


def test_class_changes_and_confusions_of_hand_made_answers(report):
    made = report.model_copy(
        update={"answers": ANSWERS, "data": report.data.model_copy(update={"classes": ["a", "b", "never"]})}
    )
    a, b, never = figures.class_changes(made)
    assert (a.name, a.images, a.before, a.after, a.change) == ("a", 2, 0.5, 0.0, -0.5)
    assert (b.before, b.after) == (0.5, 1.0)
    assert never.images == 0
    assert math.isnan(never.change)
    before, after = figures.confusions(made)
    assert before.tolist() == [[1, 1, 0], [1, 1, 0], [0, 0, 0]]
    assert after.tolist() == [[0, 2, 0], [0, 2, 0], [0, 0, 0]]


def test_an_answer_that_is_none_has_a_name():
    assert figures.class_name(["a"], -1) == "no answer"


def test_the_classes_page_shows_the_worst_change_first(panel, report):
    panel.show_report(report)
    model = panel.pages.classes.bars.model()
    worst = min(figures.class_changes(report), key=lambda c: c.change)
    assert model.index(0, 0).data() == worst.name
    assert "taken for" in panel.pages.classes.words.text()


def test_filters_show_their_counts_and_what_they_say(panel, report, qtbot):
    panel.show_report(report)
    page = panel.pages.mistakes
    newly_right = len(figures.mistakes(report.answers, "newly right"))
    assert page.filters["newly right"].text() == f"Newly right ({newly_right})"
    qtbot.mouseClick(page.filters["newly right"], Qt.MouseButton.LeftButton)
    assert page.grid.answers.rowCount() == newly_right
    first = figures.mistakes(report.answers, "newly right")[0]
    truth, said = page.grid.answers.index(0).data(LINES_ROLE)
    name = report.data.classes[first.truth]
    assert truth == f"is {name}"
    assert said == f"said {name}, {first.confidence_after * 100:.0f} %"


def test_no_mistakes_is_said(panel, report):
    right = [a.model_copy(update={"after": a.truth}) for a in report.answers]
    panel.show_report(report.model_copy(update={"answers": right}))
    assert "none" in panel.pages.mistakes._nothing.text()
    assert panel.pages.mistakes._stack.currentIndex() == 1


def test_pictures_are_read_when_somebody_looks(panel, report, qtbot, tmp_path):
    file = tmp_path / "bee.png"
    Image.new("RGB", (40, 20), (250, 10, 10)).save(file)
    shown = report.model_copy(
        update={"answers": [answer(0, 0, 1, path=str(file)), answer(0, 0, 1, path=str(tmp_path / "gone.png"))]}
    )
    panel.show_report(shown)
    model = panel.pages.mistakes.grid.answers
    panel.tabs.show_page(panel.pages.mistakes)
    qtbot.waitUntil(lambda: model.index(0).data(IMAGE_ROLE) is not None and model.index(1).data(IMAGE_ROLE) is not None)
    image = model.index(0).data(IMAGE_ROLE)
    assert image.pixelColor(2, 2).red() == 250
    assert model.index(1).data(IMAGE_ROLE).isNull()


def test_nothing_is_read_while_nobody_looks(qtbot, report):
    hidden = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(hidden)
    hidden.show_report(report)
    assert not hidden.view.pictures.asked
    with qtbot.waitExposed(hidden):
        hidden.show()
    assert hidden.view.pictures.asked


def test_the_first_page_shows_the_surest_mistakes_and_leads_to_all(panel, report, qtbot, tmp_path):
    file = tmp_path / "bee.png"
    Image.new("RGB", (40, 20), (250, 10, 10)).save(file)
    panel.show_report(report.model_copy(update={"answers": [answer(0, 0, 1, path=str(file))]}))
    strip = panel.pages.overview.strip
    assert strip.every.text() == "All mistakes (1)"
    qtbot.waitUntil(lambda: strip.grid.answers.index(0).data(IMAGE_ROLE) is not None)
    qtbot.mouseClick(strip.every, Qt.MouseButton.LeftButton)
    assert panel.tabs.currentWidget() is panel.pages.mistakes


def test_the_figures_come_before_the_mistakes_where_there_is_little_room(panel, report, qtbot):
    panel.show_report(report.model_copy(update={"answers": [answer(0, 0, 1, path="/gone/a.png")] * 30}))
    strip = panel.pages.overview.strip
    panel.setMinimumSize(952, 380)  # as in the window, where no page decides how low the window may be
    panel.resize(1020, 900)
    qtbot.waitUntil(strip.isVisible)
    width = strip._look.width
    assert strip.grid.answers.rowCount() * width <= strip.width() < (strip.grid.answers.rowCount() + 1) * width + 2
    panel.resize(1020, 380)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_where_there_is_little_room_the_surest_mistakes_are_smaller(panel, report):
    panel.show_report(report)
    strip = panel.pages.overview.strip
    rows = []
    for room in (400, 130, 100):
        strip.offer_room(room)
        rows.append((strip.isVisible(), strip.grid.itemDelegate().look.side, strip.grid.height()))
    assert rows == [(True, 72, 128), (True, 40, 96), (False, 40, 96)]


def test_at_the_usual_size_there_is_room_for_the_surest_mistakes(qtbot, report):
    made = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(made)
    made.resize(992, 633)
    made.show_report(report.model_copy(update={"answers": [answer(0, 0, 1, path="/gone/a.png")]}))
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(made.pages.overview.strip.isVisible)


def test_the_verdict_is_read_first_and_what_is_added_after_it(panel, report):
    sentence = "40.0 % → 45.0 %: no reliable difference (n = 12). This test can show more."
    verdict = report.verdict.model_copy(update={"sentence": sentence})
    panel.show_report(report.model_copy(update={"verdict": verdict}))
    assert panel.view.headline.sentence.text() == "40.0 % → 45.0 %: no reliable difference (n = 12)."
    assert panel.view.headline.more.text() == "This test can show more."


def test_without_mistakes_the_first_page_shows_none(panel, report):
    right = [a.model_copy(update={"after": a.truth}) for a in report.answers]
    panel.show_report(report.model_copy(update={"answers": right}))
    assert not panel.pages.overview.strip.isVisible()


def test_images_of_a_source_that_is_gone_are_said_to_be_gone(panel, report, qtbot):
    panel.show_report(report)  # its paths are names, and its folder "photos" does not exist
    panel.tabs.show_page(panel.pages.mistakes)
    qtbot.waitUntil(panel.pages.mistakes.problem.isVisible)
    assert "cannot be shown" in panel.pages.mistakes.problem.text()


def test_copy_puts_the_sentence_into_the_clipboard(panel, report, qtbot):
    panel.show_report(report)
    qtbot.mouseClick(panel.deeds.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == report.verdict.sentence


def test_the_saved_plan_repeats_the_run(panel, report, tmp_path):
    panel.show_report(report)
    panel.deeds.save_plan(str(tmp_path / "again.toml"))
    assert plans.load(tmp_path / "again.toml").model == plan().model
    panel.deeds.save_plan(str(tmp_path / "no" / "such" / "folder.toml"))
    assert "could not be written" in panel.view.message.text()


def test_open_opens_the_model_s_folder_and_is_off_where_the_file_is_gone(panel, report, qtbot, tmp_path, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    panel.show_report(report)
    assert not panel.deeds.open.isEnabled()
    (tmp_path / "m.safetensors").write_bytes(b"")
    panel.show_report(report.model_copy(update={"model_path": str(tmp_path / "m.safetensors")}))
    qtbot.mouseClick(panel.deeds.open, Qt.MouseButton.LeftButton)
    assert opened == [str(tmp_path)]


@pytest.mark.parametrize(
    ("library", "line"),
    [
        ("torchvision", "network = get_model('mobilenet_v2', weights=None, num_classes=7)"),
        ("timm", "network = timm.create_model('mobilenet_v2', num_classes=7)"),
    ],
)
def test_the_snippet_builds_the_architecture_of_the_model_file(tmp_path, library, line):
    about = {"architecture": {"library": library, "name": "mobilenet_v2", "num_classes": 7, "arguments": {}}}
    (tmp_path / "m.json").write_text(json.dumps(about))
    code = loading(str(tmp_path / "m.safetensors"))
    compile(code, "snippet", "exec")
    assert line.replace("'", '"') in code


def test_no_snippet_without_a_description(tmp_path):
    assert loading(str(tmp_path / "m.safetensors")) == ""
    (tmp_path / "m.json").write_text("[1]")
    assert loading(str(tmp_path / "m.safetensors")) == ""


def test_the_details_name_findings_and_files_set_aside(panel, report):
    aside = {"excluded": [{"path": "photos/broken.jpg", "reason": "truncated"}]}
    panel.show_report(report.model_copy(update={"data": report.data.model_validate(report.data.model_dump() | aside)}))
    shown = panel.pages.details.findings.toPlainText()
    assert "train/ kept" in shown
    assert "photos/broken.jpg: truncated" in shown
    assert 'name = "efficientnet_lite0"' in panel.pages.details.plan.toPlainText()


def test_it_fits_a_window_of_1280_by_720(qtbot, panel, report):
    panel.show_report(report)
    for tab in range(panel.tabs.count()):  # a page has its true size once it has been seen
        if panel.tabs.isTabVisible(tab):
            panel.tabs.setCurrentIndex(tab)
            QCoreApplication.processEvents()
    qtbot.waitUntil(lambda: panel.minimumSizeHint().height() <= 633)
    assert panel.minimumSizeHint().width() <= 992


def test_a_network_of_our_own_is_loaded_with_this_program(tmp_path):
    about = {"architecture": {"library": "posttrain_gui", "name": "digits", "num_classes": 10}}
    (tmp_path / "m.json").write_text(json.dumps(about))
    code = loading(str(tmp_path / "m.safetensors"))
    compile(code, "snippet", "exec")
    assert "load_model_file" in code


def test_the_title_says_whose_result_it_is(qtbot, report):
    history = History(resolve())
    run = history.begin(plan("moths"))
    run.finish(report.model_copy(update={"run_id": run.id}))
    made = ResultPanel(PlanStore(plan()), history)
    qtbot.addWidget(made)
    history.rename(run.id, "night moths")
    made.show_report(report.model_copy(update={"run_id": run.id}))
    assert made.title.text() == "Result of night moths"
    made.show_report(report.model_copy(update={"run_id": "gone"}))
    assert made.title.text() == f"Result of {report.plan['name']}"


@pytest.mark.parametrize(
    ("fraction", "shown"), [(0.0, "0.0"), (0.0004, "0.0"), (-0.0004, "0.0"), (0.0006, "+0.1"), (-0.048, "−4.8")]
)
def test_points_have_a_sign_only_where_there_is_a_difference(fraction, shown):
    assert points(fraction) == shown
