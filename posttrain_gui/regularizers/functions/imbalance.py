"""Against classes of uneven size: weights in the loss, and which images an epoch is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor


def inverse_frequency(counts: Tensor) -> Tensor:
    """N / (C·nₖ): each class weighs the same in total, and the mean over images is 1 (scikit-learn's "balanced").

    Args:
        counts: int64 (C,), number of training images of each class.

    Returns:
        float32 (C,).
    """
    present = counts.clamp(min=1).double()
    return (counts.sum() / (len(counts) * present)).float()


def effective_number(counts: Tensor, beta: float) -> Tensor:
    """(1 − β) / (1 − β^nₖ), scaled so that they sum to C (Cui et al. 2019, class-balanced loss).

    Args:
        counts: int64 (C,), number of training images of each class.
        beta: 0 ≤ β < 1; 0 weighs all classes alike, towards 1 it is the inverse frequency.

    Returns:
        float32 (C,).
    """
    present = counts.clamp(min=1).double()
    weights = (1 - beta) / (1 - beta**present)
    return (weights * len(counts) / weights.sum()).float()


def balanced_order(labels: Tensor, generator: torch.Generator, balance: float) -> Tensor:
    """The images of one epoch, shuffled: as many as there are, classes in proportion to nₖ^(1 − balance).

    Args:
        labels: int64 (N,) of all training images.
        generator: Of this epoch.
        balance: 0 (as they are) to 1 (all classes equally often).

    Returns:
        int64 (N,), indices of images; within a class none comes again before all of it have come.
    """
    counts = torch.bincount(labels)
    shares = counts.double().pow(1 - balance) * (counts > 0)
    quotas = _whole(shares / shares.sum() * len(labels), len(labels), generator)
    chosen = [
        _repeated((labels == label).nonzero().flatten(), int(quota), generator) for label, quota in enumerate(quotas)
    ]
    order = torch.cat(chosen)
    return order[torch.randperm(len(order), generator=generator)]


def _whole(quotas: Tensor, total: int, generator: torch.Generator) -> Tensor:
    """Whole numbers that sum to ``total``; where a quota's fraction is rounded up is drawn anew each epoch."""
    quotas = quotas.round(decimals=9)  # 20 that came out as 19.999… is 20
    whole = quotas.floor().long()
    left = total - int(whole.sum())
    if left > 0:
        fractions = (quotas - whole).clamp(min=0)
        whole[torch.multinomial(fractions, left, generator=generator)] += 1
    return whole


def _repeated(images: Tensor, count: int, generator: torch.Generator) -> Tensor:
    """So many of the images, each as often as the others or once more."""
    rounds = -(-count // max(len(images), 1))
    shuffled = [images[torch.randperm(len(images), generator=generator)] for _ in range(rounds)]
    return torch.cat(shuffled)[:count] if shuffled else images[:0]
