"""Self-training in the window: its settings, a run's line on pseudo-labels, the page on unlabelled images."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from posttrain_gui import plan as plans
from posttrain_gui.events import PseudoLabelled
from posttrain_gui.gui.forms.paths import FolderField
from posttrain_gui.gui.model_facts import ModelFacts
from posttrain_gui.gui.panels.strategy import StrategyPanel
from posttrain_gui.gui.result import unlabelled_words as words
from posttrain_gui.gui.result.page_list import PageList
from posttrain_gui.gui.result.pictures import Pictures
from posttrain_gui.gui.result.unlabelled_page import UnlabelledPage
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.train.run_view import RunView
from posttrain_gui.history.history import History
from posttrain_gui.paths import resolve
from posttrain_gui.report import PseudoLabels, Report, SelfTraining, Verdict

PLAN = {"model": {"source": "bundled"}, "data": {"source": "sample"}}


def a_report(**changes) -> Report:
    epochs = [PseudoLabels(epoch=n, seen=100, used=20 * n, right=19 * n, known=20 * n) for n in (2, 3, 4)]
    told = {"path": "/photos/pool", "images": 100, "left_out": 7, "known": 100, "threshold": 0.95, "epochs": epochs}
    made = SelfTraining(**(told | {"sentence": "In epoch 4 …"} | changes))
    verdict = Verdict(outcome="improved", gain=0.1, ci95=(0.05, 0.15), p_value=0.01, n=100)
    return Report(run_id="r", status="done", plan=PLAN, seconds=1.0, best_epoch=4, verdict=verdict, self_training=made)


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict(PLAN))


@pytest.fixture
def panel(qtbot, store) -> StrategyPanel:
    made = StrategyPanel(store, ModelFacts(store, store))
    qtbot.addWidget(made)
    made.resize(1020, 640)
    made.show()
    return made


def test_its_card_brings_its_settings_and_says_what_is_missing(qtbot, store, panel) -> None:
    qtbot.mouseClick(panel.kinds.cards["self-training"], Qt.MouseButton.LeftButton)
    assert store.plan.strategy.tag() == "self-training"
    assert [problem.path for problem in store.plan.strategy.problems()] == ["unlabelled"]
    box = panel.boxes["self-training"]
    assert box.isVisible()
    assert "folder of unlabelled" in panel.help.words.text()
    assert panel.presets.isHidden()
    folder = panel.findChild(FolderField, "strategy.unlabelled") or box.findChildren(FolderField)[0]
    folder.send(str(Path(__file__).parent))
    assert store.plan.strategy.unlabelled == str(Path(__file__).parent)
    assert store.plan.strategy.problems() == []
    assert "Self-training" in panel.summary()


def test_the_number_of_stages_is_asked_only_where_it_counts(qtbot, store, panel) -> None:
    store.update("strategy", {"kind": "self-training"})
    box = panel.boxes["self-training"]
    assert box.part.blocks.isHidden()
    qtbot.mouseClick(box.part.tune.cards.cards["last-blocks"], Qt.MouseButton.LeftButton)
    assert store.plan.strategy.tune == "last-blocks"
    assert not box.part.blocks.isHidden()


@pytest.mark.parametrize("path", ["strategy.unlabelled", "strategy.tune", "strategy.threshold", "strategy.strength"])
def test_a_problem_leads_to_its_field(store, panel, path) -> None:
    store.update("strategy", {"kind": "self-training"})
    assert panel.boxes["self-training"].show_field(path)
    assert not panel.boxes["self-training"].show_field("strategy.elsewhere")


def test_a_run_tells_after_each_epoch_what_became_of_the_unlabelled(qtbot) -> None:
    view = RunView()
    qtbot.addWidget(view)
    view.take(PseudoLabelled(epoch=3, seen=200, used=150, right=120, known=125))
    assert not view.about.isHidden()
    assert "epoch 3: sure enough at 150 of 200 looks at unlabelled images (75.0 %)" in view.about.text()
    assert view.about.text().endswith("96.0 % of them right")
    view.take(PseudoLabelled(epoch=4, seen=200, used=10, right=-1, known=0))
    assert "right" not in view.about.text()


def test_the_page_shows_shares_facts_and_the_kept_epoch(qtbot) -> None:
    page = UnlabelledPage()
    qtbot.addWidget(page)
    page.resize(960, 420)
    page.show_report(a_report())
    page.show()
    used, right = (page.plot._lines[key].getData() for key in ("used", "right"))
    assert used[0].tolist() == [2, 3, 4]
    assert used[1].tolist() == [40, 60, 80]
    assert right[1].tolist() == pytest.approx([95, 95, 95])
    assert page.plot._kept.value() == 4
    assert page.sentence.text() == "In epoch 4 …"
    assert dict(words.facts(a_report().self_training))["Left out: also labelled"] == "7"


def test_without_truth_there_is_one_line_and_a_hint_how_to_get_the_other(qtbot) -> None:
    page = UnlabelledPage()
    qtbot.addWidget(page)
    page.show()
    page.show_report(a_report(known=0, epochs=[PseudoLabels(epoch=1, seen=10, used=5)]))
    assert page.plot._lines["right"].getData()[0] is None or not len(page.plot._lines["right"].getData()[0])
    assert page.plot._entries["right"][0].isHidden()
    assert "not known" in page._about.text()
    assert page.plot._entries["kept"][0].isHidden()


def test_the_tab_is_there_for_self_training_only(qtbot) -> None:
    from PySide6.QtCore import QObject

    owner = QObject()
    pages = PageList(Pictures(owner), History(resolve()))
    list(pages.made())
    page = next(one for one in pages.all() if one.widget is pages.unlabelled)
    for one in pages.all():
        qtbot.addWidget(one.widget)
    assert page.title == "Unlabelled"
    assert page.fits(a_report())
    assert not page.fits(a_report().model_copy(update={"self_training": None}))
