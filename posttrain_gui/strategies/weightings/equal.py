"""Every task counts alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.strategies.weightings.base import WeightingChoice

if TYPE_CHECKING:
    import torch

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing


class Equal(WeightingChoice):
    """The plain sum of the losses ("unitary scalarization").

    Kurin et al. 2022 (arXiv:2201.04122) found it as good as special optimizers where both are regularized with equal
    care; Xin et al. 2022 (arXiv:2209.11379) that none goes beyond what sums with fixed weights reach.
    """

    title: ClassVar[str] = "Equal"
    summary: ClassVar[str] = (
        "The losses are added up as they are. Plain sums hold up: with equal care for everything else, studies found "
        "no weighting that reliably beats them. The default."
    )
    when_not: ClassVar[str] = "One task's loss is many times larger than the others', so that only it is learned."
    reference: ClassVar[str] = "Kurin et al. 2022, arXiv:2201.04122; Xin et al. 2022, arXiv:2209.11379"
    order: ClassVar[int] = 1

    kind: Literal["equal"] = "equal"

    def build(
        self,
        names: tuple[str, ...],
        kinds: tuple[str, ...],  # noqa: ARG002 - the contract of a weighting
        device: torch.device,  # noqa: ARG002
    ) -> Weighing:
        """Weight 1 for each."""
        from posttrain_gui.strategies.weightings.functions.weighing import Weighing

        return Weighing(len(names))
