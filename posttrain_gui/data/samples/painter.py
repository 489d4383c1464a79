"""Paints the pictures of the sample "scenes": a textured shape on a textured ground, seen by a bad camera.

In this order, each drawn anew for every picture from a generator seeded with its number:

1. the ground: two dull tones, not far apart, in stripes, checks or clouds;
2. the shape: anywhere within the picture, turned by up to ±25°, in a hue near its colour's, with a texture of its own;
3. something in front of it: in three pictures of ten a bar across the shape, which hides part of it;
4. light: a tint of up to ±10 % of each channel and a ramp of up to ±15 % across the picture;
5. blur: Gaussian, radius 0.2–0.9 px; noise: Gaussian, standard deviation 4–14 of 255.
"""

from __future__ import annotations

import colorsys
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

from posttrain_gui.data.samples.scene_labels import COLORS, SHAPE_NAMES
from posttrain_gui.data.samples.shapes import SHAPES

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from posttrain_gui.data.samples.scene_labels import Scene

    Grid = NDArray[np.float64]
    Chance = np.random.RandomState

SIDE = 48
"""Side of a picture, px."""
HUES = {"red": 0, "orange": 30, "yellow": 56, "green": 125, "blue": 222, "purple": 285}
"""Degrees on the colour circle."""
HUE_SPREAD = 9.0
"""Largest difference from the colour's hue, degrees."""
TURN = np.radians(25)
HIDDEN = 0.3
TINT, RAMP = 0.1, 0.15
BLUR = (0.2, 0.9)
NOISE = (4.0, 14.0)


def paint(scene: Scene, number: int) -> NDArray[np.uint8]:
    """One picture.

    Args:
        scene: What is to be seen.
        number: Of the picture; the same number gives the same place, angle, textures, light and noise.

    Returns:
        (48, 48, 3) uint8.
    """
    chance = np.random.RandomState(50_000 + number)  # its stream is promised never to change
    x, y = np.meshgrid(np.arange(SIDE) + 0.5, np.arange(SIDE) + 0.5)
    picture = _ground(x, y, chance)
    radius = scene.size / 100 * SIDE / 2
    place = _place(radius, chance)
    cover = _cover(scene, x - place[0], y - place[1], radius, chance.uniform(-TURN, TURN))
    picture = _over(picture, _body(scene, x, y, chance), cover)
    if chance.uniform() < HIDDEN:
        picture = _hidden(picture, x - place[0], y - place[1], radius, chance)
    return _photographed(_lit(picture, x, y, chance), chance)


def _ground(x: Grid, y: Grid, chance: Chance) -> Grid:
    middle = chance.uniform(0.3, 0.85)
    values = middle + chance.uniform(-0.12, 0.12, 2)
    tones = [_tone(chance.uniform(0, 360), chance.uniform(0.0, 0.25), value) for value in values]
    share = _texture(x, y, chance)[..., None]
    return np.asarray(share * tones[0] + (1 - share) * tones[1])


def _body(scene: Scene, x: Grid, y: Grid, chance: Chance) -> Grid:
    hue = HUES[COLORS[scene.color]] + chance.uniform(-HUE_SPREAD, HUE_SPREAD)
    tone = _tone(hue, chance.uniform(0.6, 1.0), chance.uniform(0.6, 1.0))
    return np.asarray(tone * (1 - chance.uniform(0.0, 0.4) * _texture(x, y, chance)[..., None]))


def _texture(x: Grid, y: Grid, chance: Chance) -> Grid:
    """0–1 over the picture: stripes, checks, or clouds; (48, 48)."""
    kind, angle, width = chance.randint(3), chance.uniform(0, np.pi), chance.uniform(5, 14)
    along, across = np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x
    if kind == 2:
        coarse = Image.fromarray(np.rint(255 * chance.uniform(size=(6, 6))).astype(np.uint8))
        return np.asarray(coarse.resize((SIDE, SIDE), Image.Resampling.BICUBIC), dtype=np.float64) / 255
    wave = np.sin(2 * np.pi * along / width) * (np.sin(2 * np.pi * across / width) if kind == 1 else 1.0)
    return np.asarray(np.clip(0.5 + 2 * wave, 0, 1))


def _place(radius: float, chance: Chance) -> Grid:
    """The shape's centre: so that most of it lies within the picture."""
    margin = min(0.85 * radius, SIDE / 2)
    return chance.uniform(margin, SIDE - margin, 2)


def _cover(scene: Scene, x: Grid, y: Grid, radius: float, angle: float) -> Grid:
    """Share of each pixel that the shape covers."""
    along, across = np.cos(angle) * x + np.sin(angle) * y, np.cos(angle) * y - np.sin(angle) * x
    distance = SHAPES[SHAPE_NAMES[scene.shape]](along / radius, across / radius) * radius
    return np.clip(0.5 - distance, 0.0, 1.0)


def _hidden(picture: Grid, x: Grid, y: Grid, radius: float, chance: Chance) -> Grid:
    """A dull bar across the shape, up to a quarter of its width."""
    angle, half = chance.uniform(0, np.pi), radius * chance.uniform(0.08, 0.25)
    aside = np.abs(np.cos(angle) * x + np.sin(angle) * y - radius * chance.uniform(-0.5, 0.5))
    tone = _tone(chance.uniform(0, 360), chance.uniform(0.0, 0.3), chance.uniform(0.2, 0.8))
    return _over(picture, tone, np.clip(half + 0.5 - aside, 0.0, 1.0))


def _over(below: Grid, above: Grid, cover: Grid) -> Grid:
    return np.asarray(below + cover[..., None] * (above - below))


def _lit(picture: Grid, x: Grid, y: Grid, chance: Chance) -> Grid:
    angle, strength = chance.uniform(0, 2 * np.pi), chance.uniform(0, RAMP)
    ramp = (np.cos(angle) * (x / SIDE - 0.5) + np.sin(angle) * (y / SIDE - 0.5)) * 2 * strength
    return np.asarray(picture * (1 + ramp)[..., None] * (1 + chance.uniform(-TINT, TINT, 3)))


def _photographed(picture: Grid, chance: Chance) -> NDArray[np.uint8]:
    seen = Image.fromarray(_bytes(picture)).filter(ImageFilter.GaussianBlur(chance.uniform(*BLUR)))
    return _bytes(np.asarray(seen) + chance.normal(0.0, chance.uniform(*NOISE), picture.shape))


def _bytes(picture: Grid) -> NDArray[np.uint8]:
    return np.clip(np.rint(picture), 0, 255).astype(np.uint8)


def _tone(hue: float, saturation: float, value: float) -> Grid:
    """(3,) red, green, blue, 0–255."""
    return 255 * np.array(colorsys.hsv_to_rgb(hue % 360 / 360, saturation, value))
