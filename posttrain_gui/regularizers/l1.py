"""L1 penalty."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class L1(Regularizer):
    """L1 penalty λ·Σ|w| on the trained weights (Tibshirani 1996, "lasso"); not on biases and normalisation.

    Its (sub)gradient λ·sign(w) brings weights near zero, where steps then carry them to and fro: exact zeros would need
    a proximal step (Duchi & Singer 2009, JMLR 10). So the report says how many are near zero, not how many are zero.
    """

    title: ClassVar[str] = "L1"
    summary: ClassVar[str] = "Pulls all weights alike towards zero, so that the model leans on few large ones."
    reference: ClassVar[str] = "Tibshirani 1996, J. R. Stat. Soc. B 58"
    group: ClassVar[str] = "Penalties"
    order: ClassVar[int] = 1

    kind: Literal["l1"] = "l1"
    strength: float = setting(
        1e-5,
        title="Strength λ",
        help="Higher brings more weights near zero; too high and nothing is learned. Default 0.00001.",
        widget="log",
        ge=0,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds λ·Σ|w| to the loss, and what it did to the report."""
        from posttrain_gui.regularizers.functions.sparsity import Sparsity

        sparsity = Sparsity(self.strength)
        hooks.anchored_penalties.append(sparsity.from_start)
        hooks.remarks.append(sparsity.remark)
