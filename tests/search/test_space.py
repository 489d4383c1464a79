"""The search space: only plans that can be run, and the plan itself among them."""

# ruff: noqa: ARG002 - stand-ins keep the signature of Optuna's trials
import random
from pathlib import Path
from typing import Any, get_args

import pytest
from annotated_types import Ge, Gt, Le, Lt

from posttrain_gui import plan as plans
from posttrain_gui.plan import Plan
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.search import ranges
from posttrain_gui.search.making import rate_axis
from posttrain_gui.search.space import Space
from posttrain_gui.search.words import AS_GIVEN, difference
from posttrain_gui.strategies.fine_tune import FineTune
from posttrain_gui.training.optimizers.base import optimizers


class Dice:
    """Draws at random, as Optuna's first trials do."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)

    def suggest_categorical(self, name: str, choices: Any) -> Any:
        return self._random.choice(list(choices))

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        return low * (high / low) ** self._random.random() if log else self._random.uniform(low, high)


def remarks(plan: Plan) -> set[str]:
    return {remark.message for remark in plan.remarks()}


@pytest.mark.parametrize("seed", range(200))
def test_every_draw_is_a_plan_without_contradictions(base: Plan, seed: int) -> None:
    space = Space.around(base)
    plan = space.plan_of(space.draw(Dice(seed)))
    assert plan is not None
    assert plan.problems() == []
    assert remarks(plan) <= remarks(base)
    assert (plan.model, plan.data) == (base.model, base.data)
    assert plan.training.epochs == base.training.epochs
    assert plans.from_dict(plans.to_dict(plan)) == plan
    kinds = [choice.tag() for choice in plan.regularizers]
    assert "l2" in kinds or "weight-decay" in kinds  # what is not searched stays, unless the search contradicts it


def test_the_plan_itself_is_a_point_of_the_space(base: Plan) -> None:
    space = Space.around(base)
    assert space.plan_of(space.point_of_base()) == base
    demo = plans.load(Path(__file__).parents[2] / "resources" / "plans" / "demo.toml")
    around = Space.around(demo)
    assert around.plan_of(around.point_of_base()) == demo


def test_values_of_the_plan_outside_a_range_widen_it() -> None:
    plan = plans.from_dict(
        {
            "name": "wide",
            "model": {"source": "sample"},
            "data": {"source": "sample"},
            "strategy": {"tune": "lora", "rank": 3, "kind": "fine-tune"},
            "regularizers": [{"kind": "dropout", "rate": 0.7}],
            "training": {"optimizer": {"kind": "sgd", "learning_rate": 2.0}},
        }
    )
    seen: dict[str, Any] = {}

    class Spy(Dice):
        def suggest_categorical(self, name: str, choices: Any) -> Any:
            seen[name] = tuple(choices)
            return {"method": "lora", "optimizer": "sgd", "dropout": True}.get(name, choices[0])

        def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
            seen[name] = (low, high)
            return high

    point = Space.around(plan).draw(Spy(0))
    assert seen[rate_axis("sgd")][1] == 2.0
    assert 3 in seen["rank"]
    assert seen["dropout.rate"][1] == 0.7
    assert point[rate_axis("sgd")] == 2.0


def test_every_method_has_its_turn_the_cheap_ones_first(base: Plan) -> None:
    known = get_args(FineTune.model_fields["tune"].annotation)
    space = Space.around(base)
    made = [space.plan_of(point) for point in space.first_points()]
    methods = [plan.strategy.tune for plan in made if plan]
    assert set(methods) == set(known) == set(ranges.FIRST)
    assert methods[0] == "head"
    assert methods.index("bias") < methods.index("all") < methods.index("gradual")
    assert len(made) == len(known)


def test_a_method_that_the_plan_contradicts_is_not_tried(base: Plan) -> None:
    short = plans.from_dict(plans.to_dict(base) | {"training": {"epochs": 1}})
    methods = Space.around(short).methods
    assert "head" in methods
    assert "probe-then-all" not in methods  # one epoch cannot hold two phases


@pytest.mark.parametrize("kind", list(ranges.STRENGTHS))
def test_the_table_of_strengths_fits_the_registry(kind: str) -> None:
    strength = ranges.STRENGTHS[kind]
    within(regularizers()[kind], strength.field, strength.numbers.low, strength.numbers.high)


@pytest.mark.parametrize("kind", list(ranges.RATES))
def test_the_table_of_rates_fits_the_registry(kind: str) -> None:
    numbers = ranges.RATES[kind]
    within(optimizers()[kind], "learning_rate", numbers.low, numbers.high)


def test_the_table_of_details_fits_the_strategy() -> None:
    for name, detail in ranges.DETAILS.items():
        within(FineTune, name, min(detail.values), max(detail.values))
        assert set(detail.methods) <= set(get_args(FineTune.model_fields["tune"].annotation))
    for kinds in ranges.RECIPES.values():
        assert set(kinds) <= set(regularizers())


def within(choice: Any, name: str, low: float, high: float) -> None:
    for bound in choice.model_fields[name].metadata:
        assert not isinstance(bound, Ge) or low >= bound.ge
        assert not isinstance(bound, Gt) or low > bound.gt
        assert not isinstance(bound, Le) or high <= bound.le
        assert not isinstance(bound, Lt) or high < bound.lt


def test_differences_in_words(base: Plan) -> None:
    assert difference(base, base) == AS_GIVEN
    data = plans.to_dict(base)
    data["strategy"] |= {"tune": "lora", "rank": 16}
    data["training"]["optimizer"] = {"kind": "adamw", "learning_rate": 3e-4}
    data["regularizers"] = [{"kind": "flip"}, {"kind": "mixup", "alpha": 0.3}]
    text = difference(base, plans.from_dict(data))
    assert text.startswith("LoRA of rank 16")
    assert text.endswith("AdamW, learning rate 0.0003 · + Mixup (0.3) · − L2")
    data = plans.to_dict(base)
    data["training"]["optimizer"]["learning_rate"] = 0.005
    data["regularizers"][1]["strength"] = 0.01
    assert difference(base, plans.from_dict(data)) == "learning rate 0.005 · L2 strength λ 0.01"
