"""Focal loss."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class FocalLoss(Regularizer):
    """Focal loss (Lin et al. 2017): cross-entropy times (1 − p)^γ, p the probability of the right class."""

    title: ClassVar[str] = "Focal loss"
    summary: ClassVar[str] = "Looks away from images that are already right and surely so, and towards the hard ones."
    reference: ClassVar[str] = "Lin et al. 2017, arXiv:1708.02002"
    group: ClassVar[str] = "Imbalance"
    order: ClassVar[int] = 52

    kind: Literal["focal-loss"] = "focal-loss"
    gamma: float = setting(
        2.0,
        title="Focus γ",
        help=(
            "Higher leaves more to the hard images; too high and wrong labels lead. 0 is plain cross-entropy. "
            "Default 2."
        ),
        ge=0,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Takes the place of cross-entropy."""
        from functools import partial

        from posttrain_gui.regularizers.functions.losses import focal_loss

        hooks.losses.append(partial(focal_loss, gamma=self.gamma))
