"""Answers of a network for a set of images."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.batches import Batch
    from posttrain_gui.training.compute import Compute


def run_over(
    batches: Iterable[Batch],
    function: Callable[[Tensor], Tensor],
    compute: Compute,
    preprocessing: Preprocessing,
    done: Callable[[int], None],
) -> tuple[Tensor, Tensor]:
    """Applies a function to all images.

    Args:
        batches: uint8 images, labels, indices.
        function: Normalised images on the device → (N, …).
        compute: Device and arithmetic.
        preprocessing: For the normalisation.
        done: Called once a batch with the number of its images; may raise to stop.

    Returns:
        Results (N, …) on the CPU in the type the function gave, and labels (N,), in the order of the batches.
    """
    results, labels = [], []
    with torch.no_grad(), compute.autocast():
        for images, truth, _ in batches:
            results.append(function(compute.inputs(images, preprocessing)).cpu())
            labels.append(truth)
            done(len(truth))
    return torch.cat(results), torch.cat(labels)


def probabilities(
    network: nn.Module,
    batches: Iterable[Batch],
    compute: Compute,
    preprocessing: Preprocessing,
    done: Callable[[int], None],
) -> tuple[Tensor, Tensor]:
    """Class probabilities float64 (N, C) and labels (N,), with the network in evaluation mode."""
    was_training = network.training
    network.eval()
    logits, labels = run_over(batches, network, compute, preprocessing, done)
    network.train(was_training)
    return logits.double().softmax(dim=1), labels
