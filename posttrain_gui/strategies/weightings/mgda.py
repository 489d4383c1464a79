"""MGDA: the shortest mix of the gradients."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class Mgda(OnGradients):
    """The shortest convex combination of the gradients (Désidéri 2012; Sener & Koltun 2018, algorithm 2).

    For two tasks: γ = clip((g₂ − g₁)ᵀg₂ / ‖g₁ − g₂‖², 0, 1) times the first and 1 − γ times the second. For more tasks
    Frank–Wolfe steps come near it.
    """

    title: ClassVar[str] = "MGDA"
    summary: ClassVar[str] = (
        "Takes the shortest mix of the tasks' gradients: no task gets worse by a small step, and tasks with small "
        "gradients count most."
    )
    when_not: ClassVar[str] = "One task is nearly learned: its small gradient then holds all the others back."
    reference: ClassVar[str] = "Sener & Koltun 2018, arXiv:1810.04650"
    order: ClassVar[int] = 13

    kind: Literal["mgda"] = "mgda"

    def rule(self) -> Callable[[Tensor], Tensor]:
        """Of torchjd."""
        from torchjd.aggregation import MGDAWeighting

        return MGDAWeighting()
