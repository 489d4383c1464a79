"""An inverse power law through a learning curve: accuracy = a − b · n^(−c) (Cortes et al. 1993, NeurIPS 6).

For a given c the best a and b have a closed form, so c alone is searched: no start to choose, no local minimum, and
thousands of resampled curves are fitted at once. Viering & Loog 2021 (arXiv:2103.10948) say how far such a law can be
trusted: near the measured points, and not always there.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

FEWEST = 4
"""Points a law of three numbers needs, so that one is left to contradict it."""
SLOWEST, FASTEST = 0.05, 3.0
"""Bounds of c. Smaller ones cannot be told from a logarithm, larger ones not from a step."""
_GRID = 60


@dataclass(frozen=True)
class Laws:
    """One or many laws; all arrays (K,).

    Attributes:
        a: Where the curve ends, 0–1.
        b: How much is missing of that at n = 1, ≥ 0; 0 where the curve does not rise.
        c: How fast it comes.
        rms: Root of the weighted mean squared distance from the points.
    """

    a: Floats
    b: Floats
    c: Floats
    rms: Floats

    def at(self, n: float) -> Floats:
        """The accuracies for n labelled images, (K,)."""
        return np.asarray(self.a - self.b * n**-self.c)


def fit_power_laws(n: ArrayLike, accuracies: ArrayLike, weights: ArrayLike) -> Laws:
    """Weighted least squares with 0 ≤ b, a ≤ 1 and c within its bounds.

    Args:
        n: (P,) numbers of labelled images, > 0, different.
        accuracies: (K, P) one curve a row, 0–1.
        weights: (P,) of the points, > 0.

    Raises:
        ValueError: Where there are fewer than :data:`FEWEST` points.
    """
    sizes, rows = np.asarray(n, dtype=np.float64), np.atleast_2d(np.asarray(accuracies, dtype=np.float64))
    if len(sizes) < FEWEST:
        raise ValueError(f"{len(sizes)} points are too few for three numbers")
    share = np.asarray(weights, dtype=np.float64) / np.sum(weights)
    rates = np.geomspace(SLOWEST, FASTEST, _GRID)
    best = _best_of(sizes, rows, share, np.broadcast_to(rates[:, None], (_GRID, len(rows))))
    factor = rates[1] / rates[0]
    for _ in range(3):  # finer, around each curve's own best
        factors = np.geomspace(1 / factor, factor, 13)[:, None]
        best = _best_of(sizes, rows, share, np.clip(best.c * factors, SLOWEST, FASTEST))
        factor = factor ** (1 / 6)
    return best


def _best_of(sizes: Floats, rows: Floats, share: Floats, rates: Floats) -> Laws:
    """The best of several rates (G, K) for each curve."""
    gone = sizes ** -rates[:, :, None]  # (G, K, P): what is missing at each point, for b = 1
    mean_gone, mean_row = gone @ share, rows @ share
    spread = ((gone - mean_gone[:, :, None]) ** 2) @ share
    together = ((gone - mean_gone[:, :, None]) * (rows - mean_row[:, None])) @ share
    b = np.maximum(-together / np.maximum(spread, 1e-300), 0.0)
    a = mean_row + b * mean_gone
    b = np.where(a > 1, np.maximum(((1 - rows) * gone) @ share / ((gone**2) @ share), 0.0), b)
    a = np.minimum(a, 1.0)
    squared = ((rows - (a[:, :, None] - b[:, :, None] * gone)) ** 2) @ share
    which = squared.argmin(axis=0)
    at = (which, np.arange(rows.shape[0]))
    return Laws(a[at], b[at], rates[at].copy(), np.sqrt(squared[at]))
