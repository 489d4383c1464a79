"""Every few-shot method says what it is, and what it reads and suits are fields of the strategy."""

import pytest

from posttrain_gui.choice import hint
from posttrain_gui.strategies.few_shot import FewShot
from posttrain_gui.strategies.meta.base import Method
from posttrain_gui.strategies.meta.registry import methods

CLASSES = list(methods().values())


def test_the_methods_are_those_that_a_plan_can_name() -> None:
    assert list(methods()) == ["prototypes", "maml", "fomaml", "anil", "reptile", "fine-tune-head"]
    for tag in methods():
        assert FewShot.model_validate({"method": tag}).learning.tag == tag


@pytest.mark.parametrize("cls", CLASSES, ids=lambda cls: cls.tag)
def test_says_what_it_is_in_words(cls: type[Method]) -> None:
    assert cls.title
    assert cls.summary.endswith(".")
    assert cls.when_not.endswith(".")
    assert "arXiv" in cls.reference
    assert cls.__doc__
    assert set(cls.uses) <= set(FewShot.settings())
    assert set(cls.suits) <= set(FewShot.settings())
    FewShot.model_validate({"method": cls.tag, **cls.suits})


def test_every_field_that_not_all_methods_use_is_used_by_one() -> None:
    of_episodes = {"method", "ways", "shots", "queries", "episodes_per_update", "updates_per_epoch", "split_by"}
    of_episodes |= {"val_episodes", "test_episodes"}
    assert set(FewShot.settings()) - of_episodes == {name for cls in CLASSES for name in cls.uses}


def test_what_is_chosen_is_said_in_one_line() -> None:
    assert FewShot().one_line() == "Few-shot · Prototypes · 5 ways, 1 shot"
    assert FewShot(method="maml", ways=20, shots=5).one_line() == "Few-shot · MAML · 20 ways, 5 shots"
    assert FewShot(method="anil").told("method") == "ANIL"
    assert FewShot().told("ways") == "5 classes"


def test_only_methods_without_a_head_of_their_own_train_with_other_ways() -> None:
    assert FewShot(train_ways=20).ways_in_training == 20
    assert FewShot().ways_in_training == 5
    assert FewShot(method="maml", train_ways=20).ways_in_training == 5


def test_only_the_queries_own_statistics_are_transductive() -> None:
    assert [FewShot(batchnorm=how).transductive for how in ("running", "support", "query")] == [False, False, True]


def test_what_most_people_leave_alone_is_folded_away() -> None:
    advanced = {name for name, field in FewShot.settings().items() if hint(field, "advanced")}
    assert advanced == {"gradient_order", "temperature", "val_episodes", "test_episodes"}
