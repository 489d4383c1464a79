"""AdamW."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice, with_decay

if TYPE_CHECKING:
    from torch.optim import Optimizer


class AdamW(OptimizerChoice):
    """Adam with decoupled weight decay (Loshchilov & Hutter 2019); decay on weights only, not on norm and bias."""

    title: ClassVar[str] = "AdamW"
    summary: ClassVar[str] = (
        "Adam with weight decay done right; the usual choice for transformers and ConvNeXt, and safe for all else. "
        "Usual learning rates are 0.00001 to 0.001: the smaller, the more layers are trained."
    )
    reference: ClassVar[str] = "Loshchilov & Hutter 2019, arXiv:1711.05101"
    order: ClassVar[int] = 3

    kind: Literal["adamw"] = "adamw"
    weight_decay: float = setting(
        0.01,
        title="Weight decay",
        help=(
            "Each step shrinks the weights by this share of the learning rate; not applied to biases and "
            "normalisation. Higher regularizes more. Default 0.01."
        ),
        widget="log",
        ge=0,
        le=10,
    )
    beta1: float = setting(
        0.9, title="Beta 1", help="Memory of the mean gradient. Default 0.9.", ge=0, lt=1, advanced=True
    )
    beta2: float = setting(
        0.999, title="Beta 2", help="Memory of the squared gradient. Default 0.999.", ge=0, lt=1, advanced=True
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer; groups marked ``decay = False`` (norm and bias) get none."""
        from torch.optim import AdamW as TorchAdamW

        return TorchAdamW(with_decay(groups, self.weight_decay), lr=self.learning_rate, betas=(self.beta1, self.beta2))
