"""Aligned-MTL: gradients made orthogonal and equally long."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class AlignedMtl(OnGradients):
    """Independent component alignment (Senushkin et al. 2023): the gradients' principal components get one length.

    That length is the smallest of them, as in the paper.
    """

    title: ClassVar[str] = "Aligned-MTL"
    summary: ClassVar[str] = (
        "Makes the tasks' gradients orthogonal and equally long, as near to themselves as possible, before they are "
        "put together: no task can drown out another."
    )
    when_not: ClassVar[str] = (
        "Two tasks ask nearly the same: the little by which they differ then sets the length of every step."
    )
    reference: ClassVar[str] = "Senushkin et al. 2023, CVPR"
    order: ClassVar[int] = 15

    kind: Literal["aligned-mtl"] = "aligned-mtl"

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Of torchjd."""
        from torchjd.aggregation import AlignedMTLWeighting

        return AlignedMTLWeighting()
