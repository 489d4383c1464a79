"""What is minimised instead of cross-entropy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

_LEAST = 1e-12
"""1 − p is at least this, so that the gradient of its power is finite where 0 < γ < 1."""


def focal_loss(logits: Tensor, targets: Tensor, weight: Tensor | None, label_smoothing: float, gamma: float) -> Tensor:
    """−Σₖ tₖ·wₖ·(1 − pₖ)^γ·log pₖ, averaged over the batch (Lin et al. 2017, equation 5).

    With γ = 0 it is ``torch.nn.functional.cross_entropy``, also in how class weights and label smoothing enter the
    mean: labels are divided by the sum of their weights, soft targets by their number.

    Args:
        logits: float32 (N, C).
        targets: Labels int64 (N,), or probabilities float32 (N, C).
        weight: Of each class, float32 (C,), or None.
        label_smoothing: Share of the target that is spread over all classes, 0 to 1.
        gamma: γ ≥ 0.

    Returns:
        A scalar.
    """
    classes, log_p = logits.shape[1], functional.log_softmax(logits, dim=1)
    labelled = targets.ndim == 1
    soft = functional.one_hot(targets, classes).to(log_p.dtype) if labelled else targets
    soft = soft * (1 - label_smoothing) + label_smoothing / classes
    if weight is not None:
        soft = soft * weight
    focus = (-torch.expm1(log_p)).clamp_min(_LEAST).pow(gamma)
    total = -(soft * focus * log_p).sum()
    return total / (weight[targets].sum() if labelled and weight is not None else len(targets))
