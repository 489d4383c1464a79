"""Weights learned from how uncertain each task is."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.strategies.weightings.base import WeightingChoice

if TYPE_CHECKING:
    import torch

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing


class UncertaintyWeights(WeightingChoice):
    """Learned variances (Kendall et al. 2018, equation 10): a loss counts 1 / (2σ²)."""

    title: ClassVar[str] = "Uncertainty"
    summary: ClassVar[str] = (
        "Learns beside the network how noisy each task is: the larger its loss stays, the less it counts. Helps where "
        "losses are of different sizes, as with classes and measured values together."
    )
    when_not: ClassVar[str] = (
        "Short runs (the weights hardly move), or one task is meant to be hard: it counts less just because it is."
    )
    reference: ClassVar[str] = "Kendall et al. 2018, arXiv:1705.07115"
    order: ClassVar[int] = 3

    kind: Literal["uncertainty"] = "uncertainty"
    rate: float = setting(
        10.0,
        title="Weights learn faster by",
        help=(
            "The weights' learning rate is this many times that of the trained layers. Higher settles sooner; too high "
            "and the weights jump about. Default 10."
        ),
        unit="×",
        widget="log",
        gt=0,
        le=1000,
        advanced=True,
    )

    def build(self, names: tuple[str, ...], kinds: tuple[str, ...], device: torch.device) -> Weighing:  # noqa: ARG002
        """All weights begin with 1."""
        from posttrain_gui.strategies.weightings.functions.learned import Uncertainty

        return Uncertainty(len(names), self.rate, device)
