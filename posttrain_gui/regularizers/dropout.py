"""Dropout."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Dropout(Regularizer):
    """Dropout (Srivastava et al. 2014) on the features that the head reads, and inside if the network has a place."""

    title: ClassVar[str] = "Dropout"
    summary: ClassVar[str] = (
        "Hides a random part of the features at every step, so that the model cannot lean on a few."
    )
    reference: ClassVar[str] = "Srivastava et al. 2014, JMLR 15"
    group: ClassVar[str] = "Noise"
    order: ClassVar[int] = 5

    kind: Literal["dropout"] = "dropout"
    rate: float = setting(
        0.2,
        title="Rate",
        help="Share of the features that is hidden. Higher regularizes more and learns slower. Default 0.2.",
        ge=0,
        lt=1,
    )

    where: Literal["head", "everywhere"] = setting(
        "head",
        title="Where",
        help=(
            "head: only on what the last layer reads. everywhere: also inside, wherever the architecture has a place "
            "for it (ViT, Swin, VGG, DenseNet …; not ResNet or EfficientNet). Default head."
        ),
    )

    def attach(self, hooks: Hooks) -> None:
        """Puts dropout in front of the head; dropout that the architecture has gets this rate."""
        from functools import partial

        from posttrain_gui.regularizers.functions.noise import dropout_before_head, dropout_everywhere

        place = dropout_before_head if self.where == "head" else dropout_everywhere
        hooks.network.append(partial(place, rate=self.rate))
