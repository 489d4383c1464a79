"""Rules on episodes that depend on more than one setting."""

from typing import Any

import pytest

from posttrain_gui import plan as plans
from posttrain_gui.plan import Plan
from posttrain_gui.strategies.meta.registry import methods
from tests.contradictions.few_shot_cases import UNTRAINED, few, regs


def plan(changes: dict[str, Any]) -> Plan:
    return plans.from_dict({"model": {"source": "sample"}, "data": {"source": "sample"}} | changes)


@pytest.mark.parametrize("tag", methods())
def test_the_defaults_of_every_method_can_be_run_and_what_suits_it_leaves_nothing_to_remark_on(tag: str) -> None:
    assert plan(few(tag)).problems() == []
    assert plan(few(tag, **methods()[tag].suits)).remarks() == []


@pytest.mark.parametrize("kind", ["mixup", "cutmix", "label-smoothing", "class-weights", "balanced-sampler"])
def test_what_changes_labels_blocks_an_episode_and_no_batch(kind: str) -> None:
    assert [problem.path.split(".")[0] for problem in plan(few() | regs(kind)).problems()] == ["regularizers"]
    assert plan(regs(kind)).problems() == []


@pytest.mark.parametrize("kind", ["flip", "randaugment", "dropout", "random-erasing"])
def test_features_that_are_computed_once_know_no_augmentation(kind: str) -> None:
    frozen = plan(few("anil", backbone="frozen") | regs(kind))
    assert "computed once" in frozen.problems()[0].message
    assert plan(few("anil", backbone="trained") | regs(kind)).problems() == []


def test_turned_classes_do_not_go_with_frozen_features() -> None:
    assert [p.path for p in plan(few("maml", backbone="frozen", rotations=True)).problems()] == ["strategy.rotations"]
    assert plan(few("maml", rotations=True)).problems() == []


def test_float16_is_refused_for_episodes_only() -> None:
    half = {"training": {"precision": "float16"}}
    assert [problem.path for problem in plan(few("prototypes") | half).problems()] == ["training.precision"]
    assert plan(half).problems() == []


def test_every_setting_of_batches_that_was_changed_is_named() -> None:
    made = plan(
        few("anil") | {"training": {"batch_size": 8, "accumulate": 2, "sam_rho": 0.05, "frozen_batchnorm": False}}
    )
    assert [said.path for said in made.remarks()] == ["training.batch_size", "training.accumulate", "training.sam_rho"]


def test_random_weights_of_a_library_are_untrained_too() -> None:
    none = {"model": {"source": "torchvision", "weights": "NONE"}}
    assert "strategy.backbone" in [p.path for p in plan(none | few("anil", backbone="frozen")).problems()]
    assert [said.path for said in plan(none).remarks()] == ["strategy.tune"]
    assert [said.path for said in plan(UNTRAINED).remarks()] == ["strategy.tune"]


def test_one_way_is_no_episode() -> None:
    assert [p.path for p in plan(few("prototypes", train_ways=1)).problems()] == ["strategy.train_ways"]


def test_a_head_that_is_hardly_trained_is_remarked_on() -> None:
    assert "after 1 gradient steps" not in str(plan(few("fine-tune-head", test_steps=50)).remarks())
    assert [said.path for said in plan(few("fine-tune-head")).remarks()] == ["strategy.inner_steps"]


@pytest.mark.parametrize("tag", ["maml", "fomaml", "reptile"])
def test_running_averages_go_with_steps_of_the_body_only_where_they_are_kept(tag: str) -> None:
    suited = {**methods()[tag].suits, "batchnorm": "running"}
    moving = {"training": {"frozen_batchnorm": False}}
    assert [said.path for said in plan(UNTRAINED | few(tag, **suited)).remarks()] == ["strategy.batchnorm"]
    assert [said.path for said in plan(few(tag, **suited) | moving).remarks()] == ["strategy.batchnorm"]
    assert plan(few(tag, **suited)).remarks() == []
    assert plan(UNTRAINED | few(tag, **methods()[tag].suits)).remarks() == []
