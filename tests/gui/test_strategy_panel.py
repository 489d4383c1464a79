"""The Strategy and Regularization steps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from posttrain_gui import plan as plans
from posttrain_gui.gui.data.reading import DataReading
from posttrain_gui.gui.data.recipe import Recipe
from posttrain_gui.gui.forms.numbers import NumberBox
from posttrain_gui.gui.model_facts import Facts, ModelFacts
from posttrain_gui.gui.panels.regularization import RegularizationPanel
from posttrain_gui.gui.panels.strategy import StrategyPanel
from posttrain_gui.gui.step_list import two_lines
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy.network_card import changing
from posttrain_gui.gui.strategy.picture import short, widths
from posttrain_gui.gui.widgets.switch import Switch
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.strategies.tuning.base import StageFacts

FACTS = Facts((StageFacts("stem", 100), StageFacts("layer1", 300), StageFacts("head", 1100)), 10, 100)


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
    made.resize(1020, 640)
    made.show()
    return made


@pytest.fixture
def regularization(qtbot, store) -> RegularizationPanel:
    made = RegularizationPanel(store, DataReading(), Recipe(store))
    qtbot.addWidget(made)
    made.resize(1020, 640)
    made.show()
    return made


def test_options_set_the_plan_and_follow_it(qtbot, store, panel) -> None:
    assert panel.tune.form is None
    qtbot.mouseClick(panel.tune.cards.cards["last-blocks"], Qt.MouseButton.LeftButton)
    assert store.plan.strategy.tune == "last-blocks"
    assert panel.findChild(NumberBox, "strategy.blocks").isVisible()
    store.update("strategy.tune", "all")
    assert panel.tune.cards.cards["all"].isChecked()
    assert [row.spec.path for row in panel.tune.form.rows] == ["strategy.layer_decay"]
    assert panel.summary() == "All layers · 10 epochs"


def test_picture_follows_the_choice(store, facts, panel) -> None:
    picture, sentence = panel.network.picture, panel.findChild(QLabel, "network.sentence")
    assert picture.trained == (0, 0, 1100)
    assert sentence.text() == "Trains a new head: 11 parameters for each of your classes."
    facts.set_classes(2)
    assert sentence.text() == "Trains 22 of 422 parameters (5.2 %)."
    store.update("strategy", {"kind": "fine-tune", "tune": "last-blocks", "blocks": 1})
    assert picture.trained == (0, 300, 22)
    assert sentence.text() == "Trains 322 of 422 parameters (76.3 %)."
    assert "stem" in picture.accessibleName()
    assert "layer1" not in picture.accessibleName()


def test_what_changes_in_words() -> None:
    assert changing(FACTS, FineTune(tune="all").method, 100) == "Trains 1,500 of 1,500 parameters (100.0 %)."
    assert changing(FACTS, FineTune(tune="last-blocks").method, None) == (
        "Trains 300 parameters of the network and a new head of 11 for each of your classes."
    )


def test_a_head_for_the_same_number_of_classes_is_counted_as_it_is() -> None:
    odd = Facts((StageFacts("head", 77),), 10, 7)
    assert odd.for_classes(7) == odd.stages
    assert odd.for_classes(3) == (StageFacts("head", 33),)


def test_widths_fill_the_room_and_keep_small_stages_visible() -> None:
    shown = widths([1, 100, 1_000_000], 600.0)
    assert sum(shown) == pytest.approx(600)
    assert min(shown) >= 30
    assert shown == sorted(shown)
    assert sum(widths([5] * 40, 600.0)) == pytest.approx(600)
    assert min(widths([0, 0], 100.0)) >= 30


def test_short_counts() -> None:
    assert [short(n) for n in (640, 2562, 12_400, 4_652_008, 999_700, 632_000_000)] == [
        "640",
        "2.6 k",
        "12 k",
        "4.7 M",
        "1.0 M",
        "632 M",
    ]


def test_show_field_finds_strategy_and_training(qtbot, store, panel) -> None:
    store.update("strategy.tune", "last-blocks")
    panel.show_field("strategy.blocks")
    qtbot.waitUntil(lambda: panel.focusWidget().objectName() == "strategy.blocks")
    panel.show_field("training.optimizer.learning_rate")
    qtbot.waitUntil(lambda: panel.focusWidget().objectName() == "training.optimizer.learning_rate")
    panel.show_field("strategy.tune")
    qtbot.waitUntil(lambda: panel.focusWidget().objectName() == "strategy.tune.last-blocks")


def test_what_is_measured_afterwards_is_set_here(qtbot, store, panel) -> None:
    panel.show_field("evaluation.robustness")
    switch = panel.findChild(Switch, "evaluation.robustness")
    assert switch.isVisible()
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert store.plan.evaluation.robustness
    store.update("evaluation.reference", "/nowhere/at/all")
    assert [problem.path for problem in panel.problems()] == ["evaluation.reference"]
    store.update("strategy", {"kind": "few-shot"})
    assert not panel.afterwards.isVisible(), "episodes have other classes each time"
    store.update("strategy", {"kind": "fine-tune"})
    assert panel.afterwards.isVisible()


def test_every_regularizer_has_a_card_with_its_sentence(regularization) -> None:
    assert list(regularization.cards) == list(regularizers())
    texts = {label.text() for label in regularization.findChildren(QLabel)}
    for cls in regularizers().values():
        assert {cls.title, cls.summary, cls.group} <= texts


def test_switches_add_and_remove_in_order(qtbot, store, regularization) -> None:
    for kind in ("flip", "l1", "dropout"):
        qtbot.mouseClick(regularization.cards[kind].switch, Qt.MouseButton.LeftButton)
    assert [choice.tag() for choice in store.plan.regularizers] == ["l1", "dropout", "flip"]
    assert regularization.summary() == "L1, Dropout, Flip"
    qtbot.mouseClick(regularization.cards["dropout"].switch, Qt.MouseButton.LeftButton)
    assert [choice.tag() for choice in store.plan.regularizers] == ["l1", "flip"]
    store.update("regularizers", [])
    assert not any(card.switch.isChecked() for card in regularization.cards.values())
    assert regularization.summary() == "None"


def test_what_was_set_comes_back(qtbot, store, regularization) -> None:
    card = regularization.cards["l2"]
    qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    box = card.findChild(NumberBox, "regularizers.l2.strength")
    box.selectAll()
    qtbot.keyClicks(box, "0.5")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert store.plan.regularizers[0].strength == 0.5
    qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    assert not card.form.isVisible()
    qtbot.mouseClick(card.switch, Qt.MouseButton.LeftButton)
    assert store.plan.regularizers[0].strength == 0.5
    assert box.text() == "0.5"


def test_fields_stay_bound_when_others_come_and_go(qtbot, store, regularization) -> None:
    qtbot.mouseClick(regularization.cards["flip"].switch, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(regularization.cards["l1"].switch, Qt.MouseButton.LeftButton)  # stands before flip in the plan
    box = regularization.cards["flip"].findChild(NumberBox, "regularizers.flip.vertical")
    box.selectAll()
    qtbot.keyClicks(box, "3")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    problem = store.problems()[0]
    assert "at most 1" in problem.message
    message = regularization.cards["flip"].findChild(QLabel, "regularizers.flip.vertical.message")
    assert message.isVisible()
    regularization.show_field("regularizers.1.horizontal")
    qtbot.waitUntil(lambda: regularization.focusWidget().objectName() == "regularizers.flip.horizontal")


def test_nothing_is_cut_off_at_1280(regularization, panel) -> None:
    for widget in (regularization, panel):
        for label in widget.findChildren(QLabel):
            if label.isVisible() and not label.wordWrap():
                assert label.width() >= label.minimumSizeHint().width(), label.text()


def test_summaries_break_into_two_lines(qapp) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("EfficientNet-Lite0 · 4.7 M")
    assert two_lines("short", metrics, width) == ["short"]
    assert two_lines("", metrics, width) == []
    assert two_lines("EfficientNet-Lite0 · 4.7 M parameters", metrics, width) == [
        "EfficientNet-Lite0",
        "4.7 M parameters",
    ]
    first, second = two_lines("a_very_long_name_of_a_checkpoint_file.safetensors · 3.5 M", metrics, width)
    assert first.endswith("…")
    assert second == "3.5 M"
