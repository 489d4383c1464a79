"""AdamW."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.training.optimizers.base import OptimizerChoice, beta, decoupled_decay, with_decay

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
    weight_decay: float = decoupled_decay(0.01)
    beta1: float = beta(1, 0.9, "mean")
    beta2: float = beta(2, 0.999, "squared")

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer; groups marked ``decay = False`` (norm and bias) get none."""
        from torch.optim import AdamW as TorchAdamW

        return TorchAdamW(with_decay(groups, self.weight_decay), lr=self.learning_rate, betas=(self.beta1, self.beta2))
