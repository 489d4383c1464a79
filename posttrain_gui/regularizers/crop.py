"""Random resized crop."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Crop(Regularizer):
    """Random resized crop (Szegedy et al. 2015, "Inception"): a random part of the image instead of its centre."""

    title: ClassVar[str] = "Random crop"
    summary: ClassVar[str] = "Shows a random part of each image, larger or smaller, instead of always its centre."
    reference: ClassVar[str] = "Szegedy et al. 2015, arXiv:1409.4842"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 10

    kind: Literal["crop"] = "crop"
    smallest: float = setting(
        0.5,
        title="Smallest part",
        help=(
            "Least share of the image's area that is shown. Lower varies more; too low and the object is missed. "
            "Default 0.5."
        ),
        gt=0,
        le=1,
    )
    stretch: float = setting(
        1.33,
        title="Stretch",
        help="Largest ratio of width to height of the part (and its inverse). 1 keeps squares. Default 1.33.",
        ge=1,
        le=4,
    )

    def attach(self, hooks: Hooks) -> None:
        """Replaces the centre crop while training."""
        from functools import partial

        from posttrain_gui.regularizers.functions.augment import random_resized_crop

        hooks.crops.append(partial(random_resized_crop, smallest=self.smallest, stretch=self.stretch))
