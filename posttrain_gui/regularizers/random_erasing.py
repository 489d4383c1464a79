"""Random erasing."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class RandomErasing(Regularizer):
    """Random erasing (Zhong et al. 2020); the rectangle is drawn as in ``torchvision.transforms.v2.RandomErasing``."""

    title: ClassVar[str] = "Random erasing"
    summary: ClassVar[str] = "Covers a random rectangle of some images, so that no single part decides alone."
    reference: ClassVar[str] = "Zhong et al. 2020, arXiv:1708.04896"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 19

    kind: Literal["random-erasing"] = "random-erasing"
    probability: float = setting(
        0.25,
        title="Share of images",
        help="How many of the images get a covered rectangle. Higher covers more often. Default 25 %.",
        widget="percent",
        ge=0,
        le=1,
    )
    largest: float = setting(
        0.2,
        title="Largest part",
        help=(
            "Largest share of the image that is covered; the smallest is 2 %. Higher hides more; too high and the "
            "object itself is gone. Default 20 %, in the paper 40 %."
        ),
        widget="percent",
        ge=0,
        le=0.8,
    )
    fill: Literal["noise", "mean"] = setting(
        "noise",
        title="Covered with",
        help="noise: random pixels, which did best in the paper. mean: the image's own mean colour. Default noise.",
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations."""
        from functools import partial

        from posttrain_gui.regularizers.functions.erasing import random_erasing

        hooks.augmentations.append(
            partial(random_erasing, probability=self.probability, largest=self.largest, fill=self.fill)
        )
