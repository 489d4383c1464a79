"""The interval of a share of right answers."""

from __future__ import annotations


def wilson(right: int, images: int, level: float = 0.95) -> tuple[float, float]:
    """Wilson's score interval (1927) of a share: honest also near 0 and 1 and for few images.

    Args:
        right: Number of right answers.
        images: Number of images, > 0.
        level: Confidence level, 0–1.

    Returns:
        (low, high), 0–1.
    """
    from scipy.stats import binomtest

    found = binomtest(right, images).proportion_ci(level, method="wilson")
    return float(found.low), float(found.high)
