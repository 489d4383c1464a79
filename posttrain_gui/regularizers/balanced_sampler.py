"""Balanced sampling."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class BalancedSampler(Regularizer):
    """Class-balanced sampling: each class gets a share of an epoch proportional to nₖ^(1 − b), nₖ its number of images.

    b = 1 is class-balanced, b = ½ square-root sampling, b = 0 the images as they are (Kang et al. 2020). Within a class
    no image comes a second time before all have come once.
    """

    title: ClassVar[str] = "Balanced sampler"
    summary: ClassVar[str] = "Shows rare classes more often and frequent ones less, so that all classes are seen alike."
    reference: ClassVar[str] = "Kang et al. 2020, arXiv:1910.09217"
    group: ClassVar[str] = "Imbalance"
    order: ClassVar[int] = 51

    kind: Literal["balanced-sampler"] = "balanced-sampler"
    balance: float = setting(
        1.0,
        title="Balance",
        help=(
            "100 %: all classes equally often. 50 %: half-way (square-root sampling). 0 %: as they are. Higher repeats "
            "images of rare classes more, which may be learned by heart. Default 100 %."
        ),
        widget="percent",
        ge=0,
        le=1,
    )

    def attach(self, hooks: Hooks) -> None:
        """Chooses which images an epoch is made of."""
        from functools import partial

        from posttrain_gui.regularizers.functions.imbalance import balanced_order

        hooks.samplers.append(partial(balanced_order, balance=self.balance))
