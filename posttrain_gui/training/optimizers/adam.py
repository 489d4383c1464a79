"""Adam."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Literal

from posttrain_gui.training.optimizers.base import OptimizerChoice, beta

if TYPE_CHECKING:
    from torch.optim import Optimizer


class Adam(OptimizerChoice):
    """Adam (Kingma & Ba 2015), as ``torch.optim.Adam``."""

    title: ClassVar[str] = "Adam"
    summary: ClassVar[str] = (
        "Adapts the step size of every weight by itself; forgiving about the learning rate. For quick results; usual "
        "are 0.0001 to 0.001, for a head alone up to 0.01."
    )
    reference: ClassVar[str] = "Kingma & Ba 2015, arXiv:1412.6980"
    order: ClassVar[int] = 2

    kind: Literal["adam"] = "adam"
    beta1: float = beta(1, 0.9, "mean")
    beta2: float = beta(2, 0.999, "squared")

    def build(self, groups: list[dict[str, Any]]) -> Optimizer:
        """The torch optimizer for parameter groups that carry their own ``lr``."""
        from torch.optim import Adam as TorchAdam

        return TorchAdam(groups, lr=self.learning_rate, betas=(self.beta1, self.beta2))
