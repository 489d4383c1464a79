"""First-order MAML."""

from __future__ import annotations

from typing import Any, ClassVar

from posttrain_gui.strategies.meta.maml import Maml


class Fomaml(Maml):
    """First-order MAML (Finn et al. 2017, section 5.2): the meta-gradient is that at the adapted weights.

    It goes past the inner steps, as if they had added constants to the weights.
    """

    tag: ClassVar[str] = "fomaml"
    title: ClassVar[str] = "First-order MAML"
    summary: ClassVar[str] = (
        "MAML without second derivatives: each update is cheaper and takes less memory, above all with several inner "
        "steps; usually nearly as accurate."
    )
    when_not: ClassVar[str] = "With one inner step it saves little; with many ways it falls behind MAML."
    common: ClassVar[bool] = False
    suits: ClassVar[dict[str, Any]] = {"batchnorm": "support", "inner_steps": 3, "inner_rate": 0.2, "test_steps": 10}
    order: ClassVar[int] = 3

    second_order: ClassVar[bool] = False
