"""Hands that write: each draws every character a little differently, with its own slant, size and pen.

Drawn anew for every picture, on top of what is the hand's own: the strokes' points jitter, the character is turned by
up to ±8°, stretched and moved a little. Ink is dark on white; a pixel is as dark as the pen covers it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.data.samples.scripts import curve

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from posttrain_gui.data.samples.scripts import Character, Points

SIDE = 28
"""Side of a picture, px."""
HANDS = 20
REACH = 9.0
"""Half the side of an average character, px."""
TURN = np.radians(8)
MOVE = 1.5
"""Standard deviation of where the character stands, px."""


@dataclass(frozen=True, slots=True)
class Hand:
    """Somebody's way of writing: what is the same in all characters.

    Attributes:
        slant: Pixels to the right for each pixel up.
        size: Width and height, relative.
        pen: Half the width of a line, px.
        wobble: Standard deviation of the jitter of a stroke's points, in halves of a character.
    """

    slant: float
    size: tuple[float, float]
    pen: float
    wobble: float


def hands() -> list[Hand]:
    """The hands, always the same ones."""
    chance = np.random.RandomState(7)  # its stream is promised never to change
    return [
        Hand(
            slant=chance.normal(0.0, 0.18),
            size=(chance.uniform(0.8, 1.1), chance.uniform(0.8, 1.1)),
            pen=chance.uniform(0.6, 1.2),
            wobble=chance.uniform(0.06, 0.13),
        )
        for _ in range(HANDS)
    ]


def write(character: Character, hand: Hand, seed: int) -> NDArray[np.uint8]:
    """One character by one hand.

    Args:
        character: Its strokes.
        hand: Who writes.
        seed: Of this very picture.

    Returns:
        (28, 28) uint8, 255 = paper.
    """
    chance = np.random.RandomState(seed)
    lines = [curve(_jittered(stroke, hand, chance)) for stroke in character]
    placed = np.concatenate(lines) @ _bent(hand, chance) * REACH + chance.normal(0.0, MOVE, 2) + (SIDE - 1) / 2
    return _inked(placed, hand.pen * chance.uniform(0.85, 1.15))


def _jittered(stroke: Points, hand: Hand, chance: np.random.RandomState) -> Points:
    """The whole stroke a little aside, and each of its points."""
    return np.asarray(stroke + chance.normal(0.0, 0.6 * hand.wobble, 2) + chance.normal(0.0, hand.wobble, stroke.shape))


def _bent(hand: Hand, chance: np.random.RandomState) -> Points:
    """(2, 2): stretched, slanted, turned; for points as rows."""
    stretch = np.diag(np.array(hand.size) * chance.uniform(0.92, 1.08, 2))
    slant = np.array([[1.0, 0.0], [-hand.slant, 1.0]])
    angle = chance.uniform(-TURN, TURN)
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return np.asarray(stretch @ slant @ turn)


def _inked(line: Points, pen: float) -> NDArray[np.uint8]:
    """Dark where the nearest point of the line is within the pen's half width; the edge is one pixel soft."""
    places = np.arange(SIDE)
    across = (places[None, :] - line[:, 0, None]) ** 2
    down = (places[None, :] - line[:, 1, None]) ** 2
    distance = np.sqrt((down[:, :, None] + across[:, None, :]).min(axis=0))
    ink = np.clip(pen + 0.5 - distance, 0.0, 1.0)
    return np.asarray(np.rint(255 * (1 - ink)), dtype=np.uint8)
