"""Confusion matrices as numbers and pixels. No widgets here."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Colour = tuple[int, int, int]


def shares(matrix: Ints) -> NDArray[np.float64]:
    """Each row divided by its sum (a class without images: zeros)."""
    totals = matrix.sum(axis=1, keepdims=True)
    found: NDArray[np.float64] = np.zeros(matrix.shape)
    np.divide(matrix, totals, out=found, where=totals > 0)
    return found


def pixels(matrix: Ints, ground: Colour, right: Colour, wrong: Colour) -> NDArray[np.uint8]:
    """One pixel a cell: the deeper, the larger the share of its row; right answers and mistakes in two colours.

    Args:
        matrix: (C, C) counts, row = truth.
        ground: Colour of an empty cell.
        right: Colour of a full cell on the diagonal.
        wrong: Colour of a full cell elsewhere.

    Returns:
        (C, C, 3) RGB. The square root of the share is drawn, so that few mistakes among many can be seen.
    """
    depth = np.sqrt(shares(matrix))[..., None]
    full = np.where(np.eye(len(matrix), dtype=bool)[..., None], np.array(right, float), np.array(wrong, float))
    mixed: NDArray[np.float64] = np.array(ground, float) * (1 - depth) + full * depth
    return np.rint(mixed).astype(np.uint8)


def label_step(count: int, room: float, line: float) -> int:
    """Every how-manieth name fits, where ``count`` names share ``room`` px and each needs ``line`` px."""
    return max(1, math.ceil(count * line / room)) if room > 0 else count


def top_confusions(matrix: Ints, most: int = 3) -> list[tuple[int, int, int]]:
    """The most frequent mistakes: (truth, answer, images), the most frequent first; none that never happened."""
    off = matrix.copy()
    np.fill_diagonal(off, 0)
    order = np.argsort(-off, axis=None, kind="stable")[:most]
    found = [(int(i // len(off)), int(i % len(off))) for i in order]
    return [(truth, answer, int(off[truth, answer])) for truth, answer in found if off[truth, answer]]
