"""Augmentations of one uint8 image (3, H, W); random numbers come from torch's ambient generator."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional

if TYPE_CHECKING:
    from torch import Tensor


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
    border = torch.cat([image[:, 0], image[:, -1], image[:, :, 0], image[:, :, -1]], dim=1).float().mean(dim=1)
    if math.isclose(angle, 0.0, abs_tol=1e-9):
        return image
    turned: Tensor = functional.rotate(
        image, angle, interpolation=v2.InterpolationMode.BILINEAR, fill=[float(value) for value in border]
    )
    return turned
