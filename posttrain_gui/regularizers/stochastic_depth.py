"""Stochastic depth."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class StochasticDepth(Regularizer):
    """Stochastic depth (Huang et al. 2016, "DropPath"): a residual branch is left out for a random part of the images.

    What is not left out is scaled up by 1 / (1 − rate), so that nothing has to be changed for answers. Drawn for each
    image, as torchvision and timm do.
    """

    title: ClassVar[str] = "Stochastic depth"
    summary: ClassVar[str] = (
        "Skips whole blocks of the network at random while training; for networks with residual connections."
    )
    reference: ClassVar[str] = "Huang et al. 2016, arXiv:1603.09382"
    group: ClassVar[str] = "Noise"
    order: ClassVar[int] = 6

    kind: Literal["stochastic-depth"] = "stochastic-depth"
    rate: float = setting(
        0.1,
        title="Rate",
        help=(
            "Share of the images for which a block is skipped. Higher regularizes more and learns slower; deep "
            "networks bear more. Replaces the model's own rate. Default 0.1."
        ),
        ge=0,
        lt=1,
    )
    rising: bool = setting(
        True,
        title="Rising with depth",
        help=(
            "On: from near 0 at the first block to the rate at the last (the linear rule of the paper), since early "
            "layers are needed by all later ones. Off: the same rate everywhere. Default on."
        ),
    )

    def attach(self, hooks: Hooks) -> None:
        """Sets the rate of every residual branch."""
        from functools import partial

        from posttrain_gui.regularizers.functions.noise import stochastic_depth

        hooks.network.append(partial(stochastic_depth, rate=self.rate, rising=self.rising))
