"""In which order an epoch goes through the training images, and in which batches."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.hooks import Sampler


def order(labels: Tensor, seed: int, epoch: int, sampler: Sampler | None = None) -> Tensor:
    """Indices int64 (N,) of an epoch: a random permutation, or what a sampler draws.

    Args:
        labels: int64 (N,) of all training images.
        seed: Of the plan.
        epoch: Counted from 1.
        sampler: Of a regularizer.
    """
    numbers = generator(seed, "order", epoch)
    return torch.randperm(len(labels), generator=numbers) if sampler is None else sampler(labels, numbers)


def batches(indices: Tensor, size: int) -> list[Tensor]:
    """The batches of an epoch of training, each of ``size`` images; the last may be smaller.

    A single image that would be left over joins the batch before it: BatchNorm cannot learn mean and variance from one
    image, and torch refuses to where a map is a single pixel.

    Args:
        indices: int64 (N,), in order.
        size: Images per batch.
    """
    parts = list(torch.split(indices, size))
    if len(parts) != count(len(indices), size):
        parts[-2:] = [torch.cat(parts[-2:])]
    return parts


def count(images: int, size: int) -> int:
    """Number of batches that :func:`batches` gives for so many images."""
    full, left = divmod(images, size)
    return full + (left > 0) - (left == 1 and full > 0)


def turns(indices: Tensor) -> Tensor:
    """How often each image came before in the same epoch: 0 for all but those that a sampler repeats.

    Args:
        indices: int64 (N,), in order.

    Returns:
        int64 (N,).
    """
    ordered, places = indices.sort(stable=True)
    result = torch.empty_like(indices)
    result[places] = torch.arange(len(indices)) - torch.searchsorted(ordered, ordered)
    return result
