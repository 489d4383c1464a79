"""In which order an epoch goes through the training images."""

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
