"""Every registered choice keeps the contract of a choice: found, described, bounded, saved and loaded again."""

import tomllib
from typing import Any

import pytest
from annotated_types import Ge, Gt, Le, Lt

from posttrain_gui import plan as plans
from posttrain_gui.choice import Choice, hint
from posttrain_gui.data.base import sources as data_sources
from posttrain_gui.errors import PlanError
from posttrain_gui.export.base import formats
from posttrain_gui.models.base import sources as model_sources
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.strategies.base import strategies
from posttrain_gui.strategies.weightings.base import weightings
from posttrain_gui.training.optimizers.base import optimizers
from posttrain_gui.training.schedules.base import schedules

PLACES: dict[str, dict[str, type[Choice]]] = {
    "model": dict(model_sources()),
    "data": dict(data_sources()),
    "strategy": dict(strategies()),
    "strategy.weighting": dict(weightings()),
    "regularizers.0": dict(regularizers()),
    "training.optimizer": dict(optimizers()),
    "training.schedule": dict(schedules()),
}
CHOICES = [(place, tag, cls) for place, found in PLACES.items() for tag, cls in found.items()]
FIELDS = [(place, cls, name) for place, _, cls in CHOICES for name in cls.settings()]
EXPORTS = list(formats().items())


def choice_id(value: Any) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


def plan_with(place: str, choice: dict[str, Any]) -> dict[str, Any]:
    data: dict[str, Any] = {"model": {"source": "bundled"}, "data": {"source": "folder", "path": "x"}, "training": {}}
    if place == "regularizers.0":
        data["regularizers"] = [choice]
    elif place == "strategy.weighting":
        data["strategy"] = {"kind": "multi-task", "weighting": choice}
    elif "." in place:
        data["training"][place.split(".")[1]] = choice
    else:
        data[place] = choice
    return data


def test_the_rooms_hold_what_the_program_promises() -> None:
    assert set(PLACES["model"]) == {"bundled", "torchvision", "timm", "file", "run", "sample", "untrained"}
    assert set(PLACES["data"]) == {"folder", "csv", "torchvision", "sample"}
    assert set(PLACES["strategy"]) == {"fine-tune", "few-shot", "multi-task", "distill", "self-training"}
    promised = (
        "l1 l2 weight-decay l2-sp dropout stochastic-depth label-smoothing early-stopping ema swa flip crop rotation"
        " affine color-jitter blur random-erasing randaugment trivial-augment augmix mixup cutmix"
        " class-weights balanced-sampler focal-loss"
    )
    assert set(PLACES["regularizers.0"]) == set(promised.split())
    weighting = "equal fixed uncertainty dwa pcgrad cagrad mgda upgrad aligned-mtl imtl-g nash-mtl"
    assert set(PLACES["strategy.weighting"]) == set(weighting.split())
    assert set(PLACES["training.optimizer"]) == {"sgd", "adam", "adamw", "rmsprop", "lion", "nadamw"}
    assert set(PLACES["training.schedule"]) == {"constant", "cosine", "step", "one-cycle", "reduce-on-plateau"}


@pytest.mark.parametrize(("tag", "cls"), [(t, c) for _, t, c in CHOICES] + EXPORTS, ids=choice_id)
def test_says_what_it_is_in_words(tag: str, cls: type[Choice]) -> None:
    assert cls.tag() == tag
    assert cls.title
    assert cls.summary.endswith(".")
    assert cls.__doc__
    for name, field in cls.settings().items():
        assert field.title, name
        assert field.description, name
        assert len(field.description) >= 15, f"{cls.__name__}.{name}: help that helps nobody"


@pytest.mark.parametrize(("place", "tag", "cls"), CHOICES, ids=choice_id)
def test_survives_save_and_load(place: str, tag: str, cls: type[Choice]) -> None:
    plan = plans.from_dict(plan_with(place, {cls.tag_field: tag}))
    assert plans.from_dict(tomllib.loads(plans.to_toml(plan))) == plan


@pytest.mark.parametrize(("place", "cls", "name"), FIELDS, ids=choice_id)
def test_a_value_out_of_bounds_is_refused_at_its_field(place: str, cls: type[Choice], name: str) -> None:
    beyond = [
        bound.ge - 1
        if isinstance(bound, Ge)
        else bound.gt
        if isinstance(bound, Gt)
        else bound.le * 2 + 1
        if isinstance(bound, Le)
        else bound.lt
        for bound in cls.model_fields[name].metadata
        if isinstance(bound, Ge | Gt | Le | Lt)
    ]
    for value in [*beyond, {"no": "such value"}]:
        if not beyond and hint(cls.model_fields[name], "widget") == "hidden":
            continue
        with pytest.raises(PlanError) as caught:
            plans.from_dict(plan_with(place, {cls.tag_field: cls.tag(), name: value}))
        assert caught.value.problems[0].path.startswith(f"{place}.{name}"), caught.value.problems


@pytest.mark.parametrize(("place", "tag", "cls"), CHOICES, ids=choice_id)
def test_an_unknown_key_names_the_nearest(place: str, tag: str, cls: type[Choice]) -> None:
    known = next(iter(cls.settings()), None)
    if known is None:
        pytest.skip("has no fields")
    with pytest.raises(PlanError) as caught:
        plans.from_dict(plan_with(place, {cls.tag_field: tag, known + "x": 1}))
    problem = caught.value.problems[0]
    assert problem.path == f"{place}.{known}x"
    assert f'"{known}"' in problem.message


@pytest.mark.parametrize(("place", "cls", "name"), FIELDS, ids=choice_id)
def test_can_be_set_on_the_command_line(place: str, cls: type[Choice], name: str) -> None:
    data = plan_with(place, {cls.tag_field: cls.tag()})
    default = plans.to_dict(plans.from_dict(data))
    value = _at(default, place).get(name)
    if isinstance(value, dict | list) or value is None:
        return
    path = place.replace("regularizers.0", f"regularizers.{cls.tag()}")
    plans.apply_change(data, f"{path}.{name}={str(value).lower() if isinstance(value, bool) else value}")
    assert _at(plans.to_dict(plans.from_dict(data)), place)[name] == value


def _at(data: Any, place: str) -> Any:
    for key in place.split("."):
        data = data[int(key)] if key.isdigit() else data[key]
    return data
