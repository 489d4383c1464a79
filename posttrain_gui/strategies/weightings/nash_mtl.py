"""Nash-MTL: gradients bargain."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.strategies.weightings.base import OnGradients

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


class NashMtl(OnGradients):
    """The Nash bargaining solution (Navon et al. 2022), found anew for each batch.

    Its common gradient is √T long for T tasks whatever the gradients' lengths; as its authors do, it is shortened.
    """

    title: ClassVar[str] = "Nash-MTL"
    summary: ClassVar[str] = (
        "Lets the tasks bargain for the common step: its parts are such that no task gains more, in proportion, than "
        "others lose. The sizes of the losses do not matter."
    )
    when_not: ClassVar[str] = (
        "Plain SGD with a learning rate found for another weighting: its steps do not become shorter by themselves."
    )
    reference: ClassVar[str] = "Navon et al. 2022, arXiv:2202.01017"
    order: ClassVar[int] = 17
    mean: ClassVar[bool] = False

    kind: Literal["nash-mtl"] = "nash-mtl"
    length: float = setting(
        1.0,
        title="Longest gradient",
        help=(
            "Length that the common gradient is shortened to. Higher makes larger steps in the shared layers with SGD; "
            "Adam hardly notices. Default 1."
        ),
        widget="log",
        gt=0,
        le=1000,
        advanced=True,
    )

    def rule(self) -> Callable[[Tensor], Tensor]:
        """The bargain, shortened."""
        from posttrain_gui.strategies.weightings.functions.solvers import bargained, shortened

        return lambda products: shortened(bargained(products), products, self.length)
