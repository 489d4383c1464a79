"""Train and Result pages for few-shot and multi-task runs."""

import math
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from posttrain_gui.events import EpisodesReady, RunStarted
from posttrain_gui.gui.history.columns import columns
from posttrain_gui.gui.panels.result import ResultPanel
from posttrain_gui.gui.plots.curve_data import CurveData
from posttrain_gui.gui.plots.task_data import TaskData
from posttrain_gui.gui.result import episode_words, figures, task_words
from posttrain_gui.gui.result.opening import paths_of
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.train.run_view import RunView
from posttrain_gui.history import codec
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.report import Report
from tests.gui.fakes import FakeRun, plan
from tests.gui.other_fakes import (
    READY,
    drawings,
    epoch_done,
    few_shot_events,
    few_shot_report,
    multi_task_events,
    multi_task_report,
    task_event,
)

NAMES = ["script 1/a", "script 1/b", "script 2/a", "script 2/b", "script 3/c"]


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    return drawings(tmp_path_factory.mktemp("episode"), NAMES)


@pytest.fixture
def panel(qtbot):
    made = ResultPanel(PlanStore(plan()), History(resolve()))
    qtbot.addWidget(made)
    made.resize(990, 620)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def view(qtbot):
    made = RunView()
    qtbot.addWidget(made)
    made.resize(990, 560)
    with qtbot.waitExposed(made):
        made.show()
    return made


def visible(panel):
    return [panel.tabs.tabText(i) for i in range(panel.tabs.count()) if panel.tabs.isTabVisible(i)]


# --- Train ------------------------------------------------------------------------------------------------------


def test_a_few_shot_run_speaks_of_episodes(view):
    for event in few_shot_events()[:-2]:
        view.take(event)
    assert view.phase.text() == "Meta-training"
    assert view.curves.loss.title.text() == "Episode loss"
    assert view.curves.accuracy.title.text() == "Episode accuracy"
    assert view.about.isVisible()
    assert view.about.text() == (
        "Prototypes · 5-way 1-shot, 5 query images a class · classes: 210 to learn from, 45 to choose by, 45 to judge "
        "by · 100 validation episodes · inductive"
    )
    assert not view.gauge.isVisible()  # training and validation are of other classes


def test_transductive_is_named_where_it_is_so(view):
    values = {name: getattr(READY, name) for name in READY.__dataclass_fields__} | {"transductive": True}
    view.take(EpisodesReady(**values))
    assert view.about.text().endswith("· transductive")


def test_a_past_few_shot_run_reads_the_same(view):
    told = [codec.decode(codec.encode(event, 0.0)) for event in few_shot_events()]
    view.take_all(told)
    assert view.state == "Done"
    assert view.curves.accuracy.title.text() == "Episode accuracy"
    assert view.about.isVisible()


def test_runs_of_images_are_as_before(view):
    view.take_all(FakeRun().all_events())
    assert view.curves.accuracy.title.text() == "Accuracy"
    assert not view.about.isVisible()
    assert not view.pictures.tabs.isVisible()
    assert view.gauge.isVisible()


def test_the_band_of_chance_counts_a_class_of_an_episode_once():
    data = CurveData()
    data.take(RunStarted("x", "x", "x", 4))
    data.take(epoch_done(0, 0.8, 1.0))
    assert data.noise()[0].size == 0  # no episodes were told of
    data.take(READY)
    x, low, high = data.noise()
    share = (0.8 * 500 + 2) / 504  # 100 episodes of 5 classes
    assert x.tolist() == [0]
    assert (high[0] - low[0]) / 2 == pytest.approx(100 * 1.96 * math.sqrt(share * (1 - share) / 504))


def test_each_task_has_its_curves_live(qtbot, view):
    told = multi_task_events(alone=False)
    for event in told:
        view.take(event)
    tasks = view.pictures.tasks
    assert view.pictures.tabs.isVisible()
    assert tasks.isVisible()
    qtbot.waitUntil(lambda: tasks.select.count() == 4)
    assert [tasks.select.itemText(i) for i in range(4)] == ["All tasks", "shape", "colour", "size"]
    assert tasks.weights.isVisible()  # uncertainty weights move
    assert not tasks.data.alone
    legend = tasks._legend
    view.take(task_event("shape", 3, alone=False))
    tasks._redraw()
    assert tasks._legend is legend  # a new one at every step would flicker
    assert legend.isVisible()
    view.take(task_event("shape", 3, alone=True))
    tasks._redraw()
    assert tasks._legend is not legend  # now there are dashed lines
    assert tasks._legend.isVisible()
    assert tasks.data.alone
    assert "shape alone" in view.detail.text()
    view.pictures.tabs.setCurrentIndex(1)
    assert view.curves.isVisible()


def test_one_task_shows_its_training_too(qtbot, view):
    view.take_all(multi_task_events())
    tasks = view.pictures.tasks
    qtbot.waitUntil(lambda: tasks.select.count() == 4)
    tasks.select.setCurrentIndex(2)
    qtbot.waitUntil(lambda: len(tasks.accuracy._lines) == 2)
    assert [line.place for line in tasks.loss._lines] == [1, 1, 1]


def test_task_data_of_events_and_of_a_report_agree():
    live = TaskData()
    for event in multi_task_events():
        live.take(event)
    kept = TaskData.of(multi_task_report().tasks)
    for name, curves in live.tasks.items():
        assert kept.tasks[name].together.accuracy.y.tolist() == curves.together.accuracy.y.tolist()
        assert kept.tasks[name].alone.val_loss.y.tolist() == curves.alone.val_loss.y.tolist()
    assert kept.weighted
    assert kept.alone


def test_a_resumed_run_draws_no_epoch_twice():
    data = TaskData()
    for event in multi_task_events(4, alone=False):
        data.take(event)
    data.take(RunStarted("x", "x", "x", 4, first_epoch=3))
    assert data.tasks["shape"].together.val_loss.x.tolist() == [0, 1, 2]
    data.take(task_event("shape", 3, alone=False))
    assert data.tasks["shape"].together.val_loss.x.tolist() == [0, 1, 2, 3]


# --- Result: few-shot --------------------------------------------------------------------------------------------


def test_a_few_shot_result_says_over_what_it_is_a_mean_and_how_it_was_answered(panel, images):
    panel.show_report(few_shot_report(images))
    told = panel.view.headline.more.text()
    assert "Inductive: 92.3 % after meta-training (95 % interval 91.7 % to 92.9 %)" in told
    assert "mean over 600 5-way 1-shot episodes" in told
    assert "other classes can be easier or harder" in told
    assert visible(panel) == ["Before / after", "Episodes", "Adaptation", "Next steps", "Details"]
    assert "Judged on classes that no choice" in panel._under_title.text()
    assert "Guessing among 5 classes is right in 20 %." in panel.pages.overview._kind.text()
    behind = panel.findChild(QLabel, "behind_the_verdict").text()
    assert "600 test episodes: 590 better, 8 worse." in behind
    assert "McNemar" not in behind
    assert [row.title for row in figures.score_rows(panel.report)] == [
        "Accuracy",
        "Loss (cross-entropy)",
        "Calibration error (ECE)",
    ]


def test_transductive_figures_are_labelled(panel, images):
    report = few_shot_report(images)
    episodes = report.episodes.model_copy(update={"transductive": True, "batchnorm": "query"})
    panel.show_report(report.model_copy(update={"episodes": episodes}))
    assert panel.view.headline.more.text().startswith("Transductive: 92.3 %")
    assert episode_words.other_way(episodes).startswith("Inductive, each query image by itself: 94.1 %")
    assert episode_words.other_way(report.episodes).startswith("Transductive")
    none = report.episodes.model_copy(update={"other_accuracy": math.nan})
    assert episode_words.other_way(none) == ""


def test_episodes_easy_typical_hard_and_round_again(panel, images):
    panel.show_report(few_shot_report(images))
    page = panel.pages.episodes
    panel.tabs.show_page(page)
    assert [page.chips[name].isChecked() for name in ("easy", "typical", "hard")] == [False, True, False]
    page.chips["hard"].click()
    assert (page.place, page.line.text()) == (3, "Test episode 422 of 600: 64 % right before, 88 % after")
    page.next.click()
    assert page.place == 0  # after the last comes the first
    assert page.chips["easy"].isChecked()
    page.previous.click()
    assert page.place == 3


def test_right_and_wrong_are_told_by_sign_and_not_by_colour_alone(images):
    episode = few_shot_report(images).episodes.shown[3]
    wrong = next(image for image in episode.queries if image.after != image.truth)
    names = episode_words.short_names(episode.classes)
    assert names == ["1 a", "2 b", "3 a", "4 b", "5 c"]  # two classes are called "a"
    assert episode_words.answer_lines(wrong, names)[0].startswith("✗ ")
    right = next(image for image in episode.queries if image.after == image.truth)
    assert episode_words.answer_lines(right, names)[0].startswith("✓ ")
    assert "Truth:" in episode_words.answer_told(wrong, episode.classes)


def test_an_episode_shows_every_image_once_and_knows_what_is_under_the_mouse(qtbot, panel, images):
    panel.show_report(few_shot_report(images))
    panel.tabs.show_page(panel.pages.episodes)
    view = panel.pages.episodes.view
    places = view._places()
    assert len(places) == 5 + 25
    area = view.rect()
    assert all(area.contains(place) for _, place in places)
    assert all(not a.intersects(b) for n, (_, a) in enumerate(places) for _, b in places[n + 1 :])
    image, place = places[7]
    assert view.image_at(place.center()) is image
    assert view.image_at(QPoint(1, 1)) is None
    assert "script 1/a: " in view.in_words()
    qtbot.waitUntil(lambda: view._thumbnails.get(image.path) is not None)
    assert not view._thumbnails.get(image.path).isNull()


def test_pictures_of_episodes_are_looked_for_like_those_of_answers(images):
    assert len(paths_of(few_shot_report(images))) == 4 * 30
    assert paths_of(FakeRun().report()) == [answer.path for answer in FakeRun().report().answers]


def test_the_adaptation_curve_in_numbers_and_drawn_when_looked_at(qtbot, panel, images):
    panel.show_report(few_shot_report(images))
    assert "plot" not in panel.pages.adaptation.__dict__
    panel.tabs.show_page(panel.pages.adaptation)
    qtbot.waitUntil(lambda: panel.pages.adaptation.plot.isVisible())
    rows = episode_words.curve_rows(panel.report.episodes.curve)
    assert rows[0] == ("0 steps", "62.0 % ± 1.0", "92.3 % ± 0.6")
    assert rows[1][0] == "1 step"
    said = "\n".join(label.text() for label in panel.pages.adaptation.findChildren(QLabel))
    assert "Accuracy after inner steps, mean over 100 test episodes" in said
    assert "Class means need no inner step" in said
    assert panel.pages.adaptation.plot._lines["after"].getData()[1][0] == pytest.approx(92.3)


def test_one_kind_after_another(panel, images):
    few, several, images_one = few_shot_report(images), multi_task_report(), FakeRun().report()
    panel.show_report(few)
    panel.show_report(several)
    assert visible(panel) == ["Before / after", "Tasks", "Task curves", "Next steps", "Details"]
    panel.show_report(images_one)
    assert {"Classes", "Mistakes", "Mix"} < set(visible(panel))
    assert not {"Episodes", "Tasks", "Adaptation"} & set(visible(panel))
    panel.show_report(few)
    assert "Episodes" in visible(panel)


def test_reports_of_all_kinds_go_through_json(panel, images):
    for report in (few_shot_report(images), multi_task_report()):
        panel.show_report(Report.model_validate_json(report.model_dump_json()))
        assert panel.summary() == "Improved"


# --- Result: multi-task ------------------------------------------------------------------------------------------


def test_a_card_a_task_with_its_verdict(panel):
    report = multi_task_report()
    panel.show_report(report)
    panel.tabs.show_page(panel.pages.tasks)
    cards = panel.pages.tasks.cards
    assert [(name, card.badge.text(), card.badge.role) for name, card in cards.items()] == [
        ("shape", "Better together", "good"),
        ("colour", "No difference", "muted"),
        ("size", "Worse together", "bad"),
    ]
    told = "Beside each task trained alone: shape better together, colour no difference, size worse together."
    assert told in panel.view.headline.more.text()
    assert "Equal weights" in panel.pages.tasks.about.text()
    said = "\n".join(label.text() for label in cards["size"].findChildren(QLabel))
    assert "right within ±4.2" in said
    assert "760 training images with a label" in said
    assert "Mean absolute error, in the label's own unit: before 8.1, alone 4.14, together 4.41." in said
    assert report.tasks["size"].verdict.sentence in said
    assert cards["shape"].bars.accessibleName() == "Before 41.0 %, Alone 81.0 %, Together 86.0 %"


def test_tasks_that_were_not_trained_alone_are_not_judged(panel):
    report = multi_task_report()
    tasks = {
        name: task.model_copy(update={"single": None, "verdict": None, "single_epochs": [], "gain": report.verdict})
        for name, task in report.tasks.items()
    }
    panel.show_report(report.model_copy(update={"tasks": tasks}))
    said = [label.text() for label in panel.pages.tasks.cards["shape"].findChildren(QLabel)]
    assert report.verdict.sentence in said  # what is known: the gain over the start, with its interval
    assert [card.badge.text() for card in panel.pages.tasks.cards.values()] == ["Not compared"] * 3
    assert panel.pages.tasks.cards["shape"].bars.accessibleName() == "Before 41.0 %, Together 86.0 %"
    assert "not trained alone" in panel.pages.tasks.about.text()
    assert task_words.errors(tasks["shape"]) == ""


def test_the_curves_of_the_tasks_out_of_the_report(qtbot, panel):
    panel.show_report(multi_task_report())
    panel.tabs.show_page(panel.pages.task_curves)
    curves = panel.pages.task_curves.curves
    qtbot.waitUntil(lambda: curves.select.count() == 4)
    assert curves.isVisible()
    assert len(curves.accuracy._lines) == 6  # together and alone


def test_the_strategy_fits_its_column():
    strategy = next(column for column in columns() if column.title == "Strategy")

    class Row:
        strategy = "Few-shot · Prototypes · 5 ways, 1 shot"

    assert strategy.text(Row) == "Prototypes\n5 ways, 1 shot"
    assert strategy.whole(Row) == Row.strategy
    Row.strategy = "Fine-tune · all layers"
    assert strategy.text(Row) == "Fine-tune\nall layers"


def test_the_result_page_brings_neither_torch_nor_pyqtgraph():
    code = "import sys, posttrain_gui.gui.panels.result, posttrain_gui.gui.panels.train; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"torch", "pyqtgraph"} & set(loaded)
