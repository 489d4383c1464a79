"""Lion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice, with_decay

if TYPE_CHECKING:
    from torch.optim import Optimizer


class Lion(OptimizerChoice):
    """Lion, evolved sign momentum (Chen et al. 2023, algorithm 2), as ``timm.optim.Lion``."""

    title: ClassVar[str] = "Lion"
    summary: ClassVar[str] = (
        "Every weight moves by the same amount, only the direction is learned; needs half of AdamW's memory. For "
        "transformers and larger batches; take a learning rate 3 to 10 times smaller than AdamW's, 0.000003 to 0.0003."
    )
    reference: ClassVar[str] = "Chen et al. 2023, arXiv:2302.06675"
    order: ClassVar[int] = 6

    kind: Literal["lion"] = "lion"
    learning_rate: float = setting(
        1e-4,
        title="Learning rate",
        help=(
            "How far every weight moves in each step. 3 to 10 times smaller than for AdamW. Higher learns faster; too "
            "high and the loss jumps or becomes infinite. Default 0.0001."
        ),
        widget="log",
        gt=0,
        le=100,
    )
    weight_decay: float = setting(
        0.1,
        title="Weight decay",
        help=(
            "Each step shrinks the weights by this share of the learning rate; not applied to biases and "
            "normalisation. 3 to 10 times larger than for AdamW does the same, as the learning rate is smaller. Higher "
            "regularizes more. Default 0.1."
        ),
        widget="log",
        ge=0,
        le=10,
    )
    beta1: float = setting(
        0.9,
        title="Beta 1",
        help="Share of the old direction in each step; the rest is the new gradient. Default 0.9.",
        ge=0,
        lt=1,
        advanced=True,
    )
    beta2: float = setting(
        0.99, title="Beta 2", help="Memory of the mean gradient. Default 0.99.", ge=0, lt=1, advanced=True
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The optimizer of timm; groups marked ``decay = False`` (norm and bias) get no decay."""
        from timm.optim.lion import Lion as TimmLion

        return TimmLion(with_decay(groups, self.weight_decay), lr=self.learning_rate, betas=(self.beta1, self.beta2))
