"""Decoupled weight decay."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch.optim import Optimizer


@torch.no_grad()
def decay_weights(optimizer: Optimizer, strength: float) -> None:
    """Shrinks every weight that is about to be updated, w ← (1 − η·λ)·w (Loshchilov & Hutter 2019, algorithm 2).

    Args:
        optimizer: Before its step; groups with ``decay = False`` (biases, normalisation) are left alone, and so are
            parameters without a gradient. η is the group's learning rate.
        strength: λ ≥ 0.
    """
    for group in optimizer.param_groups:
        weights = [weight for weight in group["params"] if weight.grad is not None]
        if weights and group.get("decay", True):
            torch._foreach_mul_(weights, 1 - group["lr"] * strength)
