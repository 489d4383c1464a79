"""CAGrad: near the mean gradient, best for the task that is worst off."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class CaGrad(OnGradients):
    """Conflict-averse gradient descent (Liu et al. 2021): near the mean gradient, the best for the worst task.

    Where all tasks want the same it goes 1 + c times as far as their sum.
    """

    title: ClassVar[str] = "CAGrad"
    summary: ClassVar[str] = (
        "Looks near the mean of the gradients for the direction that helps the task that is worst off most."
    )
    when_not: ClassVar[str] = "The tasks hardly disagree: the sum does the same in less time."
    reference: ClassVar[str] = "Liu et al. 2021, arXiv:2110.14048"
    order: ClassVar[int] = 12

    kind: Literal["cagrad"] = "cagrad"
    c: float = setting(
        0.4,
        title="Search radius c",
        help=(
            "How far from the mean gradient it may go, as a share of that gradient's length. Higher cares more for the "
            "task that is worst off; 0 is the plain sum. Default 0.4."
        ),
        ge=0,
        le=10,
    )

    def rule(self) -> Callable[[Tensor], Tensor]:
        """The problem of the paper, solved by SLSQP as its authors do."""
        from functools import partial

        from posttrain_gui.strategies.weightings.functions.solvers import conflict_averse

        return partial(conflict_averse, c=self.c)
