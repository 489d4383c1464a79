"""Penalties on weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor, nn

    Named = list[tuple[str, nn.Parameter]]


def weights_only(parameters: Named) -> list[nn.Parameter]:
    """Those that are weights of a layer: biases and the scales and shifts of normalisation have one dimension."""
    return [parameter for _, parameter in parameters if parameter.ndim > 1]


def l1_penalty(parameters: Named, strength: float) -> Tensor:
    """λ·Σ|w|; its gradient is λ·sign(w).

    Args:
        parameters: Named trained parameters.
        strength: λ ≥ 0.

    Returns:
        A float32 scalar on the device of the parameters.
    """
    weights = weights_only(parameters)
    if not weights:
        return torch.zeros(())
    return strength * torch.stack([w.float().abs().sum() for w in weights]).sum()


def l2_penalty(parameters: Named, strength: float) -> Tensor:
    """λ·Σw²; its gradient is 2λw.

    Args:
        parameters: Named trained parameters.
        strength: λ ≥ 0.

    Returns:
        A float32 scalar on the device of the parameters.
    """
    weights = weights_only(parameters)
    if not weights:
        return torch.zeros(())
    return strength * torch.stack([w.float().square().sum() for w in weights]).sum()
