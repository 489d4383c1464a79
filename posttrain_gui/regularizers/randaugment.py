"""RandAugment."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class RandAugment(Regularizer):
    """RandAugment (Cubuk et al. 2020), as ``torchvision.transforms.v2.RandAugment``."""

    title: ClassVar[str] = "RandAugment"
    summary: ClassVar[str] = (
        "A few random changes of shape and colour an image, all of one strength: strong, with two numbers to set."
    )
    reference: ClassVar[str] = "Cubuk et al. 2020, arXiv:1909.13719"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 17

    kind: Literal["randaugment"] = "randaugment"
    num_ops: int = setting(
        2,
        title="Changes an image",
        help="How many changes follow one another. More varies more; beyond 3 images are hard to recognise. Default 2.",
        ge=1,
        le=8,
    )
    magnitude: int = setting(
        9,
        title="Strength",
        help="Strength of every change, 0 to 30. Higher changes more; a small model needs less. Default 9.",
        ge=0,
        le=30,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations; what comes in from outside has the image's mean border colour."""
        from functools import partial

        from posttrain_gui.regularizers.functions.policies import rand_augment

        hooks.augmentations.append(partial(rand_augment, num_ops=self.num_ops, magnitude=self.magnitude))
