"""What is to be seen in each picture of the sample "scenes", decided before anything is painted.

Not all combinations are equally frequent (each shape has a colour it prefers, and triangles are larger than circles on
average), as in real data; and some labels are missing, as where nobody wrote them down.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np

from posttrain_gui.data.samples.shapes import SHAPES

IMAGES = 1200
SEED = 11
SHAPE_NAMES = tuple(SHAPES)
COLORS = ("blue", "green", "orange", "purple", "red", "yellow")
SIZES = (30.0, 90.0)
"""Diameter of the circle around the shape, % of the picture's width."""
PREFERRED = 0.3
"""Share of a shape's pictures in its one preferred colour, beyond what chance gives it."""
MISSING = {"shape": 0.05, "color": 0.1, "size": 0.2}
"""Share of pictures whose label is not known."""


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture's labels.

    Attributes:
        shape: Index into :data:`SHAPE_NAMES`.
        color: Index into :data:`COLORS`.
        size: % of the picture's width.
        known: Names of the labels that are known; at least one.
    """

    shape: int
    color: int
    size: float
    known: frozenset[str]


@cache
def scenes() -> tuple[Scene, ...]:
    """All of them, always the same ones."""
    chance = np.random.RandomState(SEED)  # its stream is promised never to change
    return tuple(_scene(chance) for _ in range(IMAGES))


def _scene(chance: np.random.RandomState) -> Scene:
    shape = int(chance.randint(len(SHAPE_NAMES)))
    color = shape if chance.uniform() < PREFERRED else int(chance.randint(len(COLORS)))
    # The mean of two numbers is seldom extreme; the shape moves the middle a little.
    share = (chance.uniform() + chance.uniform()) / 2 + 0.06 * (shape - 2.5) / 2.5
    size = round(SIZES[0] + (SIZES[1] - SIZES[0]) * min(max(share, 0.0), 1.0), 1)
    known = frozenset(name for name, missing in MISSING.items() if chance.uniform() >= missing)
    return Scene(shape, color, size, known or frozenset({"shape"}))
