"""Stochastic gradient descent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.optimizers.base import OptimizerChoice

if TYPE_CHECKING:
    from torch.optim import Optimizer


class Sgd(OptimizerChoice):
    """Gradient descent with momentum, plain or Nesterov's (Sutskever et al. 2013), as ``torch.optim.SGD``."""

    title: ClassVar[str] = "SGD"
    summary: ClassVar[str] = (
        "The classic: steps along the gradient, smoothed by momentum. Often the best for convolutional networks once "
        "its learning rate is right; usual are 0.001 to 0.01, for a head alone up to 0.1."
    )
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
    nesterov: bool = setting(
        False,
        title="Nesterov momentum",
        help=(
            "On: the gradient is taken as if the momentum's step were already made, which brakes earlier at the bottom "
            "of a valley. Changes nothing where momentum is 0. Default off."
        ),
        advanced=True,
    )

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer for parameter groups that carry their own ``lr``."""
        from torch.optim import SGD

        # Without momentum both are the same step, but torch refuses the combination.
        nesterov = self.nesterov and self.momentum > 0
        return SGD(groups, lr=self.learning_rate, momentum=self.momentum, nesterov=nesterov)
