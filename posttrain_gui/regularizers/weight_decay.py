"""Decoupled weight decay."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class WeightDecay(Regularizer):
    """Decoupled weight decay (Loshchilov & Hutter 2019): before each step w ← w − η·λ·w, η the learning rate.

    Unlike an L2 penalty it is not divided by what an adaptive optimizer (Adam) knows of the gradient's size, so every
    weight is pulled alike. Not on biases and normalisation. With Adam it is exactly AdamW.
    """

    title: ClassVar[str] = "Weight decay"
    summary: ClassVar[str] = "Shrinks all weights a little at every step; with Adam it works better than an L2 penalty."
    reference: ClassVar[str] = "Loshchilov & Hutter 2019, arXiv:1711.05101"
    group: ClassVar[str] = "Penalties"
    order: ClassVar[int] = 3

    kind: Literal["weight-decay"] = "weight-decay"
    strength: float = setting(
        0.01,
        title="Strength λ",
        help=(
            "At every step weights lose this share of themselves times the learning rate. Higher keeps them smaller; "
            "too high and nothing is learned. AdamW, NAdamW and Lion have a decay of their own: with them leave this "
            "off or set theirs to 0. Default 0.01."
        ),
        widget="log",
        ge=0,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Shrinks the weights right before every step of the optimizer."""
        from functools import partial

        from posttrain_gui.regularizers.functions.decay import decay_weights

        hooks.updates.append(partial(decay_weights, strength=self.strength))
