"""The search space: between a plan and the few numbers and words that a sampler draws."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, get_args

from posttrain_gui.regularizers.base import regularizers
from posttrain_gui.search import ranges
from posttrain_gui.search.making import AUGMENTATION, METHOD, OPTIMIZER, mended, rate_axis, written
from posttrain_gui.training.optimizers.base import optimizers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.plan import Plan
    from posttrain_gui.search.making import Point
    from posttrain_gui.search.ranges import Numbers


class Draws(Protocol):
    """Where values come from: one trial of an Optuna study, or random numbers in a test."""

    def suggest_categorical(self, name: str, choices: Sequence[Any]) -> Any:
        """One of the choices."""

    def suggest_float(self, name: str, low: float, high: float, *, log: bool = False) -> float:
        """A number between two ends."""


@dataclass(frozen=True)
class Space:
    """What is tried around a plan. What the plan says outside these axes stays as it is in every candidate.

    Attributes:
        base: The plan of the search.
        methods: Values of ``strategy.tune`` that can be tried with it; empty where its strategy has none.
    """

    base: Plan
    methods: tuple[str, ...]

    @staticmethod
    def around(base: Plan) -> Space:
        """The space around a plan, without methods that this plan contradicts (too few epochs for their phases)."""
        field = type(base.strategy).model_fields.get("tune")
        known: tuple[str, ...] = get_args(field.annotation) if field else ()
        wide = Space(base, known)
        own = getattr(base.strategy, "tune", "")
        return Space(base, tuple(name for name in known if name == own or wide.allows(name)))

    def allows(self, method: str) -> bool:
        """Whether a method can be tried with the rest of the plan."""
        return self.plan_of({METHOD: method}) is not None

    # --- drawing ------------------------------------------------------------------------------------------------

    def draw(self, draws: Draws) -> Point:
        """Draws a point, only along the axes that matter for what was drawn before."""
        point: Point = {}
        if self.methods:
            point[METHOD] = draws.suggest_categorical(METHOD, self.methods)
        for name, values in self._details(str(point.get(METHOD, ""))).items():
            point[name] = draws.suggest_categorical(name, values)
        rates = self._rates()
        kind = point[OPTIMIZER] = draws.suggest_categorical(OPTIMIZER, tuple(rates))
        point[rate_axis(kind)] = _number(draws, rate_axis(kind), rates[kind])
        point[AUGMENTATION] = draws.suggest_categorical(AUGMENTATION, self._recipes())
        for kind, strength in self._strengths().items():
            point[kind] = draws.suggest_categorical(kind, (False, True))
            if point[kind]:
                point[f"{kind}.{strength.field}"] = _number(draws, f"{kind}.{strength.field}", strength.numbers)
        return point

    def point_of_base(self) -> Point:
        """The plan as it is, as a point."""
        strategy, optimizer = self.base.strategy, self.base.training.optimizer
        method = str(getattr(strategy, "tune", ""))
        point: Point = {METHOD: method} if self.methods else {}
        point |= {name: getattr(strategy, name) for name in self._details(method)}
        point |= {OPTIMIZER: optimizer.tag(), rate_axis(optimizer.tag()): optimizer.learning_rate}
        point[AUGMENTATION] = ranges.AS_GIVEN
        own = {choice.tag(): choice for choice in self.base.regularizers}
        for kind, strength in self._strengths().items():
            point[kind] = kind in own
            if kind in own:
                point[f"{kind}.{strength.field}"] = getattr(own[kind], strength.field)
        return point

    def first_points(self) -> list[Point]:
        """Where each method starts from, the cheap ones first; no regularizers of the table but the plan's own."""
        plain = {name: value for name, value in self.point_of_base().items() if name.split(".")[0] in self._strengths()}
        points: list[Point] = []
        for method, start in ranges.FIRST.items():
            if method in self.methods:
                details = {name: start[name] for name in self._details(method) if name in start}
                recipe = "none" if method == "head" else ranges.AS_GIVEN
                rate: Point = {OPTIMIZER: "adamw", rate_axis("adamw"): start["learning_rate"]}
                points.append({METHOD: method, **details, **rate, AUGMENTATION: recipe, **plain})
        return points

    def plan_of(self, point: Point) -> Plan | None:
        """The candidate's plan; None where the point contradicts itself in a way that cannot be mended."""
        return mended(self.base, written(self.base, point, self._strengths()))

    # --- axes ---------------------------------------------------------------------------------------------------

    def _details(self, method: str) -> dict[str, tuple[Any, ...]]:
        fields, own = type(self.base.strategy).model_fields, self.base.strategy
        return {
            name: tuple(dict.fromkeys((*detail.values, getattr(own, name))))
            for name, detail in ranges.DETAILS.items()
            if name in fields and method in detail.methods
        }

    def _rates(self) -> dict[str, Numbers]:
        own = self.base.training.optimizer
        table = {kind: numbers for kind, numbers in ranges.RATES.items() if kind in optimizers()}
        return {**table, own.tag(): table.get(own.tag(), ranges.OTHER_RATES).including(own.learning_rate)}

    def _recipes(self) -> tuple[str, ...]:
        there = regularizers()
        return (ranges.AS_GIVEN, *(name for name, kinds in ranges.RECIPES.items() if all(k in there for k in kinds)))

    def _strengths(self) -> dict[str, ranges.Strength]:
        own, found = {choice.tag(): choice for choice in self.base.regularizers}, {}
        for kind, strength in ranges.STRENGTHS.items():
            if kind in regularizers():
                value = getattr(own[kind], strength.field) if kind in own else strength.numbers.low
                found[kind] = ranges.Strength(strength.field, strength.numbers.including(value))
        return found


def _number(draws: Draws, name: str, numbers: Numbers) -> float:
    return draws.suggest_float(name, numbers.low, numbers.high, log=numbers.log)
