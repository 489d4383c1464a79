"""Which stage new images ask to change most: the relative gradient norm (Lee et al. 2023, arXiv:2210.11466)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.models.anatomy.head import head_features
from posttrain_gui.models.anatomy.prototype import prototype_head, scale

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor, nn

    from posttrain_gui.models.anatomy.stages import Stage

CHUNK = 16
"""Images at once; gradients of several are added up."""


def relative_gradients(network: nn.Module, parts: Sequence[Stage], images: Tensor, labels: Tensor) -> list[float]:
    """‖g‖ / ‖w‖ of each stage: how much of itself it would change in a step on these images (their "RGN").

    The loss is the cross-entropy of a head of class means: half of each class's images make the means, the other half
    is answered, so that a head not yet trained says nothing about the network before it. Norms are Euclidean, over
    all weights of a stage together. Network, gradients and statistics are left as they were.

    Args:
        network: In any mode; run in evaluation mode.
        parts: Its stages, without the head.
        images: Normalised, (N, 3, H, W).
        labels: int64 (N,).

    Returns:
        One number per stage, at least 0.
    """
    given = next(network.parameters())
    images, labels = images.to(given.device), labels.to(given.device)
    parameters = dict(network.named_parameters())
    wanted = {name: parameters[name] for stage in parts for name in stage.parameters}
    before = {parameter: parameter.requires_grad for parameter in network.parameters()}
    training = [module for module in network.modules() if module.training]
    try:
        network.eval()
        for parameter in network.parameters():
            parameter.requires_grad_(True)
        gradients = _gradients(network, wanted, images, labels)
    finally:
        for parameter, wants in before.items():
            parameter.requires_grad_(wants)
        for module in training:
            module.training = True
    return [_ratio([gradients[n] for n in s.parameters], [wanted[n] for n in s.parameters]) for s in parts]


def _gradients(
    network: nn.Module, wanted: dict[str, nn.Parameter], images: Tensor, labels: Tensor
) -> dict[str, Tensor]:
    """Of the mean cross-entropy, by name of the parameter."""
    known, numbers = torch.unique(labels, return_inverse=True)  # a class without an example here has no mean
    makes = _alternating(numbers)
    answered = ~makes if bool((~makes).any()) else makes
    with torch.no_grad():
        features = torch.cat([head_features(network, chunk) for chunk in torch.split(images, CHUNK)])
    weights = prototype_head(features[makes], numbers[makes], len(known))
    factor = scale(features[answered], numbers[answered], weights)
    sums = {name: torch.zeros_like(parameter) for name, parameter in wanted.items()}
    count = int(answered.sum())
    for chunk, truth in zip(torch.split(images[answered], CHUNK), torch.split(numbers[answered], CHUNK), strict=True):
        logits = factor * head_features(network, chunk) @ weights.T
        loss = functional.cross_entropy(logits, truth, reduction="sum") / count
        found = torch.autograd.grad(loss, list(wanted.values()), allow_unused=True)
        for name, gradient in zip(wanted, found, strict=True):
            if gradient is not None:
                sums[name] += gradient
    return sums


def _alternating(numbers: Tensor) -> Tensor:
    """True for the first, third, … image of each class, in their order: bool (N,)."""
    chosen = torch.zeros(len(numbers), dtype=torch.bool, device=numbers.device)
    for number in torch.unique(numbers):
        chosen[(numbers == number).nonzero().flatten()[::2]] = True
    return chosen


def _ratio(gradients: list[Tensor], weights: list[nn.Parameter]) -> float:
    of_gradients = math.sqrt(sum(float(gradient.square().sum()) for gradient in gradients))
    of_weights = math.sqrt(sum(float(weight.detach().square().sum()) for weight in weights))
    return of_gradients / of_weights if of_weights else 0.0
