"""PCGrad: gradients that stand against one another are projected."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class PcGrad(OnGradients):
    """Gradient surgery (Yu et al. 2020): each gradient loses its part against each other task's, in random order.

    The projected gradients are added up. The order comes from torch's global generator, seeded every epoch by the loop.
    """

    title: ClassVar[str] = "PCGrad"
    summary: ClassVar[str] = (
        "Where the gradients of two tasks point against each other, each loses the part that hurts the other; then "
        "they are added up."
    )
    when_not: ClassVar[str] = (
        "The tasks hardly disagree: it is then the plain sum, at the price of one backward pass a task."
    )
    reference: ClassVar[str] = "Yu et al. 2020, arXiv:2001.06782"
    order: ClassVar[int] = 11
    mean: ClassVar[bool] = False

    kind: Literal["pcgrad"] = "pcgrad"

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Of torchjd."""
        from torchjd.aggregation import PCGradWeighting

        return PCGradWeighting()
