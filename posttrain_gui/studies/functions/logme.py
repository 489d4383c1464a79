"""LogME: how well features explain labels, without training (You et al. 2021, ICML, arXiv:2102.11005).

For each class its labels y (1 for the class, else 0) are taken to be F w + noise, with w ~ N(0, I/α) and noise
~ N(0, I/β). LogME is the logarithm of the evidence p(y | F), maximised over α and β (algorithm 1), for each image, and
averaged over the classes. The weights are integrated out instead of fitted: more features do not simply win.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

MOST_ROUNDS = 1000
"""Of the fixed-point iteration; it usually ends after some ten."""
CLOSE = 1e-10
"""Relative change of α / β at which it ends."""
_LEAST = 1e-12
"""Smallest and, inverted, largest α / β beside the largest squared singular value: where the labels are explained
without any noise, or not at all, the maximum lies at the border."""


@dataclass(frozen=True)
class Evidence:
    """The evidence of each class at its maximum; all float64 (C,).

    Attributes:
        alpha: Precision of the weights.
        beta: Precision of the noise.
        log_evidence: ln p(y | F) of all images together.
    """

    alpha: Tensor
    beta: Tensor
    log_evidence: Tensor


def logme(features: Tensor, labels: Tensor, classes: int) -> float:
    """The score of features for these labels: higher is better, only comparable on the same images.

    Args:
        features: ``(N, D)``, finite; N may be smaller or larger than D.
        labels: ``(N,)`` class indices.
        classes: Number of classes C.

    Returns:
        Mean over classes of the log evidence for each image.
    """
    targets = torch.nn.functional.one_hot(labels, classes).double()
    return float((maximal_evidence(features, targets).log_evidence / len(labels)).mean())


def maximal_evidence(features: Tensor, targets: Tensor) -> Evidence:
    """Maximises the evidence over α and β (MacKay's fixed point), all columns of ``targets`` at once.

    Args:
        features: ``(N, D)``.
        targets: ``(N, C)``, no column all 0.
    """
    values, fitted, left = _decomposed(features.double(), targets.double())
    images, width = features.shape
    squares = values.square().unsqueeze(1)  # (R, 1)
    largest = float(squares.max()) if len(squares) else 1.0  # features that are all 0 explain nothing
    ratio = torch.ones(targets.shape[1], dtype=torch.float64)  # α / β
    for _ in range(MOST_ROUNDS):
        alpha, beta = _step(squares, fitted, left, ratio, images)
        new = (alpha / beta).clamp(largest * _LEAST, largest / _LEAST)
        settled = bool(((new - ratio).abs() <= CLOSE * ratio).all())
        ratio = new
        if settled:
            break
    return _evidence(squares, fitted, left, ratio, (images, width))


def _decomposed(features: Tensor, targets: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Singular values (R,) of the features, squared parts of the targets along them (R, C), and what is left (C,)."""
    left_vectors, values, _ = torch.linalg.svd(features, full_matrices=False)
    keep = values > values[0] * max(features.shape) * torch.finfo(torch.float64).eps
    along = (left_vectors[:, keep].T @ targets).square()
    return values[keep], along, (targets.square().sum(dim=0) - along.sum(dim=0)).clamp_min(0.0)


def _norms(squares: Tensor, fitted: Tensor, left: Tensor, ratio: Tensor) -> tuple[Tensor, Tensor]:
    """Squared length of the mean weights and of the residual, (C,) each; A = αI + βFᵀF is diagonal here."""
    weights = (squares * fitted / (squares + ratio).square()).sum(dim=0)
    residual = (fitted * (ratio / (squares + ratio)).square()).sum(dim=0) + left
    return weights, residual


def _step(squares: Tensor, fitted: Tensor, left: Tensor, ratio: Tensor, images: int) -> tuple[Tensor, Tensor]:
    """One round of algorithm 1: γ, then α = γ / mᵀm and β = (n − γ) / ‖Fm − y‖²."""
    tiny = torch.finfo(torch.float64).tiny
    weights, residual = _norms(squares, fitted, left, ratio)
    gamma = (squares / (squares + ratio)).sum(dim=0)
    unexplained = (images - len(squares)) + (ratio / (squares + ratio)).sum(dim=0)  # n − γ, without cancellation
    return gamma / weights.clamp_min(tiny), unexplained / residual.clamp_min(tiny)


def _evidence(squares: Tensor, fitted: Tensor, left: Tensor, ratio: Tensor, shape: tuple[int, int]) -> Evidence:
    """Equation 2 of the paper. For a given α / β the best β has a closed form, which is exact at the border too."""
    images, width = shape
    weights, residual = _norms(squares, fitted, left, ratio)
    beta = images / (residual + ratio * weights).clamp_min(torch.finfo(torch.float64).tiny)
    alpha = ratio * beta
    determinant = (beta * (squares + ratio)).log().sum(dim=0) + (width - len(squares)) * alpha.log()
    log_evidence = 0.5 * (
        images * beta.log()
        + width * alpha.log()
        - images * math.log(2 * math.pi)
        - beta * residual
        - alpha * weights
        - determinant
    )
    return Evidence(alpha, beta, log_evidence)
