"""Mixing the images of a batch, and their labels with them (``training/hooks.py``: Mixing).

Both pair every image with the one before it in the batch, which is shuffled, and draw one share λ for the whole batch:
image ← λ · image + (1 − λ) · partner for mixup, by area for CutMix; the targets are mixed by the same λ. Cross-entropy
is linear in the targets, so the loss is the λ-mix of the losses for the two labels.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from torchvision.transforms import v2

if TYPE_CHECKING:
    from torch import Tensor


def mixup(images: Tensor, labels: Tensor, classes: int, alpha: float) -> tuple[Tensor, Tensor]:
    """Mixup (Zhang et al. 2018, equation 2).

    Args:
        images: float32 (N, 3, H, W).
        labels: int64 (N,).
        classes: Number of classes C.
        alpha: λ ~ Beta(α, α), α > 0.

    Returns:
        Images of the same shape, and targets float32 (N, C), each a distribution.
    """
    mixed, targets = v2.MixUp(alpha=alpha, num_classes=classes)(images, labels)
    return mixed, targets


def cutmix(images: Tensor, labels: Tensor, classes: int, alpha: float) -> tuple[Tensor, Tensor]:
    """CutMix (Yun et al. 2019, section 3.1); λ is the share of the area that is kept, once the box is clipped.

    Args:
        images: float32 (N, 3, H, W).
        labels: int64 (N,).
        classes: Number of classes C.
        alpha: λ ~ Beta(α, α), α > 0.

    Returns:
        Images of the same shape, and targets float32 (N, C), each a distribution.
    """
    mixed, targets = v2.CutMix(alpha=alpha, num_classes=classes)(images, labels)
    return mixed, targets
