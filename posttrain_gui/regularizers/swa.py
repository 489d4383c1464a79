"""Stochastic weight averaging."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Swa(Regularizer):
    """Stochastic weight averaging (Izmailov et al. 2018): the plain mean of the weights at the end of the last epochs.

    BatchNorm statistics that are not frozen are measured anew for the average, as in section 3.2 of the paper.
    """

    title: ClassVar[str] = "Weight averaging (SWA)"
    summary: ClassVar[str] = (
        "Averages the weights of the last epochs, which often lies in a flatter, safer place than any single one."
    )
    reference: ClassVar[str] = "Izmailov et al. 2018, arXiv:1803.05407"
    group: ClassVar[str] = "Averaging"
    order: ClassVar[int] = 31

    kind: Literal["swa"] = "swa"
    start: float = setting(
        0.5,
        title="Start after",
        help=(
            "Share of the epochs that is trained before averaging begins. Lower averages more epochs, too low and "
            "unfinished ones are among them. Works best with a schedule that stays constant. Default 50 %."
        ),
        widget="percent",
        ge=0,
        lt=1,
    )

    def attach(self, hooks: Hooks) -> None:
        """Averages after every epoch from the start on.

        Raises:
            posttrain_gui.errors.InputError: Where weights are averaged in another way already.
        """
        from posttrain_gui.regularizers.functions.averages import plain_average, set_averaging
        from posttrain_gui.training.hooks import Averaging

        set_averaging(hooks, Averaging(plain_average, "epoch", self.start, recompute_statistics=True))
