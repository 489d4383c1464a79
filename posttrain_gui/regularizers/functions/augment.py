"""Augmentations of one uint8 image (3, H, W); random numbers come from torch's ambient generator."""

from __future__ import annotations

import math
from functools import partial
from typing import TYPE_CHECKING

import torch
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional

from posttrain_gui.regularizers.functions.border import moved_on_border

if TYPE_CHECKING:
    from torch import Tensor

_BILINEAR = v2.InterpolationMode.BILINEAR
LEAST_BLUR = 0.1
"""Smallest standard deviation of a blur, px: nothing to be seen."""


def random_resized_crop(image: Tensor, crop: int, smallest: float, stretch: float) -> Tensor:
    """A random part of the image, resized to a square.

    Args:
        image: uint8 (3, H, W).
        crop: Side of the result, px.
        smallest: Least share of the area, 0 < smallest ≤ 1.
        stretch: Largest ratio of width to height, ≥ 1.

    Returns:
        uint8 (3, crop, crop).
    """
    cut: Tensor = v2.RandomResizedCrop(crop, scale=(smallest, 1.0), ratio=(1.0 / stretch, stretch), antialias=True)(
        image
    )
    return cut


def random_rotation(image: Tensor, degrees: float) -> Tensor:
    """Turns the image by an angle drawn uniformly from ±degrees; what comes in has the border's mean colour.

    Args:
        image: uint8 (3, H, W).
        degrees: Largest angle, 0 to 180.
    """
    angle = float(torch.empty(()).uniform_(-degrees, degrees))
    if math.isclose(angle, 0.0, abs_tol=1e-9):
        return image
    return moved_on_border(image, partial(functional.rotate, angle=angle, interpolation=_BILINEAR))


def random_affine(image: Tensor, degrees: float, translate: float, scale: float, shear: float) -> Tensor:
    """Turns, shifts, zooms and shears about the centre; each amount is drawn uniformly.

    Args:
        image: uint8 (3, H, W).
        degrees: Largest angle to either side, 0 to 180.
        translate: Largest shift as a share of the side, 0 to 1.
        scale: Largest relative change of size, 0 to below 1.
        shear: Largest shear angle along each axis, degrees, below 90.
    """
    if not any((degrees, translate, scale, shear)):
        return image
    change = v2.RandomAffine(
        degrees,
        translate=(translate, translate),
        scale=(1 - scale, 1 + scale),
        shear=(-shear, shear, -shear, shear),
        interpolation=_BILINEAR,
        fill=None,
    )
    return moved_on_border(image, change)


def random_blur(image: Tensor, probability: float, sigma: float) -> Tensor:
    """Blurs with a Gaussian whose standard deviation is drawn uniformly.

    Args:
        image: uint8 (3, H, W).
        probability: Of blurring at all, 0 to 1.
        sigma: Largest standard deviation, px, at least :data:`LEAST_BLUR`.
    """
    if float(torch.rand(())) >= probability:
        return image
    # Three standard deviations to each side hold 99.7 % of a Gaussian; padding by reflection needs a larger image.
    reach = min(math.ceil(3 * sigma), min(image.shape[1:]) - 1)
    blurred: Tensor = v2.GaussianBlur(2 * reach + 1, (LEAST_BLUR, sigma))(image)
    return blurred
