"""Stochastic gradient descent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice

if TYPE_CHECKING:
    from torch.optim import Optimizer


class Sgd(OptimizerChoice):
    """Stochastic gradient descent with momentum (Sutskever et al. 2013), as ``torch.optim.SGD``."""

    title: ClassVar[str] = "SGD"
    summary: ClassVar[str] = "The classic: steps along the gradient, smoothed by momentum."
    reference: ClassVar[str] = "Sutskever et al. 2013"
    order: ClassVar[int] = 1

    kind: Literal["sgd"] = "sgd"
    momentum: float = setting(
        0.9,
        title="Momentum",
        help="Share of the last step that is kept. Higher is smoother and faster, too high overshoots. Default 0.9.",
        ge=0,
        lt=1,
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer for parameter groups that carry their own ``lr``."""
        from torch.optim import SGD

        return SGD(groups, lr=self.learning_rate, momentum=self.momentum)
