"""The inner loop: gradient steps on an episode's support images, on copies of the weights."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from torch import Tensor


def descend(
    weights: Mapping[str, Tensor],
    loss: Callable[[Mapping[str, Tensor]], Tensor],
    rates: Mapping[str, float],
    steps: int,
    *,
    graph: bool,
) -> dict[str, Tensor]:
    """Plain gradient descent, θ ← θ − rate · ∇loss(θ), each step on new tensors.

    Args:
        weights: By name; they require gradients.
        loss: Of weights by name, a scalar.
        rates: Size of the steps by name, for those that are changed.
        steps: Number of steps, from 0.
        graph: Whether gradients may later go through the steps (second order).

    Returns:
        All weights after the steps; with ``graph`` they depend on those before, else they are leaves of their own
        (as they came, after 0 steps).
    """
    now = dict(weights)
    with torch.enable_grad():
        for _ in range(steps):
            slopes = _slopes(loss(now), {name: now[name] for name in rates}, graph=graph)
            stepped = {name: now[name] - rate * slopes[name] for name, rate in rates.items()}
            now |= stepped if graph else {name: value.detach().requires_grad_() for name, value in stepped.items()}
    return now


def _slopes(loss: Tensor, weights: dict[str, Tensor], *, graph: bool) -> dict[str, Tensor]:
    """Gradients by name; zeros for weights that have no part in the loss."""
    found = torch.autograd.grad(
        loss, list(weights.values()), create_graph=graph, allow_unused=True, materialize_grads=True
    )
    return dict(zip(weights, found, strict=True))


def straight_through(before: Mapping[str, Tensor], after: Mapping[str, Tensor]) -> dict[str, Tensor]:
    """The values after, with the graph of the values before: a first-order gradient goes past the steps."""
    return {name: value + (after[name] - value).detach() for name, value in before.items()}


def fitted_head(
    features: Tensor, labels: Tensor, weight: Tensor, bias: Tensor, rate: float, steps: int, *, graph: bool = False
) -> tuple[Tensor, Tensor]:
    """Gradient descent on a linear head alone.

    Args:
        features: (S, D).
        labels: int64 (S,).
        weight: (C, D), where it begins.
        bias: (C,), likewise.
        rate: Size of the steps.
        steps: Number of steps, from 0.
        graph: Whether gradients may later go through the steps, to the features and to the beginning.

    Returns:
        Weight (C, D) and bias (C,); without ``graph`` leaves of their own.
    """
    begin = {"weight": weight, "bias": bias}
    if not graph:
        features = features.detach()
        begin = {name: value.detach().requires_grad_() for name, value in begin.items()}
    fitted = descend(
        begin,
        lambda head: functional.cross_entropy(functional.linear(features, head["weight"], head["bias"]), labels),
        dict.fromkeys(begin, rate),
        steps,
        graph=graph,
    )
    return fitted["weight"], fitted["bias"]


def fitted_by_length(
    features: Tensor, labels: Tensor, weight: Tensor, bias: Tensor, rate: float, steps: int
) -> tuple[Tensor, Tensor]:
    """:func:`fitted_head` on features divided by their mean length, so that a rate means the same for any network.

    Args:
        features: (S, D), of any length.
        labels: int64 (S,).
        weight: (C, D), where it begins; for the features as they are.
        bias: (C,), likewise.
        rate: Size of the steps.
        steps: Number of steps, from 0.

    Returns:
        Weight (C, D) and bias (C,) for the features as they are, detached.
    """
    length = features.norm(dim=1).mean().clamp_min(1e-12)
    weight, bias = fitted_head(features / length, labels, weight * length, bias, rate, steps)
    return (weight / length).detach(), bias.detach()
