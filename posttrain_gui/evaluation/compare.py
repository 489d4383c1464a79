"""Two fixed models on the same images: is the difference more than chance? Numpy and scipy only."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

FEWEST_CHANGED = 6
"""Fewest changed answers that can be significant: n all in one direction have p = 2/2ⁿ, and 2/2⁶ < 0.05 < 2/2⁵."""


def mcnemar(newly_right: int, newly_wrong: int) -> tuple[float, float]:
    """McNemar's test (1947) on the answers that changed, two-sided.

    Under "no difference" each changed answer is newly right with probability ½.

    Args:
        newly_right: Images wrong before and right after.
        newly_wrong: Images right before and wrong after.

    Returns:
        The exact p-value (binomial), and the mid-p variant (Fagerland, Lydersen & Laake 2013), which counts only half
        of the probability of what was seen. Both 1 where nothing changed.
    """
    changed = newly_right + newly_wrong
    if not changed:
        return 1.0, 1.0
    from scipy.stats import binom, binomtest

    exact = float(binomtest(newly_right, changed, 0.5).pvalue)
    if newly_right == newly_wrong:  # both tails hold the observed value, so that half of it is taken off only once
        return exact, 1.0 - float(binom.pmf(newly_right, changed, 0.5)) / 2
    return exact, exact - float(binom.pmf(newly_right, changed, 0.5))


def changes(before_right: ArrayLike, after_right: ArrayLike) -> tuple[int, int, int]:
    """(newly right, newly wrong, all images) from two (N,) bool arrays, paired by image.

    Raises:
        ValueError: Where they differ in length or are empty.
    """
    before, after = np.asarray(before_right, dtype=bool), np.asarray(after_right, dtype=bool)
    if before.shape != after.shape or before.ndim != 1 or not len(before):
        raise ValueError(f"two equally long, non-empty rows are needed, not {before.shape} and {after.shape}")
    return int((after & ~before).sum()), int((before & ~after).sum()), len(before)


def paired_bootstrap(
    before_right: ArrayLike, after_right: ArrayLike, resamples: int = 10_000, seed: int = 0, level: float = 0.95
) -> tuple[float, float]:
    """Bootstrap interval (BCa, Efron 1987) of the paired difference of accuracy, after − before.

    The difference depends only on how many images became right, became wrong or stayed; so the counts are resampled
    (multinomial), which is the same as resampling images and takes a thousandth of the time.

    Args:
        before_right: (N,) bool, right before.
        after_right: (N,) bool, right after; the same images in the same order.
        resamples: Number of bootstrap samples.
        seed: Of the random generator.
        level: Confidence level, 0–1.

    Returns:
        (low, high), −1 to 1. Where every image changed in the same way (or none did) it is that one point.
    """
    up, down, n = changes(before_right, after_right)
    return bootstrap_of_mean(np.array([1.0, -1.0, 0.0]), np.array([up, down, n - up - down]), resamples, seed, level)


def bootstrap_of_mean(
    values: NDArray[np.float64],
    counts: NDArray[np.int64],
    resamples: int = 10_000,
    seed: int = 0,
    level: float = 0.95,
) -> tuple[float, float]:
    """Bootstrap interval (BCa, Efron 1987) of the mean of values of which some occur several times.

    Args:
        values: (V,) the different values.
        counts: (V,) how often each occurs.
        resamples: Number of bootstrap samples.
        seed: Of the random generator.
        level: Confidence level, 0–1.

    Returns:
        (low, high); where all values are the same, it is that one point.
    """
    n = int(counts.sum())
    point = float((values * counts).sum() / n)
    if counts.max() == n:
        return point, point
    drawn = np.random.default_rng(seed).multinomial(n, counts / n, size=resamples)
    replicates = drawn @ values / n
    low, high = np.quantile(replicates, _bca_levels(replicates, point, _acceleration(values, counts), level))
    return float(low), float(high)


def smallest_detectable(n: int, changed_share: float) -> float:
    """The smallest true difference of accuracy that a paired test on n images probably (80 %) shows at 5 %.

    About (1.96 + 0.84)·√(d/n) (Connor 1987, first order), and never less than six images all in one direction, which
    the exact test needs.

    Args:
        n: Number of test images, > 0.
        changed_share: Share d of the images whose answer changes between right and wrong, 0–1.

    Returns:
        A fraction 0–1: 0.034 for n = 200, d = 0.03.
    """
    return min(1.0, max(2.8 * math.sqrt(changed_share / n), FEWEST_CHANGED / n))


def _bca_levels(replicates: NDArray[np.float64], point: float, bend: float, level: float) -> list[float]:
    """The bias-corrected and accelerated quantile levels (Efron & Tibshirani 1993, eq. 14.10)."""
    from scipy.stats import norm

    # Replicates tie with the point itself (few values, resampled): half of the ties count as below.
    ties = np.isclose(replicates, point, rtol=0, atol=1e-12)
    below = ((replicates < point) & ~ties).mean() + ties.mean() / 2
    bias = float(norm.ppf(below))
    levels = []
    for tail in ((1 - level) / 2, (1 + level) / 2):
        moved = bias + float(norm.ppf(tail))
        levels.append(float(norm.cdf(bias + moved / (1 - bend * moved))))
    return levels


def _acceleration(values: NDArray[np.float64], counts: NDArray[np.int64]) -> float:
    """Jackknife acceleration of a mean (Efron & Tibshirani 1993, eq. 14.15), of values that occur so often."""
    away = values - (values * counts).sum() / counts.sum()
    return float((counts * away**3).sum() / (6 * (counts * away**2).sum() ** 1.5))
