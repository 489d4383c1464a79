"""IMTL-G: equal progress for each task."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class ImtlG(OnGradients):
    """Impartial multi-task learning (Liu et al. 2021, ICLR): the combination has equal projections on all gradients.

    The weights add up to 1 and can be negative.
    """

    title: ClassVar[str] = "IMTL-G"
    summary: ClassVar[str] = (
        "Chooses weights so that the common step goes equally far along each task's gradient, however long that is."
    )
    when_not: ClassVar[str] = (
        "A task should count less than others, or gradients hardly differ (the weights then become wild)."
    )
    reference: ClassVar[str] = "Liu et al. 2021, ICLR"
    order: ClassVar[int] = 16

    kind: Literal["imtl-g"] = "imtl-g"

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Of torchjd."""
        from torchjd.aggregation import IMTLGWeighting

        return IMTLGWeighting()
