"""L2 penalty."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class L2(Regularizer):
    """L2 penalty λ·Σw² on the trained weights (Hoerl & Kennard 1970, "ridge"); not on biases and normalisation."""

    title: ClassVar[str] = "L2"
    summary: ClassVar[str] = "Keeps weights small, so that no single one decides too much."
    reference: ClassVar[str] = "Hoerl & Kennard 1970, Technometrics 12"
    group: ClassVar[str] = "Penalties"
    order: ClassVar[int] = 2

    kind: Literal["l2"] = "l2"
    strength: float = setting(
        1e-4,
        title="Strength λ",
        help="Higher keeps weights smaller; too high and nothing is learned. Default 0.0001.",
        widget="log",
        ge=0,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds λ·Σw² to the loss."""
        from functools import partial

        from posttrain_gui.regularizers.functions.penalties import l2_penalty

        hooks.penalties.append(partial(l2_penalty, strength=self.strength))
