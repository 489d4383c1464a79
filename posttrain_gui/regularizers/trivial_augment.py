"""TrivialAugment."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class TrivialAugment(Regularizer):
    """TrivialAugment (Müller & Hutter 2021), the wide space, as ``torchvision.transforms.v2.TrivialAugmentWide``."""

    title: ClassVar[str] = "TrivialAugment"
    summary: ClassVar[str] = (
        "One random change of random strength an image: a strong augmentation with nothing to tune."
    )
    reference: ClassVar[str] = "Müller & Hutter 2021, arXiv:2103.10158"
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 16

    kind: Literal["trivial-augment"] = "trivial-augment"
    magnitudes: int = setting(
        31,
        title="Strength levels",
        help="Number of levels the strength is drawn from, as in the paper. Default 31.",
        ge=2,
        le=100,
        advanced=True,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations; what comes in from outside has the image's mean border colour."""
        from functools import partial

        from posttrain_gui.regularizers.functions.policies import trivial_augment

        hooks.augmentations.append(partial(trivial_augment, magnitudes=self.magnitudes))
