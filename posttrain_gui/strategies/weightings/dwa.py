"""Weights from how fast each task's loss falls."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.strategies.weightings.base import WeightingChoice

if TYPE_CHECKING:
    import torch

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing


class DynamicWeightAverage(WeightingChoice):
    """Dynamic weight average (Liu et al. 2019): weights of an epoch from the losses of the two before it."""

    title: ClassVar[str] = "Dynamic weight average (DWA)"
    summary: ClassVar[str] = (
        "From the third epoch on, a task whose loss fell less than the others' counts more, so that all learn at about "
        "the same pace."
    )
    when_not: ClassVar[str] = "Runs of two epochs or fewer: the weights are still equal then."
    reference: ClassVar[str] = "Liu et al. 2019, arXiv:1803.10704"
    order: ClassVar[int] = 4

    kind: Literal["dwa"] = "dwa"
    temperature: float = setting(
        2.0,
        title="Temperature",
        help="Higher keeps the weights more alike; near 0 only the slowest task counts. Default 2, as in the paper.",
        gt=0,
        le=1000,
    )

    def build(
        self,
        names: tuple[str, ...],
        kinds: tuple[str, ...],  # noqa: ARG002 - the contract of a weighting
        device: torch.device,  # noqa: ARG002
    ) -> Weighing:
        """1 each to begin with."""
        from posttrain_gui.strategies.weightings.functions.learned import Dwa

        return Dwa(len(names), self.temperature)
