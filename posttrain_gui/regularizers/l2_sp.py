"""L2-SP: a pull towards the starting point."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class L2SP(Regularizer):
    """L2-SP (Li et al. 2018): α/2·‖w − w₀‖² on the backbone's weights, β/2·‖w‖² on the head's.

    w₀ are the weights before training. The head is new and has no start worth keeping, so it is kept small instead.
    Not on biases and normalisation.
    """

    title: ClassVar[str] = "L2-SP"
    summary: ClassVar[str] = (
        "Pulls weights back to where they started, so that what the model already knew is not forgotten."
    )
    reference: ClassVar[str] = "Li et al. 2018, arXiv:1802.01483"
    group: ClassVar[str] = "Penalties"
    order: ClassVar[int] = 4

    kind: Literal["l2-sp"] = "l2-sp"
    alpha: float = setting(
        0.01,
        title="Pull to the start α",
        help=(
            "On all trained weights before the head. Higher keeps them closer to where they started; too high and only "
            "the head learns. Default 0.01."
        ),
        widget="log",
        ge=0,
        le=100,
    )
    beta: float = setting(
        0.01,
        title="Pull to zero β",
        help="On the head's weights. Higher keeps the head smaller; too high and nothing is learned. Default 0.01.",
        widget="log",
        ge=0,
        le=100,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds the penalty to the loss; the network is looked at once, to know which weights are its head's."""
        from posttrain_gui.regularizers.functions.starting_point import StartingPoint

        pull = StartingPoint(self.alpha, self.beta)
        hooks.network.append(pull.look_at)
        hooks.anchored_penalties.append(pull.from_start)
