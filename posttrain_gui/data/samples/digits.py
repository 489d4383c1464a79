"""scikit-learn's handwritten digits, in two halves.

1,797 real digits of 8 × 8 px with values 0–16 (the test part of the UCI "Optical Recognition of Handwritten Digits",
Alpaydin & Kaynak 1998). One half trains the sample model, clean; the other half are the images at hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDE = 32
"""Side of a sample image, px."""

SEED = 0
"""Decides which digit falls in which half."""


def load() -> tuple[NDArray[np.uint8], NDArray[np.int64]]:
    """All digits as a clean scan: dark ink on white paper.

    Returns:
        Grey images (1797, 32, 32) uint8, enlarged bicubically; labels (1797,), 0–9; in scikit-learn's order.
    """
    from sklearn.datasets import load_digits

    ink, labels = load_digits(return_X_y=True)
    clean = [_enlarge(digit) for digit in ink.reshape(-1, 8, 8)]
    return np.stack(clean), labels.astype(np.int64)


def halves(labels: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Divides the digits, stratified by class and seeded.

    Args:
        labels: (N,) class indices.

    Returns:
        Ascending indices of the half that trains the sample model, and of the half that is at hand.
    """
    # RandomState, since its stream is promised never to change, unlike that of numpy's newer generators.
    chance = np.random.RandomState(SEED)
    first: list[int] = []
    for label in np.unique(labels):
        mine = chance.permutation(np.flatnonzero(labels == label))
        first += mine[: len(mine) // 2].tolist()
    mask = np.zeros(len(labels), dtype=bool)
    mask[first] = True
    return np.flatnonzero(mask), np.flatnonzero(~mask)


def _enlarge(ink: NDArray[np.float64]) -> NDArray[np.uint8]:
    """8 × 8 values 0 (paper) to 16 (ink) → (32, 32) uint8, 255 = paper."""
    small = np.rint(255.0 * (1.0 - ink / 16.0)).astype(np.uint8)
    return np.asarray(Image.fromarray(small).resize((SIDE, SIDE), Image.Resampling.BICUBIC))
