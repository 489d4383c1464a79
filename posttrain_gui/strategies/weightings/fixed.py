"""Weights that a person sets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, ClassVar, Literal

from pydantic import Field

from posttrain_gui.choice import nearest, setting
from posttrain_gui.errors import InputError
from posttrain_gui.strategies.weightings.base import WeightingChoice

if TYPE_CHECKING:
    import torch

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing


class FixedWeights(WeightingChoice):
    """The sum of the losses, each times a number that stays the same."""

    title: ClassVar[str] = "Fixed weights"
    summary: ClassVar[str] = (
        "You say how much each task counts: its loss is multiplied with your number before the losses are added up."
    )
    when_not: ClassVar[str] = "You have no reason to prefer a task: leave the weights equal then."
    order: ClassVar[int] = 2

    kind: Literal["fixed"] = "fixed"
    weights: dict[str, Annotated[float, Field(ge=0, le=1e6)]] = setting(
        {},
        title="Weights",
        help=(
            "One number for each task, by its name. A higher number lets the shared layers learn more for this task "
            "and less for the others; 0 leaves it out. A task that is not named counts 1."
        ),
    )

    def one_line(self) -> str:
        """With the numbers: "Fixed weights (shape 1, color 0.5)"."""
        told = ", ".join(f"{name} {number:g}" for name, number in self.weights.items())
        return f"{self.title} ({told})" if told else self.title

    def build(
        self,
        names: tuple[str, ...],
        kinds: tuple[str, ...],  # noqa: ARG002 - the contract of a weighting
        device: torch.device,  # noqa: ARG002
    ) -> Weighing:
        """The numbers in the order of the tasks.

        Raises:
            InputError: Where a name is none of the tasks, or nothing counts.
        """
        from posttrain_gui.strategies.weightings.functions.weighing import Fixed

        self._refuse_unknown(names)
        numbers = [self.weights.get(name, 1.0) for name in names]
        if not any(numbers):
            raise InputError(
                "All weights are 0, so there is nothing to learn.", "", "Give at least one task a weight above 0."
            )
        return Fixed(numbers)

    def _refuse_unknown(self, names: tuple[str, ...]) -> None:
        for name in self.weights:
            if name not in names:
                hint = nearest(name, list(names)) or "Name tasks as they are named in the data."
                known = ", ".join(f'"{known}"' for known in names)
                raise InputError(f'There is no task "{name}" to weigh.', f"The tasks are {known}.", hint)
