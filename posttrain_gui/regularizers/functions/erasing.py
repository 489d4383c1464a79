"""Random erasing of one uint8 image (3, H, W); random numbers come from torch's ambient generator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import torch
from torchvision.transforms import v2
from torchvision.transforms.v2 import functional

if TYPE_CHECKING:
    from torch import Tensor

SMALLEST = 0.02
"""Least share of the area, as in the paper."""
STRETCH = (0.3, 3.3)
"""Height to width of the rectangle, likewise."""


def random_erasing(image: Tensor, probability: float, largest: float, fill: Literal["noise", "mean"]) -> Tensor:
    """Covers a random rectangle (Zhong et al. 2020, algorithm 1).

    Args:
        image: uint8 (3, H, W).
        probability: Of covering anything, 0 to 1.
        largest: Largest share of the area; at least :data:`SMALLEST` is covered where it is not smaller itself.
        fill: ``noise``: every pixel drawn uniformly from 0 to 255; ``mean``: the image's mean colour.

    Returns:
        uint8 (3, H, W); another tensor than ``image`` where something is covered.
    """
    if float(torch.rand(())) >= probability:
        return image
    # torchvision's own noise is normal with deviation 1, for normalised images: of no use on 0 to 255.
    box = v2.RandomErasing(1.0, (min(SMALLEST, largest), largest), STRETCH).make_params([image])
    if box["v"] is None:  # ten rectangles were drawn and none fits
        return image
    cover = _cover(image, box["h"], box["w"], fill)
    erased: Tensor = functional.erase(image, box["i"], box["j"], box["h"], box["w"], cover)
    return erased


def _cover(image: Tensor, height: int, width: int, fill: Literal["noise", "mean"]) -> Tensor:
    if fill == "noise":
        return torch.randint(0, 256, (3, height, width), dtype=torch.uint8)
    return image.float().mean(dim=(1, 2)).round().to(torch.uint8).view(3, 1, 1)
