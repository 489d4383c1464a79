"""Every choice of the program by the place in a plan where it is made; help and reference are drawn from it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from posttrain_gui.choice import Choice
    from posttrain_gui.strategies.meta.base import Method as FewShotMethod
    from posttrain_gui.strategies.tuning.base import Method as TuningMethod

    Described = type[Choice] | type[TuningMethod] | type[FewShotMethod]
    """What has a title and a summary."""


@dataclass(frozen=True)
class Place:
    """Where a choice is made.

    Attributes:
        path: Of the key that holds it ("training.optimizer"; for plain words as "strategy.tune" the field itself).
        slug: Beginning of the anchors of its choices in the reference ("optimizer").
        title: What is chosen there.
        choices: Tag → class, in their order.
    """

    path: str
    slug: str
    title: str
    choices: Mapping[str, Described]

    def anchor(self, tag: str) -> str:
        """Anchor of one of its choices in the reference ("optimizer-adam")."""
        return f"{self.slug}-{tag}"


@cache
def places() -> tuple[Place, ...]:
    """All of them, in the order of the window's steps."""
    from posttrain_gui.data.base import sources as data_sources
    from posttrain_gui.models.base import sources as model_sources
    from posttrain_gui.regularizers.base import regularizers
    from posttrain_gui.strategies.base import strategies
    from posttrain_gui.strategies.meta.registry import methods as few_shot_methods
    from posttrain_gui.strategies.tuning.registry import methods as tuning_methods
    from posttrain_gui.strategies.weightings.base import weightings
    from posttrain_gui.training.optimizers.base import optimizers
    from posttrain_gui.training.schedules.base import schedules

    return (
        Place("model", "model", "Where the model comes from", model_sources()),
        Place("data", "data", "Where the images come from", data_sources()),
        Place("strategy", "strategy", "Kinds of run", strategies()),
        Place("strategy.tune", "tune", "How much of the network learns", tuning_methods()),
        Place("strategy.method", "method", "Few-shot methods", few_shot_methods()),
        Place("strategy.weighting", "weighting", "Weighting of tasks", weightings()),
        Place("regularizers", "regularizer", "Regularizers", regularizers()),
        Place("training.optimizer", "optimizer", "Optimizers", optimizers()),
        Place("training.schedule", "schedule", "Learning rate schedules", schedules()),
    )


def place_of(path: str) -> Place | None:
    """The place at a path, or None where no choice is made there."""
    return next((place for place in places() if place.path == path), None)
