"""L1 penalty."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class L1(Regularizer):
    """L1 penalty λ·Σ|w| on the trained weights (Tibshirani 1996, "lasso"); not on biases and normalisation."""

    title: ClassVar[str] = "L1"
    summary: ClassVar[str] = "Pulls weights towards exactly zero, so that the model leans on few of them."
    reference: ClassVar[str] = "Tibshirani 1996, J. R. Stat. Soc. B 58"
    group: ClassVar[str] = "Penalties"
    order: ClassVar[int] = 1

    kind: Literal["l1"] = "l1"
    strength: float = setting(
        1e-5,
        title="Strength λ",
        help="Higher drives more weights to zero; too high and nothing is learned. Default 0.00001.",
        widget="log",
        ge=0,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds λ·Σ|w| to the loss."""
        from functools import partial

        from posttrain_gui.regularizers.functions.penalties import l1_penalty

        hooks.penalties.append(partial(l1_penalty, strength=self.strength))
