"""Nearest class mean: what features tell apart without any training (as the baseline's head of class means does)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch.nn import functional

from posttrain_gui.models.anatomy.prototype import prototype_head

if TYPE_CHECKING:
    from torch import Tensor


def nearest_mean(train: Tensor, labels: Tensor, asked: Tensor, classes: int) -> Tensor:
    """The class whose mean direction is nearest to each image, by cosine.

    Args:
        train: ``(N, D)`` features of the labelled images.
        labels: ``(N,)`` their class indices, each class at least once.
        asked: ``(M, D)`` features of the images to answer.
        classes: Number of classes.

    Returns:
        ``(M,)`` class indices.

    Raises:
        InputError: Where a class has no image.
    """
    means = prototype_head(train.double(), labels, classes)
    return (functional.normalize(asked.double(), dim=1) @ means.T).argmax(dim=1)
