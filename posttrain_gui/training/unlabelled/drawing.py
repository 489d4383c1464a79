"""Which images an epoch of self-training draws, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from posttrain_gui.training import order
from posttrain_gui.training.randomness import generator, seed_of

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.hooks import Sampler


def labelled(labels: Tensor, wanted: int, seed: int, epoch: int, sampler: Sampler | None = None) -> Tensor:
    """So many labelled images: pass after pass over all of them, each in another order.

    Args:
        labels: int64 (N,) of all labelled images.
        wanted: Number to be drawn, usually more than N.
        seed: Of the plan.
        epoch: Counted from 1.
        sampler: Of a regularizer; draws each pass.

    Returns:
        Indices int64 (wanted,).
    """
    drawn: list[Tensor] = []
    while sum(map(len, drawn)) < wanted:
        own = seed_of(seed, "pass", len(drawn)) if drawn else seed  # the first pass is that of fine-tuning
        drawn.append(order.order(labels, own, epoch, sampler))
    return torch.cat(drawn)[:wanted]


def unlabelled(count: int, wanted: int, seed: int, epoch: int) -> Tensor:
    """So many unlabelled images: each once before any comes twice.

    Args:
        count: Number of them.
        wanted: Number to be drawn.
        seed: Of the plan.
        epoch: Counted from 1.

    Returns:
        Indices int64 (wanted,).
    """
    passes = max(-(-wanted // count), 1)
    turns = [torch.randperm(count, generator=generator(seed, "unlabelled", epoch, turn)) for turn in range(passes)]
    return torch.cat(turns)[:wanted]
