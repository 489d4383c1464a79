"""The fine-tuning methods in the window: cards, their fields, the picture, and the ranking of stages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.model_facts import Facts, ModelFacts
from posttrain_gui.gui.panels.strategy import StrategyPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy import ranking
from posttrain_gui.gui.strategy.network_card import changing
from posttrain_gui.gui.strategy.picture import NetworkPicture, shares
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.tuning.base import StageFacts
from posttrain_gui.strategies.tuning.registry import methods
from posttrain_gui.training.stage_ranking import RankedStage

STAGES = (
    StageFacts("stem", 100, biases=4, norms=8, matrices=((4, 23),)),
    StageFacts("layer1", 300, biases=10, norms=20, matrices=((10, 10), (20, 9))),
    StageFacts("head", 1100, biases=100),
)
FACTS = Facts(STAGES, 10, 100)
RANKED = (RankedStage("stem", 100, 0.25), RankedStage("layer1", 300, 0.5))


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "sample"}}))


@pytest.fixture
def facts(store) -> ModelFacts:
    made = ModelFacts(store, store)
    made.facts = FACTS
    return made


@pytest.fixture
def panel(qtbot, store, facts) -> StrategyPanel:
    made = StrategyPanel(store, facts)
    qtbot.addWidget(made)
    made.resize(992, 640)
    made.show()
    return made


def cards(panel: StrategyPanel) -> dict:
    return {**panel.tune.cards.cards, **panel.tune.more.cards}


def chosen(panel: StrategyPanel) -> list[str]:
    return [tag for tag, card in cards(panel).items() if card.isChecked()]


def test_three_cards_are_seen_and_six_are_folded_away(panel) -> None:
    assert list(panel.tune.cards.cards) == ["head", "last-blocks", "all"]
    assert set(cards(panel)) == set(methods())
    assert not panel.tune.more.isVisible()
    for tag, method in methods().items():
        assert (cards(panel)[tag].option.title, cards(panel)[tag].option.text) == (method.title, method.summary)


@pytest.mark.parametrize("tag", list(methods()))
def test_a_method_is_chosen_with_the_fields_it_uses(qtbot, store, panel, tag) -> None:
    panel.tune.fold.set_open(True)
    other = "all" if tag == "head" else "head"
    store.update("strategy.tune", other)
    qtbot.mouseClick(cards(panel)[tag], Qt.MouseButton.LeftButton)
    assert store.plan.strategy.tune == tag
    assert chosen(panel) == [tag], "one of the nine, whichever row it stands in"
    rows = panel.tune.form.rows if panel.tune.form else []
    shown = [row.spec.path.removeprefix("strategy.") for row in rows]
    assert shown == [*methods()[tag].uses, *([] if tag == "head" else ["layer_decay"])]
    note = panel.findChild(QLabel, "strategy.tune.note").text()
    assert methods()[tag].when_not in note
    assert methods()[tag].reference in note


def test_a_plan_with_a_rarer_method_opens_the_fold(store, panel) -> None:
    store.update("strategy.tune", "lora")
    assert panel.tune.more.isVisible()
    assert chosen(panel) == ["lora"]


def test_show_field_finds_the_fields_of_the_method(qtbot, store, panel) -> None:
    store.update("strategy.tune", "lora")
    for field in ("strategy.rank", "strategy.layer_decay"):
        panel.show_field(field)
        qtbot.waitUntil(lambda field=field: panel.focusWidget().objectName() == field)
    panel.show_field("strategy.tune")
    qtbot.waitUntil(lambda: panel.focusWidget().objectName() == "strategy.tune.lora")


@pytest.mark.parametrize(
    ("settings", "trained", "turns"),
    [
        ({"tune": "head"}, (0, 0, 1100), ()),
        ({"tune": "all"}, (100, 300, 1100), ()),
        ({"tune": "gradual"}, (100, 300, 1100), (3, 2, 1)),
        ({"tune": "probe-then-all"}, (100, 300, 1100), (2, 2, 1)),
        ({"tune": "bias"}, (4, 10, 1100), ()),
        ({"tune": "norm"}, (8, 20, 1100), ()),
        ({"tune": "lora", "rank": 4}, (4 * 27, 4 * 20 + 4 * 29, 1100), ()),
        ({"tune": "lora", "rank": 64}, (4 * 27, 10 * 20 + 9 * 29, 1100), ()),
        ({"tune": "surgical", "stage": "stem"}, (100, 0, 1100), ()),
        ({"tune": "surgical"}, (0, 0, 1100), ()),
    ],
)
def test_the_picture_shows_what_is_trained_of_each_stage(store, panel, settings, trained, turns) -> None:
    store.update("strategy", {"kind": "fine-tune", **settings})
    picture = panel.network.picture
    assert picture.trained == trained
    assert picture.turns == turns
    assert not picture.grab().isNull()
    assert picture.accessibleName().startswith(f"{sum(n > 0 for n in trained)} of 3 stages are trained.")


def test_a_stage_is_painted_by_its_share(qtbot) -> None:
    """Filled, tinted and grey are three colours in the middle of a stage."""
    picture = NetworkPicture()
    qtbot.addWidget(picture)
    picture.resize(600, 100)
    picture.show_stages(STAGES, (0, 30, 1100))
    assert shares(STAGES, (0, 30, 1100)) == [0, 0.1, 1]
    image = picture.grab().toImage()
    colours = [image.pixelColor(int(area.center().x()), 8).name() for area in picture._areas()]
    assert len(set(colours)) == 3


def test_what_changes_in_words() -> None:
    lora, norm = FineTune(tune="lora", rank=4).method, FineTune(tune="norm").method
    assert changing(FACTS, lora, None) == (
        "Trains 304 parameters beside the network and a new head of 11 for each of your classes."
    )
    assert changing(FACTS, FineTune(tune="surgical").method, 100) == "Trains the head and one more stage."
    assert changing(FACTS, norm, 100) == "Trains 1,128 of 1,500 parameters (75.2 %)."


def test_a_method_that_makes_no_sense_is_said_before_the_start(store, facts, panel) -> None:
    note = panel.findChild(QLabel, "network.note")
    store.update("strategy", {"kind": "fine-tune", "tune": "surgical", "stage": "layer9"})
    assert note.text() == 'The model has no stage "layer9" before its head.'
    assert note.property("role") == "bad"
    facts.facts = Facts((StageFacts("features", 400), STAGES[-1]), 10, 100)
    facts.changed.emit()
    store.update("strategy", {"kind": "fine-tune", "tune": "norm"})
    assert "no normalisation layers" in note.text()
    store.update("strategy", {"kind": "fine-tune", "tune": "last-blocks", "blocks": 2})
    assert note.text() == "The model has 1 stage before its head."
    store.update("strategy", {"kind": "fine-tune", "tune": "head"})
    assert note.property("role") == "muted"


def surgical(store, panel, stage: str = "auto"):
    store.update("strategy", {"kind": "fine-tune", "tune": "surgical", "stage": stage})
    return panel.tune.form.rows[0].widget


def test_a_stage_is_chosen_from_those_of_the_model(store, facts, panel) -> None:
    field = surgical(store, panel)
    assert [field.combo.itemData(n) for n in range(field.combo.count())] == ["auto", "stem", "layer1"]
    field.combo.setCurrentIndex(2)
    field.combo.activated.emit(2)
    assert store.plan.strategy.stage == "layer1"
    facts.facts = Facts((StageFacts("a", 1), StageFacts("b", 2), STAGES[-1]), 10, 100)
    facts.changed.emit()
    assert [field.combo.itemData(n) for n in range(field.combo.count())] == ["auto", "a", "b", "layer1"]
    assert field.combo.currentData() == "layer1", "what the plan says is shown, also where it does not fit"


@pytest.fixture
def ranked(monkeypatch):
    asked = []

    def rank(plan, progress):
        asked.append(plan)
        progress("ranking", 0, 0)
        return RANKED

    monkeypatch.setattr(ranking, "rank", rank)
    return asked


def test_stages_are_ranked_and_one_is_taken_over_by_a_click(qtbot, store, panel, ranked) -> None:
    surgical(store, panel)
    button, view = panel.findChild(QPushButton, "strategy.stage.rank"), panel.tune.ranking
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    qtbot.waitUntil(lambda: len(view.bars) == 2)
    assert button.isEnabled()
    assert ranked == [store.plan]
    assert [bar.isChecked() for bar in view.bars] == [False, True], "auto would take the largest"
    qtbot.mouseClick(view.bars[0], Qt.MouseButton.LeftButton)
    assert store.plan.strategy.stage == "stem"
    assert [bar.isChecked() for bar in view.bars] == [True, False]
    qtbot.mouseClick(view.bars[0], Qt.MouseButton.LeftButton)
    assert [bar.isChecked() for bar in view.bars] == [True, False], "a second click takes nothing back"
    assert panel.tune.form.rows[0].widget.combo.currentData() == "stem"


@pytest.mark.usefixtures("ranked")
def test_a_ranking_holds_for_its_model_and_images_only(qtbot, store, panel) -> None:
    surgical(store, panel)
    view = panel.tune.ranking
    view.start()
    qtbot.waitUntil(lambda: len(view.bars) == 2)
    store.update("training.epochs", 3)
    assert len(view.bars) == 2
    store.update("model", {"source": "sample"})
    assert not view.bars
    assert not view.told.isVisible()


@pytest.mark.usefixtures("ranked")
def test_a_model_changed_meanwhile_leaves_no_bars_behind(qtbot, store, panel) -> None:
    surgical(store, panel)
    view = panel.tune.ranking
    view.start()
    task = view._task
    with qtbot.waitSignal(task.ended):
        store.update("model", {"source": "sample"})
        assert not view.busy
    assert not view.bars


def test_why_stages_cannot_be_ranked_is_said(qtbot, store, panel, monkeypatch) -> None:
    def rank(_plan, _progress):
        raise InputError("There are no images.", "The folder is empty.")

    monkeypatch.setattr(ranking, "rank", rank)
    surgical(store, panel)
    view = panel.tune.ranking
    view.start()
    qtbot.waitUntil(lambda: not view.busy)
    assert view.told.text() == "There are no images. The folder is empty."
    assert view.told.property("role") == "bad"
    store.update("data", {"source": "folder", "path": ""})
    view.start()
    assert not view.busy
    assert view.told.text().startswith("Choose a model and images first")


def test_nothing_is_cut_off_at_1280(qtbot, store, panel) -> None:
    store.update("strategy.tune", "surgical")
    for label in panel.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width(), label.text()
    nine = cards(panel).values()
    qtbot.waitUntil(lambda: all(card.height() >= card.heightForWidth(card.width()) for card in nine))
