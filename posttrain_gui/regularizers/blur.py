"""Random Gaussian blur."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Blur(Regularizer):
    """Random Gaussian blur, as ``torchvision.transforms.v2.GaussianBlur`` with a probability."""

    title: ClassVar[str] = "Blur"
    summary: ClassVar[str] = (
        "Blurs some images, as a camera out of focus would. For photos that may come blurred later."
    )
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 15

    kind: Literal["blur"] = "blur"
    probability: float = setting(
        0.2,
        title="Share of images",
        help="How many of the images are blurred. Higher blurs more often. Default 20 %.",
        widget="percent",
        ge=0,
        le=1,
    )
    sigma: float = setting(
        2.0,
        title="Strongest blur",
        help=(
            "Largest standard deviation of the Gaussian, in pixels of what the model sees; the smallest is 0.1. Higher "
            "hides more detail; for images of 32 px stay below 1. Default 2."
        ),
        unit="px",
        ge=0.1,
        le=10,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations."""
        from functools import partial

        from posttrain_gui.regularizers.functions.augment import random_blur

        hooks.augmentations.append(partial(random_blur, probability=self.probability, sigma=self.sigma))
