"""Invented scripts: characters put together from a few pen strokes, as motor programs.

After the idea of Lake, Salakhutdinov & Tenenbaum 2015 ("Human-level concept learning through probabilistic program
induction", Science 350): a character is a handful of strokes, each from a small stock of movements, each joined to an
earlier one or standing by itself. A script owns its stock, so that its characters look related.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Points = NDArray[np.float64]

SCRIPTS = 30
CHARACTERS = 10
"""Characters of each script."""

MOVEMENTS = 5
"""Movements in the stock of a script."""
KNOTS = 4
"""Points that a stroke runs through."""
TOO_ALIKE = 0.8
"""Correlation of two blurred characters from which the second is drawn anew."""
GRID = 12
"""Side of the grid on which characters are compared."""

Character = tuple["Points", ...]
"""Strokes, each (KNOTS, 2): x to the right and y down, the whole character within −1 to 1."""


@dataclass(frozen=True, slots=True)
class Style:
    """What the characters of a script share.

    Attributes:
        movements: The stock, each (KNOTS, 2), beginning at the origin and about 1 long.
        most_strokes: Of a character.
        joined: Chance that a stroke begins on an earlier one.
        upright: Directions in which movements are used, in radians.
    """

    movements: tuple[Points, ...]
    most_strokes: int
    joined: float
    upright: tuple[float, ...]


def invent() -> list[list[Character]]:
    """All scripts with their characters; always the same ones, no two characters nearly alike."""
    found: list[list[Character]] = []
    known: list[NDArray[np.float64]] = []
    for script in range(SCRIPTS):
        chance = np.random.RandomState(1000 + script)  # its stream is promised never to change
        style = _style(chance)
        found.append([_new_character(style, chance, known) for _ in range(CHARACTERS)])
    return found


def curve(knots: Points, samples: int = 20) -> Points:
    """A smooth line through the knots (Catmull-Rom spline), ``samples`` points a stretch.

    Args:
        knots: (N, 2), or (M, N, 2) for M lines at once.
        samples: Points between two knots.

    Returns:
        ((N − 1)·samples, 2), or with M in front.
    """
    ends = 2 * knots[..., :1, :] - knots[..., 1:2, :], 2 * knots[..., -1:, :] - knots[..., -2:-1, :]
    p = np.concatenate([ends[0], knots, ends[1]], axis=-2)[..., None, :]
    a, b, c, d = (p[..., i : p.shape[-3] - 3 + i, :, :] for i in range(4))
    t = np.linspace(0, 1, samples)[:, None]
    line = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return np.asarray(line.reshape(*knots.shape[:-2], -1, 2))


def _style(chance: np.random.RandomState) -> Style:
    curliness = chance.uniform(0.15, 1.3)
    movements = tuple(_movement(chance, curliness) for _ in range(MOVEMENTS))
    turns = (0.0, np.pi / 2) if chance.uniform() < 0.5 else (np.pi / 4, -np.pi / 4, np.pi / 2)
    return Style(movements, chance.randint(3, 6), chance.uniform(0.3, 0.9), turns)


def _movement(chance: np.random.RandomState, curliness: float) -> Points:
    """A walk whose direction keeps turning the same way more or less; the curlier the more."""
    bend = chance.normal(0.0, curliness)
    turns = np.cumsum(bend + chance.normal(0.0, 0.3 * curliness, KNOTS - 1))
    steps = np.stack([np.cos(turns), np.sin(turns)], axis=1) / (KNOTS - 1)
    return np.concatenate([np.zeros((1, 2)), np.cumsum(steps, axis=0)])


def _new_character(style: Style, chance: np.random.RandomState, known: list[NDArray[np.float64]]) -> Character:
    """A character that is not nearly one of those known; the most different of many tries where none is."""
    tries: list[tuple[float, int, Character, NDArray[np.float64]]] = []
    for _ in range(60):
        made = _character(style, chance)
        seen = _seen(made)
        alike = max((float(seen @ other) for other in known), default=0.0)
        tries.append((alike, len(tries), made, seen))
        if alike < TOO_ALIKE:
            break
    _, _, best, seen = min(tries)
    known.append(seen)
    return best


def _character(style: Style, chance: np.random.RandomState) -> Character:
    strokes: list[Points] = []
    for _ in range(chance.randint(1, style.most_strokes + 1)):
        movement = style.movements[chance.randint(MOVEMENTS)]
        angle = style.upright[chance.randint(len(style.upright))] + np.pi * chance.randint(2)
        placed = chance.uniform(0.5, 1.3) * movement @ _turn(angle)
        strokes.append(placed + _beginning(strokes, style, chance))
    return _fitted(strokes)


def _beginning(strokes: list[Points], style: Style, chance: np.random.RandomState) -> Points:
    if strokes and chance.uniform() < style.joined:
        line = curve(strokes[chance.randint(len(strokes))])
        return np.asarray(line[chance.randint(len(line))])
    return chance.uniform(-0.7, 0.7, 2)


def _fitted(strokes: list[Points]) -> Character:
    """Moved and scaled so that the larger side reaches from −1 to 1."""
    lines = np.concatenate([curve(stroke) for stroke in strokes])
    low, high = lines.min(axis=0), lines.max(axis=0)
    half = max(float((high - low).max()) / 2, 0.2)
    return tuple((stroke - (low + high) / 2) / half for stroke in strokes)


def _turn(angle: float) -> Points:
    return np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])


def _seen(character: Character) -> NDArray[np.float64]:
    """The character blurred on a coarse grid, centred, of length 1: what tells whether two are alike."""
    line = np.concatenate([curve(stroke) for stroke in character])
    places = np.linspace(-1, 1, GRID)
    near = np.exp(-((places[:, None] - line[None, :, 0]) ** 2) / 0.08)  # (GRID, points)
    down = np.exp(-((places[:, None] - line[None, :, 1]) ** 2) / 0.08)
    seen = np.einsum("yp,xp->yxp", down, near).max(axis=2).ravel()
    seen = seen - seen.mean()
    return np.asarray(seen / np.linalg.norm(seen))
