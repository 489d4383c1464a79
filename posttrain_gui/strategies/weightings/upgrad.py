"""UPGrad: each gradient without what other tasks object to."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class UpGrad(OnGradients):
    """Each gradient is projected onto the cone that no task objects to; then all are combined (Quinton & Rey 2024)."""

    title: ClassVar[str] = "UPGrad"
    summary: ClassVar[str] = (
        "Turns each task's gradient as little as needed so that no task gets worse by a small step, then puts them "
        "together; a task with a longer gradient keeps counting more."
    )
    when_not: ClassVar[str] = (
        "The tasks hardly disagree: it is then the plain sum, at the price of one backward pass a task."
    )
    reference: ClassVar[str] = "Quinton & Rey 2024, arXiv:2406.16232"
    order: ClassVar[int] = 14

    kind: Literal["upgrad"] = "upgrad"

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Of torchjd, with a projection of ours."""
        from torchjd.aggregation import UPGradWeighting

        from posttrain_gui.strategies.weightings.functions.solvers import project

        return UPGradWeighting(projector=project)  # type: ignore[arg-type]
