"""Numbers that grow while a run goes on, in arrays that are allocated ahead."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


class Series:
    """Points (x, y) with rising x. Appending costs no allocation but when the room doubles.

    Args:
        room: Number of points to have room for at first.
    """

    def __init__(self, room: int = 256) -> None:
        self._points = np.empty((2, room))
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def x(self) -> Floats:
        """View of the x of all points (no copy; valid until the next append)."""
        return self._points[0, : self._count]

    @property
    def y(self) -> Floats:
        """View of the y of all points (no copy; valid until the next append)."""
        return self._points[1, : self._count]

    def append(self, x: float, y: float) -> None:
        """Adds a point; points at or behind ``x`` are dropped first (an epoch that is done again)."""
        if self._count and self._points[0, self._count - 1] >= x:
            self.cut(x)
        if self._count == self._points.shape[1]:
            self._points = np.concatenate([self._points, np.empty_like(self._points)], axis=1)
        self._points[:, self._count] = x, y
        self._count += 1

    def cut(self, x: float) -> None:
        """Drops the points at or behind ``x``."""
        self._count = int(np.searchsorted(self.x, x, side="left"))

    def at(self, x: float) -> float:
        """The y at exactly this x, or nan."""
        place = int(np.searchsorted(self.x, x, side="left"))
        return float(self.y[place]) if place < self._count and self.x[place] == x else float("nan")
