"""Small optimisation problems of the gradient methods, solved exactly; T × T numbers, on the processor in float64.

Why not with the extras of torchjd: docs/decisions/0012-torchjd.md.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
import torch
from scipy.optimize import minimize, nnls

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from torch import Tensor

    Numbers = NDArray[np.float64]

RIDGE = 1e-9
"""Added to the normalised inner products, so that a solution is unique where gradients depend on one another."""
FLAT = 1e-6
"""A combined gradient shorter than this share of the gradients is taken for zero."""


def project(directions: Tensor, products: Tensor) -> Tensor:
    """Projects directions onto the cone of those that no task objects to.

    For each row u: the v ≥ u with the smallest vᵀGv (Quinton & Rey 2024, arXiv:2406.16232, proposition 1), as
    non-negative least squares in v − u. To be used as ``projector`` of ``torchjd.aggregation.UPGrad``.

    Args:
        directions: (…, T) weights.
        products: (T, T) inner products G, positive semi-definite.

    Returns:
        Weights of the projections, of the shape of ``directions``.
    """
    scaled, _ = _normalised(products)
    root = np.linalg.cholesky(scaled).T
    found = [u + nnls(root, -root @ u)[0] for u in _float64(directions).reshape(-1, len(scaled))]
    return torch.as_tensor(np.array(found)).reshape(directions.shape).to(directions)


def conflict_averse(products: Tensor, c: float) -> Tensor:
    """The weights of CAGrad (Liu et al. 2021, arXiv:2110.14048, algorithm 1).

    The direction d within c‖g₀‖ of the mean gradient g₀ whose worst inner product with a task's gradient is best:
    d = g₀ + c‖g₀‖ · g_w / ‖g_w‖, where w on the simplex minimises g_wᵀg₀ + c‖g₀‖‖g_w‖.

    Args:
        products: (T, T) inner products.
        c: Radius as a share of ‖g₀‖, at least 0.

    Returns:
        (T,) weights; 1/T each for c = 0.
    """
    g, _ = _normalised(products)
    mean = np.full(len(g), 1 / len(g))
    radius = c * _length(mean, g)
    w = _on_the_simplex(g, mean, radius) if radius > 0 else mean
    length = _length(w, g)
    # Where tasks stand against each other exactly, no direction is better than the mean for all of them.
    weights = mean + radius / length * w if length > FLAT else mean
    return torch.as_tensor(weights).to(products)


def _on_the_simplex(g: Numbers, mean: Numbers, radius: float) -> Numbers:
    def value_and_slope(w: Numbers) -> tuple[float, Numbers]:
        length = max(_length(w, g), RIDGE)
        return float(w @ g @ mean) + radius * length, g @ mean + radius / length * (g @ w)

    adds_up = {"type": "eq", "fun": lambda w: w.sum() - 1, "jac": np.ones_like}
    options = {"ftol": 1e-12, "maxiter": 200}
    bounds = [(0.0, 1.0)] * len(g)
    found = minimize(
        value_and_slope, mean, jac=True, method="SLSQP", bounds=bounds, constraints=adds_up, options=options
    )
    w: Numbers = np.clip(found.x, 0, None)
    shares: Numbers = w / w.sum()
    return shares


def bargained(products: Tensor) -> Tensor:
    """The weights α of the Nash bargaining solution: Gα = 1/α (Navon et al. 2022, arXiv:2202.01017).

    They minimise αᵀGα/2 − Σ log α, a self-concordant function, which damped Newton steps do from any start. The
    combined gradient has the length √T whatever the gradients' lengths, and each task's α is larger the shorter its
    gradient: so they are found for gradients of length 1, which differ by their angles alone.

    Args:
        products: (T, T) inner products.

    Returns:
        (T,) positive weights; 0 for a gradient that is zero.
    """
    lengths = np.sqrt(np.maximum(np.diag(_float64(products)), 0))
    safe = np.where(lengths > 0, lengths, 1)
    angles, scale = _normalised(products / torch.as_tensor(np.outer(safe, safe)).to(products))
    alpha = np.ones(len(safe))
    for _ in range(200):
        slope = angles @ alpha - 1 / alpha
        step = np.linalg.solve(angles + np.diag(1 / alpha**2), slope)
        decrement = math.sqrt(max(float(slope @ step), 0.0))
        alpha = alpha - step / (1 + decrement if decrement > 0.25 else 1)
        if decrement < 1e-12:
            break
    return torch.as_tensor(np.where(lengths > 0, alpha / safe / math.sqrt(scale), 0)).to(products)


def _length(weights: Numbers, g: Numbers) -> float:
    """Of the gradient that the weights make."""
    return math.sqrt(max(float(weights @ g @ weights), 0.0))


def _normalised(products: Tensor) -> tuple[Numbers, float]:
    """Inner products divided by their mean diagonal (1 where all are zero), safely positive definite; and that mean."""
    g = _float64(products)
    scale = float(np.trace(g)) / len(g) or 1.0
    values, vectors = np.linalg.eigh((g + g.T) / 2 / scale)
    # In float32 inner products of many parameters can come out slightly negative definite.
    return vectors @ np.diag(np.maximum(values, 0) + RIDGE) @ vectors.T, scale


def _float64(tensor: Tensor) -> Numbers:
    return tensor.detach().cpu().numpy().astype(np.float64)


def shortened(weights: Tensor, products: Tensor, longest: float) -> Tensor:
    """Weights whose combined gradient is at most so long.

    Args:
        weights: (T,).
        products: (T, T) inner products.
        longest: Length, above 0.
    """
    length = float(torch.sqrt((weights @ products @ weights).clamp(min=0)))
    return weights * (longest / length) if length > longest else weights
