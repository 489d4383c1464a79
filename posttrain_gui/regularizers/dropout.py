"""Dropout before the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Dropout(Regularizer):
    """Dropout (Srivastava et al. 2014) on the features that the head reads."""

    title: ClassVar[str] = "Dropout"
    summary: ClassVar[str] = (
        "Hides a random part of the features from the head at every step, so that it cannot lean on a few."
    )
    reference: ClassVar[str] = "Srivastava et al. 2014, JMLR 15"
    group: ClassVar[str] = "Noise"
    order: ClassVar[int] = 3

    kind: Literal["dropout"] = "dropout"
    rate: float = setting(
        0.2,
        title="Rate",
        help="Share of the features that is hidden. Higher regularizes more and learns slower. Default 0.2.",
        ge=0,
        lt=1,
    )

    def attach(self, hooks: Hooks) -> None:
        """Puts dropout in front of the head; a dropout that the architecture has there gets this rate."""
        from functools import partial

        from posttrain_gui.regularizers.functions.noise import dropout_before_head

        hooks.network.append(partial(dropout_before_head, rate=self.rate))
