"""Nearest class mean, as distances and as the linear layer that they are."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional


def class_means(features: Tensor, labels: Tensor, ways: int) -> Tensor:
    """The mean feature of each class.

    Args:
        features: (S, D).
        labels: int64 (S,), 0 … ``ways`` − 1, each at least once.
        ways: Number of classes C.

    Returns:
        (C, D).
    """
    # A product instead of index_add, whose order of summation on graphics cards changes from run to run.
    members = (labels == torch.arange(ways, device=labels.device).unsqueeze(1)).to(features.dtype)
    return members @ features / members.sum(1, keepdim=True)


def nearness(features: Tensor, means: Tensor, metric: str, temperature: float) -> Tensor:
    """Logits: −‖x − c‖² / T (Snell et al. 2017, equation 2), or cos(x, c) / T.

    Args:
        features: (Q, D).
        means: (C, D).
        metric: ``squared-euclidean`` or ``cosine``.
        temperature: T > 0.

    Returns:
        (Q, C).
    """
    if metric == "cosine":
        return functional.normalize(features, dim=1) @ functional.normalize(means, dim=1).T / temperature
    # Differences first: ‖x‖² − 2 x·c + ‖c‖² would lose all digits where features are long and close together.
    return -(features.unsqueeze(1) - means.unsqueeze(0)).square().sum(2) / temperature


def linear_head(means: Tensor, temperature: float) -> tuple[Tensor, Tensor]:
    """The linear layer with the same probabilities (Snell et al. 2017, section 2.4): w = 2 c / T, b = −‖c‖² / T.

    Its logits differ from −‖x − c‖² / T by ‖x‖² / T, the same for all classes.

    Args:
        means: (C, D).
        temperature: T > 0.
    """
    return 2 * means / temperature, -means.square().sum(1) / temperature
