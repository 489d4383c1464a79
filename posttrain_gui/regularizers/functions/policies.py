"""Ready-made policies of many augmentations, on one uint8 image (3, H, W).

Each picks among changes of shape and colour; random numbers come from torch's ambient generator. What comes in from
outside has the mean colour of the image's border: black corners would be something to learn by heart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from torchvision.transforms import v2

from posttrain_gui.regularizers.functions.border import border_colour

if TYPE_CHECKING:
    from torch import Tensor


def rand_augment(image: Tensor, num_ops: int, magnitude: int) -> Tensor:
    """RandAugment (Cubuk et al. 2020): ``num_ops`` changes drawn uniformly, all of one strength.

    Args:
        image: uint8 (3, H, W).
        num_ops: Changes, at least 1.
        magnitude: Strength, 0 to 30.
    """
    changed: Tensor = v2.RandAugment(num_ops, magnitude, fill=border_colour(image))(image)
    return changed


def trivial_augment(image: Tensor, magnitudes: int) -> Tensor:
    """TrivialAugment, wide (Müller & Hutter 2021): one change of a strength drawn uniformly.

    Args:
        image: uint8 (3, H, W).
        magnitudes: Number of levels of strength, at least 2.
    """
    changed: Tensor = v2.TrivialAugmentWide(magnitudes, fill=border_colour(image))(image)
    return changed


def aug_mix(image: Tensor, severity: int, width: int, alpha: float) -> Tensor:
    """AugMix (Hendrycks et al. 2020): the image mixed with ``width`` chains of one to three changes of it.

    Args:
        image: uint8 (3, H, W).
        severity: Strength of the changes, 1 to 10.
        width: Number of chains, at least 1.
        alpha: Of Dirichlet(α, …, α), which weighs the chains, and Beta(α, α), which weighs them against the image.
    """
    changed: Tensor = v2.AugMix(severity, width, alpha=alpha, fill=border_colour(image))(image)
    return changed
