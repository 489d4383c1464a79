"""Outlines of a few shapes, as the distance of a point from them.

Each takes coordinates in which the shape fits the unit circle (x to the right, y down) and gives the distance to its
edge, negative inside; exact near the edge, which is all that drawing needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    Grid = NDArray[np.float64]


def circle(x: Grid, y: Grid) -> Grid:
    """A disk."""
    return np.asarray(np.sqrt(x * x + y * y) - 1)


def ring(x: Grid, y: Grid) -> Grid:
    """A thick circle."""
    return np.asarray(np.abs(np.sqrt(x * x + y * y) - 0.76) - 0.24)


def square(x: Grid, y: Grid) -> Grid:
    """Corners on the unit circle."""
    return _box(x, y, np.sqrt(0.5), np.sqrt(0.5))


def cross(x: Grid, y: Grid) -> Grid:
    """Two bars."""
    return np.minimum(_box(x, y, 0.94, 0.3), _box(x, y, 0.3, 0.94))


def triangle(x: Grid, y: Grid) -> Grid:
    """Equilateral."""
    sides = [np.cos(a) * x + np.sin(a) * y for a in np.pi / 2 + np.arange(3) * 2 * np.pi / 3]
    return np.asarray(np.max(sides, axis=0) - 0.5)


def star(x: Grid, y: Grid) -> Grid:
    """Five points, as deep as in the usual five-pointed star: three tips lie on a line."""
    angle = np.abs((np.arctan2(x, -y) + np.pi / 5) % (2 * np.pi / 5) - np.pi / 5)
    radius = np.sqrt(x * x + y * y)
    # Within each fifth an edge runs from the tip at radius 1; its normal stands at 2/5 of the half circle.
    return np.asarray(radius * np.cos(angle - 2 * np.pi / 5) - np.cos(2 * np.pi / 5))


def _box(x: Grid, y: Grid, half_width: float, half_height: float) -> Grid:
    return np.maximum(np.abs(x) - half_width, np.abs(y) - half_height)


SHAPES: dict[str, Callable[[Grid, Grid], Grid]] = {
    "circle": circle,
    "cross": cross,
    "ring": ring,
    "square": square,
    "star": star,
    "triangle": triangle,
}
"""By name, sorted."""
