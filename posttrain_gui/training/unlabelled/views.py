"""The weak and the strong view of an image (FixMatch, section 2.3); random numbers come from the ambient generator."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import torch
from torchvision.transforms.v2 import functional

from posttrain_gui.regularizers.functions.policies import rand_augment
from posttrain_gui.training.hooks import Hooks

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.unlabelled.how import How

SHIFT = 0.125
"""Largest shift as a share of the side."""
CHANGES = 2
"""Changes that RandAugment makes to an image."""
LARGEST_HOLE = 0.5
"""Largest side of what cutout covers, as a share of the image's side."""


def shifted(image: Tensor, share: float = SHIFT) -> Tensor:
    """Moves the image by up to a share of its side; what comes in from outside is its mirror image.

    Args:
        image: uint8 (3, H, W).
        share: Of the shorter side, below 1.
    """
    most = int(share * min(image.shape[1:]))
    if not most:
        return image
    height, width = image.shape[1:]
    down, right = torch.randint(2 * most + 1, (2,)).tolist()
    padded = functional.pad(image, [most], padding_mode="reflect")
    cut: Tensor = functional.crop(padded, down, right, height, width)
    return cut


def mirrored(image: Tensor) -> Tensor:
    """Mirrors half of the images left to right."""
    turned: Tensor = functional.horizontal_flip(image) if float(torch.rand(())) < 0.5 else image
    return turned


def strongly_changed(image: Tensor, strength: int) -> Tensor:
    """RandAugment whose strength is drawn anew for each image, as FixMatch does.

    Args:
        image: uint8 (3, H, W).
        strength: Largest, 1 to 30.
    """
    return rand_augment(image, CHANGES, 1 + int(torch.randint(strength, ())))


def cut_out(image: Tensor, largest: float = LARGEST_HOLE) -> Tensor:
    """Covers a grey square whose side is drawn from 0 to ``largest`` of the image's (DeVries & Taylor 2017).

    Args:
        image: uint8 (3, H, W).
        largest: 0 to 1.
    """
    height, width = image.shape[1:]
    share, across, down = torch.rand(3).tolist()
    half = share * largest * min(height, width) / 2
    rows = slice(max(round(down * height - half), 0), max(round(down * height + half), 0))
    columns = slice(max(round(across * width - half), 0), max(round(across * width + half), 0))
    covered = image.clone()
    covered[:, rows, columns] = 127
    return covered


def weak(how: How) -> Hooks:
    """Mirrored (where that is wanted) and shifted."""
    return Hooks(augmentations=[*([mirrored] if how.mirror else []), shifted])


def strong(how: How) -> Hooks:
    """The same, then changed strongly in shape and colour, then partly covered."""
    changed = partial(strongly_changed, strength=how.strength)
    return Hooks(augmentations=[*weak(how).augmentations, changed, cut_out])
