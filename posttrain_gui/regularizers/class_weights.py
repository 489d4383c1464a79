"""Class weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class ClassWeights(Regularizer):
    """Class weights in the loss: inverse frequency N / (C·nₖ), or the effective number of images (Cui et al. 2019)."""

    title: ClassVar[str] = "Class weights"
    summary: ClassVar[str] = "Makes mistakes on rare classes cost more, so that they are not drowned by frequent ones."
    reference: ClassVar[str] = "Cui et al. 2019, arXiv:1901.05555"
    group: ClassVar[str] = "Imbalance"
    order: ClassVar[int] = 50

    kind: Literal["class-weights"] = "class-weights"
    rule: Literal["inverse", "effective"] = setting(
        "inverse",
        title="Rule",
        help=(
            "inverse: a class with a tenth of the images counts ten times as much for each. effective: less than that, "
            "since many images of a class say much the same; for very uneven classes. Default inverse."
        ),
    )
    beta: float = setting(
        0.999,
        title="Beta",
        help=(
            "For the rule effective: a class counts as having at most 1 / (1 − beta) different images. Higher weighs "
            "rare classes more; 0 weighs all alike. Default 0.999 (1,000 images)."
        ),
        ge=0,
        lt=1,
        advanced=True,
    )

    def attach(self, hooks: Hooks) -> None:
        """Gives every class its weight in the loss."""
        from functools import partial

        from posttrain_gui.regularizers.functions.imbalance import effective_number, inverse_frequency

        effective = partial(effective_number, beta=self.beta)
        hooks.class_weights.append(inverse_frequency if self.rule == "inverse" else effective)
