"""Answers of a network for a set of images."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head, pooled

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.sources import Source


def run_over(
    source: Source, function: Callable[[Tensor], Tensor], compute: Compute, done: Callable[[int], None]
) -> Tensor:
    """Applies a function to all inputs of a source, in order, without gradients.

    Args:
        source: Not shuffled.
        function: Inputs on the device → (N, …).
        compute: Device and arithmetic.
        done: Called once a batch with the number of its images; may raise to stop.

    Returns:
        Results (N, …) on the CPU, in the type the function gave.
    """
    results = []
    with torch.no_grad():
        for inputs, labels in source.epoch(0):
            with compute.autocast():
                results.append(function(inputs).cpu())
            done(len(labels))
    return torch.cat(results)


def logits(network: nn.Module, source: Source, compute: Compute, done: Callable[[int], None]) -> Tensor:
    """Logits float32 (N, C) with the network in evaluation mode."""
    network.eval()
    return run_over(source, source.forward, compute, done).float()


def probabilities(network: nn.Module, source: Source, compute: Compute, done: Callable[[int], None]) -> Tensor:
    """Probabilities float64 (N, C) with the network in evaluation mode."""
    return logits(network, source, compute, done).double().softmax(dim=1)


def mean_loss(network: nn.Module, source: Source, compute: Compute, done: Callable[[int], None]) -> tuple[float, float]:
    """Mean cross-entropy and accuracy (0–1) with the network in evaluation mode."""
    return scored(logits(network, source, compute, done), source.labels)


def scored(answers: Tensor, labels: Tensor) -> tuple[float, float]:
    """Mean cross-entropy and accuracy (0–1) of logits float32 (N, C) for labels int64 (N,)."""
    right = answers.argmax(dim=1) == labels
    return functional.cross_entropy(answers, labels).item(), right.double().mean().item()


def head_features(network: nn.Module, source: Source, compute: Compute, done: Callable[[int], None]) -> Tensor:
    """What the head reads, float32 (N, D), with the network in evaluation mode; maps are averaged over space."""
    network.eval()
    head = find_head(network).module
    seen: list[Tensor] = []

    def look(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
        seen[:] = [inputs[0]]

    def function(inputs: Tensor) -> Tensor:
        source.forward(inputs)
        return pooled(head, seen[0])

    handle = head.register_forward_pre_hook(look, prepend=True)
    try:
        return run_over(source, function, compute, done).float()
    finally:
        handle.remove()
