"""RMSprop."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice

if TYPE_CHECKING:
    from torch.optim import Optimizer


class RmsProp(OptimizerChoice):
    """RMSprop (Tieleman & Hinton 2012, lecture 6.5), as ``torch.optim.RMSprop``."""

    title: ClassVar[str] = "RMSprop"
    summary: ClassVar[str] = (
        "Divides each step by the recent size of its gradient. MobileNet and EfficientNet were trained with it: choose "
        "it to go on as they began; usual learning rates are 0.0001 to 0.001."
    )
    reference: ClassVar[str] = "Tieleman & Hinton 2012, Coursera lecture 6.5"
    order: ClassVar[int] = 4

    kind: Literal["rmsprop"] = "rmsprop"
    alpha: float = setting(
        0.99,
        title="Smoothing",
        help=(
            "Memory of the squared gradient. Higher is steadier; lower adapts faster to other gradients. Default 0.99."
        ),
        ge=0,
        lt=1,
        advanced=True,
    )
    momentum: float = setting(
        0.0,
        title="Momentum",
        help=(
            "Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0; "
            "MobileNet and EfficientNet were trained with 0.9."
        ),
        ge=0,
        lt=1,
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer for parameter groups that carry their own ``lr``."""
        from torch.optim import RMSprop

        return RMSprop(groups, lr=self.learning_rate, alpha=self.alpha, momentum=self.momentum)
