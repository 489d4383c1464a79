"""What comes into an image from outside where it is moved: the mean colour of its border.

Black corners would be something to learn by heart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


def border_colour(image: Tensor) -> list[float]:
    """Mean of the image's outermost pixels.

    Args:
        image: uint8 (3, H, W).

    Returns:
        Red, green, blue, 0 to 255.
    """
    border = torch.cat([image[:, 0], image[:, -1], image[:, :, 0], image[:, :, -1]], dim=1)
    return [float(value) for value in border.float().mean(dim=1)]


def moved_on_border(image: Tensor, move: Callable[[Tensor], Tensor]) -> Tensor:
    """Moves an image on a ground of its border's mean colour.

    torchvision's own ``fill`` darkens the seam: with bilinear interpolation it weighs the image there twice
    (``_apply_grid_transform``). Moving the difference to the ground, on a ground of zeros, has no seam.

    Args:
        image: uint8 (3, H, W).
        move: float32 (3, H, W) → the same; what comes in from outside is 0.
    """
    ground = torch.tensor(border_colour(image)).view(3, 1, 1)
    moved = move(image.float() - ground) + ground
    return moved.round_().clamp_(0, 255).to(torch.uint8)
