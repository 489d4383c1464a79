"""Random affine transformation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Affine(Regularizer):
    """Random rotation, shift, zoom and shear in one, as ``torchvision.transforms.v2.RandomAffine``."""

    title: ClassVar[str] = "Affine"
    summary: ClassVar[str] = "Turns, shifts, zooms and slants images at random, as another point of view would."
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 13

    kind: Literal["affine"] = "affine"
    degrees: float = setting(
        10.0,
        title="Turn up to",
        help="Largest angle to either side. Higher varies more; too high and up and down get lost. Default 10.",
        unit="°",
        ge=0,
        le=180,
    )
    translate: float = setting(
        0.1,
        title="Shift up to",
        help=(
            "Largest shift in each direction, as a share of the image's side. Higher varies more; too high and the "
            "object leaves the image. Default 10 %."
        ),
        widget="percent",
        ge=0,
        le=1,
    )
    scale: float = setting(
        0.1,
        title="Zoom up to",
        help=(
            "Largest relative change of size: 10 % draws sizes from 0.9 to 1.1 times. Higher varies more. Default 10 %."
        ),
        widget="percent",
        ge=0,
        le=0.9,
    )
    shear: float = setting(
        5.0,
        title="Slant up to",
        help="Largest shear angle along each axis. Higher distorts more. Default 5.",
        unit="°",
        ge=0,
        le=60,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds it to the augmentations; what comes in from outside has the image's mean border colour."""
        from functools import partial

        from posttrain_gui.regularizers.functions.augment import random_affine

        hooks.augmentations.append(
            partial(random_affine, degrees=self.degrees, translate=self.translate, scale=self.scale, shear=self.shear)
        )
