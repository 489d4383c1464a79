"""The Strategy step with its three kinds of runs."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QWidget

from posttrain_gui import plan as plans
from posttrain_gui.choice import worded
from posttrain_gui.gui.data.task_digest import TaskDigest
from posttrain_gui.gui.forms.numbers import NumberBox
from posttrain_gui.gui.model_facts import Facts, ModelFacts
from posttrain_gui.gui.panels.search import SearchPanel
from posttrain_gui.gui.panels.strategy import StrategyPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.gui.strategy import start_help
from posttrain_gui.gui.undo import PlanUndo
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.meta.registry import methods
from posttrain_gui.strategies.tuning.base import StageFacts
from posttrain_gui.strategies.weightings.base import weightings

FACTS = Facts((StageFacts("stem", 100), StageFacts("layer1", 300), StageFacts("head", 1100)), 10, 100)
SHAPE = TaskDigest("shape", ("bar", "disc"), (3, 4), 7, 0)
SIZE = TaskDigest("size", (), (1, 2), 3, 4, 1.0, 2.0, 1.5)


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "bundled"}, "data": {"source": "sample"}}))


@pytest.fixture
def panel(qtbot, store) -> StrategyPanel:
    facts = ModelFacts(store, store)
    facts.facts = FACTS
    made = StrategyPanel(store, facts)
    qtbot.addWidget(made)
    made.resize(992, 640)
    made.show()
    return made


def seen(panel: QWidget, name: str) -> bool:
    return any(found.isVisible() for found in panel.findChildren(QWidget, name))


def click(panel: QWidget, name: str) -> None:
    assert seen(panel, name)
    panel.findChild(QAbstractButton, name).click()


def a_moment_later(qtbot, undo: PlanUndo) -> None:
    """What is changed now is another step of the way back."""
    qtbot.waitUntil(lambda: not undo._together)


def text(panel: QWidget, name: str) -> str:
    return panel.findChild(QLabel, name).text()


def shown_fields(panel: StrategyPanel) -> set[str]:
    return {row.spec.path.removeprefix("strategy.") for row in panel.boxes["few-shot"].form.rows}


def test_a_kind_is_chosen_and_its_settings_come_back(qtbot, store, panel) -> None:
    undo = PlanUndo(store, panel)
    store.update("strategy", {"kind": "fine-tune", "tune": "lora", "rank": 4})
    click(panel, "strategy.kind.few-shot")
    assert store.plan.strategy == FewShot()
    store.update("strategy.ways", 7)
    click(panel, "strategy.kind.multi-task")
    assert store.plan.strategy.tag() == "multi-task"
    click(panel, "strategy.kind.few-shot")
    assert store.plan.strategy.ways == 7
    a_moment_later(qtbot, undo)
    click(panel, "strategy.kind.fine-tune")
    assert (store.plan.strategy.tune, store.plan.strategy.rank) == ("lora", 4)
    undo.undo()
    assert store.plan.strategy.ways == 7
    assert panel.kinds.cards["few-shot"].isChecked()
    assert seen(panel, "strategy.method.prototypes")


def test_only_the_chosen_kinds_parts_are_seen(store, panel) -> None:
    parts = {
        "fine-tune": ["strategy.tune.gradual", "preset.few-images"],
        "few-shot": ["strategy.method.maml"],
        "multi-task": ["strategy.weighting.equal"],
    }
    panel.tune.fold.set_open(True)
    for kind in (*parts, "fine-tune"):
        store.update("strategy", {"kind": kind})
        found = {name for names in parts.values() for name in names if seen(panel, name)}
        assert found == set(parts[kind])
        assert panel.network.isVisible() == (kind != "few-shot"), "which stages change says nothing of episodes"


def test_what_a_kind_does_not_use_is_not_asked(store, panel) -> None:
    panel.training.fold.set_open(True)
    names = ("training.batch_size", "training.accumulate", "training.sam_rho")
    assert all(seen(panel, name) for name in names)
    store.update("strategy", {"kind": "few-shot"})
    assert not any(seen(panel, name) for name in names)
    assert seen(panel, "training.epochs")
    panel.show_field("training.batch_size")
    assert seen(panel, "training.batch_size"), "a remark leads to it all the same"
    store.update("strategy", {"kind": "fine-tune"})
    assert all(seen(panel, name) for name in names)


def test_a_method_without_training_says_so(store, panel) -> None:
    store.update("strategy", {"kind": "few-shot", "method": "fine-tune-head"})
    assert seen(panel, "training.unused")
    assert not seen(panel, "training.epochs")
    assert not seen(panel, "training.optimizer.kind")
    assert "epochs" not in panel.summary()
    assert "Nothing is trained before" in text(panel, "strategy.episodes")
    store.update("strategy.method", "maml")
    assert not seen(panel, "training.unused")
    assert seen(panel, "training.epochs")
    assert "10 epochs" in panel.summary()


@pytest.mark.parametrize("tag", list(methods()))
def test_a_few_shot_method_is_chosen_with_the_fields_it_uses(store, panel, tag) -> None:
    other = "maml" if tag == "prototypes" else "prototypes"
    store.update("strategy", {"kind": "few-shot", "method": other})
    panel.boxes["few-shot"].cards.fold.set_open(True)
    click(panel, f"strategy.method.{tag}")
    assert store.plan.strategy.method == tag
    fields, method = shown_fields(panel), methods()[tag]
    special = {name for one in methods().values() for name in one.uses}
    assert {"ways", "shots", "queries", "test_episodes", "split_by"} <= fields
    assert fields & special == set(method.uses)
    assert ("updates_per_epoch" in fields) == method.meta_trained
    assert method.when_not in text(panel, "strategy.method.note")


def test_a_field_that_a_remark_speaks_of_stays(store, panel) -> None:
    store.update("strategy", {"kind": "few-shot", "train_ways": 20})
    store.update("strategy.method", "maml")
    assert "strategy.train_ways" in {remark.path for remark in store.remarks()}
    panel.show_field("strategy.train_ways")
    assert seen(panel, "strategy.train_ways")


def test_the_episodes_are_said_in_words(store, panel) -> None:
    store.update("strategy", {"kind": "few-shot"})
    assert text(panel, "strategy.episodes") == (
        "Each episode: 5 classes, 1 image each to learn from, 5 each to answer. "
        "10 epochs × 100 updates × 4 episodes = 4,000 episodes in all. "
        "Judged on 600 test episodes of classes it never saw."
    )
    store.update("strategy.shots", 5)
    store.update("strategy.train_ways", 20)
    store.update("training.epochs", 1)
    assert text(panel, "strategy.episodes").startswith(
        "Each episode: 5 classes, 5 images each to learn from, 5 each to answer. In training: 20 classes an episode. "
        "1 epoch × 100 updates × 4 episodes = 400 episodes"
    )


def test_transductive_is_said_where_it_is_chosen(store, panel) -> None:
    store.update("strategy", {"kind": "few-shot"})
    assert not seen(panel, "strategy.transductive")
    store.update("strategy.batchnorm", "query")
    assert seen(panel, "strategy.transductive")
    store.update("strategy.batchnorm", "support")
    assert not seen(panel, "strategy.transductive")


def test_what_suits_a_method_is_one_step(qtbot, store, panel) -> None:
    undo = PlanUndo(store, panel)
    store.update("strategy", {"kind": "few-shot", "method": "reptile"})
    a_moment_later(qtbot, undo)
    before, suits = store.plan, methods()["reptile"].suits
    assert all(
        worded(FewShot.model_fields[name], value) in text(panel, "strategy.suits") for name, value in suits.items()
    )
    click(panel, "strategy.suits.use")
    assert {name: getattr(store.plan.strategy, name) for name in suits} == suits
    assert not seen(panel, "strategy.suits.use")
    undo.undo()
    assert store.plan == before


def test_what_does_not_fit_is_switched_off(store, panel) -> None:
    store.update("regularizers", [{"kind": "flip"}, {"kind": "mixup"}, {"kind": "cutmix"}])
    assert not seen(panel, "strategy.help")
    store.update("strategy", {"kind": "few-shot"})
    assert text(panel, "strategy.contrary") == "Does not go with it: Mixup, CutMix."
    click(panel, "strategy.mend")
    assert [choice.tag() for choice in store.plan.regularizers] == ["flip"]
    assert store.problems() == []
    assert not seen(panel, "strategy.mend")


@pytest.mark.parametrize("kind", ["few-shot", "multi-task"])
def test_the_sample_plan_is_a_click_away(qtbot, store, panel, kind) -> None:
    store.update("strategy", {"kind": kind})
    assert start_help.needs(kind) in [one.text() for one in panel.help.findChildren(QLabel)]
    with qtbot.waitSignal(panel.help.plan_taken, timeout=1000):
        click(panel, "strategy.sample")
    assert store.plan.strategy.tag() == kind
    assert store.plan.data.tag() == "sample"
    assert store.problems() == []


def test_a_ready_plan_that_needs_own_images_is_no_sample(store, panel) -> None:
    store.update("strategy", {"kind": "self-training"})
    assert start_help.needs("self-training") in [one.text() for one in panel.help.findChildren(QLabel)]
    assert not seen(panel, "strategy.sample")


def test_rate_finder_and_presets_are_for_fine_tuning(store, panel) -> None:
    assert seen(panel, "find_rate")
    assert panel.findChild(QPushButton, "find_rate").isEnabled()
    store.update("strategy", {"kind": "multi-task"})
    assert not seen(panel, "find_rate")
    assert not panel.presets.isVisible()
    store.update("strategy", {"kind": "fine-tune"})
    assert seen(panel, "find_rate")


def test_search_is_for_fine_tuning(qtbot, store, tmp_path) -> None:
    from posttrain_gui import paths
    from posttrain_gui.gui.runner import Runner
    from posttrain_gui.gui.search.runner import SearchRunner
    from posttrain_gui.history.history import History

    history = History(paths.prepare(paths.resolve(str(tmp_path))))
    runner = Runner(history)
    search = SearchPanel(store, SearchRunner(history, runner.turn, runner), lambda: [])
    qtbot.addWidget(search)
    search.refresh_obstacle()
    assert search.bar.begin.isEnabled()
    store.update("strategy", {"kind": "few-shot"})
    search.refresh_obstacle()
    assert not search.bar.begin.isEnabled()
    assert "ways of fine-tuning; the plan is Few-shot" in search.bar.message.text()


@pytest.mark.parametrize("tag", list(weightings()))
def test_every_weighting_can_be_chosen_and_comes_back(store, panel, tag) -> None:
    store.update("strategy", {"kind": "multi-task"})
    box = panel.boxes["multi-task"]
    box.cards.fold.set_open(True)
    click(panel, f"strategy.weighting.{tag}")
    assert store.plan.strategy.weighting.tag() == tag
    rows = [row.spec.path.rpartition(".")[2] for row in box.form.rows] if box.form else []
    assert rows == list(weightings()[tag].settings())
    click(panel, "strategy.weighting.equal")
    assert box.form is None


def test_settings_of_a_weighting_come_back(store, panel) -> None:
    store.update("strategy", {"kind": "multi-task", "weighting": {"kind": "dwa", "temperature": 3.0}})
    click(panel, "strategy.weighting.equal")
    click(panel, "strategy.weighting.dwa")
    assert store.plan.strategy.weighting.temperature == 3.0


def test_weights_are_typed_for_the_tasks_of_the_images(store, panel) -> None:
    store.update("strategy", {"kind": "multi-task", "weighting": {"kind": "fixed"}})
    box = panel.boxes["multi-task"]
    assert box.weights.boxes == {}
    panel.set_tasks((SHAPE, SIZE))
    assert list(box.weights.boxes) == ["shape", "size"]
    entry = panel.findChild(NumberBox, "strategy.weighting.weights.size")
    entry.lineEdit().setText("0.5")
    entry.editingFinished.emit()
    assert store.plan.strategy.weighting.weights == {"size": 0.5}
    entry.lineEdit().setText("")
    entry.editingFinished.emit()
    assert store.plan.strategy.weighting.weights == {}


def test_tolerance_is_asked_where_values_are_estimated(store, panel) -> None:
    store.update("strategy", {"kind": "multi-task"})
    assert seen(panel, "strategy.tolerance"), "not known yet"
    panel.set_tasks((SHAPE,))
    assert not seen(panel, "strategy.tolerance")
    panel.set_tasks((SHAPE, SIZE))
    assert seen(panel, "strategy.tolerance")


@pytest.mark.parametrize(
    "path", ["strategy.tune", "strategy.weighting", "strategy.blocks", "strategy.compare_alone", "strategy.weighting.c"]
)
def test_a_problem_of_multi_task_leads_to_its_field(qtbot, store, panel, path) -> None:
    store.update("strategy", {"kind": "multi-task", "tune": "last-blocks", "weighting": {"kind": "cagrad"}})
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_field(path)
    focused = panel.focusWidget()
    assert focused.objectName().startswith(path) or focused.parentWidget().objectName().startswith(path)


def test_the_picture_shows_what_several_tasks_train(store, panel) -> None:
    store.update("strategy", {"kind": "multi-task", "tune": "head"})
    assert panel.network.picture.trained == (0, 0, 1100)
    store.update("strategy.tune", "all")
    assert panel.network.picture.trained == (100, 300, 1100)


def test_summaries(store, panel) -> None:
    store.update("strategy", {"kind": "few-shot"})
    assert panel.summary() == "Few-shot · Prototypes · 5 ways, 1 shot · 10 epochs"
    store.update("strategy", {"kind": "multi-task"})
    assert panel.summary() == "Multi-task · all layers · Equal · 10 epochs"
    store.update("strategy", {"kind": "fine-tune", "tune": "all"})
    assert panel.summary() == "All layers · 10 epochs"
