"""A linear head with a strong pull to zero: it must not learn wrong labels by heart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

STRENGTH = 1.0
"""Of the L2 penalty, as a share of ‖weights‖² / 2 added to the mean cross-entropy, on standardised features. Weaker
penalties learn planted wrong labels by heart: docs/wrong-labels.md."""
STEPS = 100
FLAT = 1e-5
"""A gradient this small is the minimum."""


def probabilities(features: Tensor, labels: Tensor, others: Tensor, classes: int, tick: Callable[[], None]) -> Tensor:
    """Logistic regression fitted to some images, and what it answers for others. Deterministic.

    Args:
        features: (N, D), to fit to; standardised here, the others alike.
        labels: int64 (N,).
        others: (M, D).
        classes: Number of classes C.
        tick: Called at every step; may raise to cancel.

    Returns:
        float64 (M, C), rows sum to 1.
    """
    mean, deviation = features.mean(0), features.std(0, correction=0)
    scale = torch.where(deviation > 1e-6, 1 / deviation, torch.zeros_like(deviation))
    weight, bias = _fitted((features - mean) * scale, labels, classes, tick)
    logits = (others - mean) * scale @ weight + bias
    return functional.softmax(logits.double(), dim=1)


def _fitted(features: Tensor, labels: Tensor, classes: int, tick: Callable[[], None]) -> tuple[Tensor, Tensor]:
    weight = torch.zeros(features.shape[1], classes, requires_grad=True)
    bias = torch.zeros(classes, requires_grad=True)
    steps = torch.optim.LBFGS([weight, bias], max_iter=STEPS, tolerance_grad=FLAT, line_search_fn="strong_wolfe")

    def loss() -> Tensor:
        tick()
        steps.zero_grad()
        value = functional.cross_entropy(features @ weight + bias, labels) + STRENGTH / 2 * weight.square().sum()
        value.backward()  # type: ignore[no-untyped-call]
        return value

    steps.step(loss)  # type: ignore[no-untyped-call]
    return weight.detach(), bias.detach()
