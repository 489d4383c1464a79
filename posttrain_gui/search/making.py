"""From a point of the search space to the plan of a candidate, without contradictions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui import plan as plans
from posttrain_gui.errors import PlanError
from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.search import ranges
from posttrain_gui.training.optimizers.base import optimizers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from posttrain_gui.choice import Problem
    from posttrain_gui.plan import Plan
    from posttrain_gui.search.ranges import Strength

    Value = bool | int | float | str
    Point = dict[str, Value]
    """What a sampler drew: value by name of the axis."""

METHOD, OPTIMIZER, AUGMENTATION = "method", "optimizer", "augmentation"
DECAY, DECAY_FIELD = "weight-decay", "weight_decay"
AUGMENTATIONS = "Data augmentation"
"""The group of regularizers that a recipe takes the place of."""


def rate_axis(optimizer: str) -> str:
    """The axis of an optimizer's learning rate; each has its own, since what is large differs."""
    return f"learning_rate.{optimizer}"


def written(base: Plan, point: Point, strengths: Mapping[str, Strength]) -> dict[str, Any]:
    """The plan of a point as raw data, contradictions and all.

    Args:
        base: What the point does not speak of.
        point: What a sampler drew.
        strengths: Regularizers that are tried on and off.
    """
    data = plans.to_dict(base)
    if METHOD in point:
        data["strategy"]["tune"] = point[METHOD]
    data["strategy"] |= {name: value for name, value in point.items() if name in ranges.DETAILS}
    _put_optimizer(data["training"], point)
    if point.get(DECAY) and DECAY not in {choice.tag() for choice in base.regularizers}:
        _only_one_decay(data["training"]["optimizer"])
    data["regularizers"] = _regularizers(data.get("regularizers", []), point, strengths)
    return data


def _put_optimizer(training: dict[str, Any], point: Point) -> None:
    kind = point.get(OPTIMIZER)
    if kind is None:
        return
    if training["optimizer"]["kind"] != kind:
        training["optimizer"] = {"kind": kind}
    training["optimizer"]["learning_rate"] = point[rate_axis(str(kind))]


def _only_one_decay(optimizer: dict[str, Any]) -> None:
    """The regularizer takes the place of the decay that some optimizers have of their own."""
    if DECAY_FIELD in optimizers()[optimizer["kind"]].model_fields:
        optimizer[DECAY_FIELD] = 0.0


def _regularizers(own: list[dict[str, Any]], point: Point, strengths: Mapping[str, Strength]) -> list[dict[str, Any]]:
    recipe = str(point.get(AUGMENTATION, ranges.AS_GIVEN))
    kept = [dict(entry) for entry in own if point.get(entry["kind"]) is not False]
    if recipe != ranges.AS_GIVEN:
        kept = [entry for entry in kept if not _of_a_recipe(entry["kind"])]
        kept += [{"kind": kind} for kind in ranges.RECIPES[recipe]]
    by_kind = {entry["kind"]: entry for entry in kept}
    for kind, strength in strengths.items():
        if point.get(kind):
            entry = by_kind.setdefault(kind, {"kind": kind})
            entry[strength.field] = point[f"{kind}.{strength.field}"]
    return list(by_kind.values())


def _of_a_recipe(kind: str) -> bool:
    return regularizers()[kind].group == AUGMENTATIONS and kind not in ranges.STRENGTHS


def mended(base: Plan, data: dict[str, Any]) -> Plan | None:
    """The plan without the regularizers that contradict the rest, those of the search given up before the plan's own.

    Args:
        base: The plan of the search; what it contradicts itself in is a person's own business.
        data: A candidate's plan as raw data.

    Returns:
        None where leaving out regularizers does not help.
    """
    own, known = {choice.tag() for choice in base.regularizers}, {problem.message for problem in _objections(base)}
    while True:
        try:
            plan = plans.from_dict(data)
        except PlanError:
            return None
        bad = [problem for problem in _objections(plan) if problem.message not in known]
        if not bad:
            return plan
        kinds = [entry["kind"] for entry in data["regularizers"]]
        guilty = sorted(_guilty(bad, kinds), key=lambda kind: kind in own)
        if not guilty:
            return None
        data["regularizers"] = [entry for entry in data["regularizers"] if entry["kind"] != guilty[0]]


def _guilty(bad: list[Problem], kinds: list[str]) -> list[str]:
    """Regularizers that an objection points at, or names."""
    pointed = [kinds[at] for problem in bad if (at := _place(problem.path)) is not None]
    said = " ".join(problem.message for problem in bad).casefold()
    named = [kind for kind in kinds if regularizers()[kind].title.casefold() in said]
    return pointed + named


def _place(path: str) -> int | None:
    section, _, rest = path.partition(".")
    number = rest.split(".")[0]
    return int(number) if section == "regularizers" and number.isdigit() else None


def _objections(plan: Plan) -> list[Problem]:
    return [*plan.problems(), *plan.remarks()]
