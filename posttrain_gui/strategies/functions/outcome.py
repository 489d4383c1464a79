"""What came of the episodes of an update."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.strategies.meta.base import Learned

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor


def learned(answers: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Learned]:
    """The mean cross-entropy over episodes, with its graph, and what to tell of it.

    Args:
        answers: Logits (Q, C) and labels int64 (Q,) of each episode.
    """
    losses = torch.stack([functional.cross_entropy(logits, labels) for logits, labels in answers])
    loss = losses.mean()
    return loss, Learned(loss.detach(), mean_accuracy(answers))


def mean_accuracy(answers: Sequence[tuple[Tensor, Tensor]]) -> Tensor:
    """The mean share of right answers over episodes, a scalar on the device."""
    return torch.stack([(logits.argmax(1) == labels).float().mean() for logits, labels in answers]).mean().detach()
