"""The bad scanner: what it does to a clean image, always the same to the same image.

In this order, each drawn anew for every image from a generator seeded with the image's index:

1. tilt: turned by an angle from ±20° about the centre (paper shows in the corners);
2. blur: Gaussian, radius 0.6–1.4 px;
3. faded ink: contrast shrunk to 50–80 % about the middle grey;
4. uneven light: a straight ramp across the page in a random direction, up to ±15 % of full scale;
5. inverted contrast: every second image on average comes out as a negative;
6. noise: Gaussian, standard deviation 10–25 of 255.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PIL import Image, ImageFilter

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Page = NDArray[np.float64]

TILT = 20.0
BLUR = (0.6, 1.4)
CONTRAST = (0.5, 0.8)
LIGHT = 0.15 * 255
INVERTED = 0.5
NOISE = (10.0, 25.0)
PAPER = 255

VERSION = 1
"""To be raised whenever the images come out differently: it names the folder they are kept in."""


def scan(clean: NDArray[np.uint8], index: int) -> NDArray[np.uint8]:
    """One image as the bad scanner sees it.

    Args:
        clean: Grey image (H, W) uint8, 255 = paper.
        index: Number of the image; the same number gives the same tilt, blur, light, contrast and noise.

    Returns:
        Grey image (H, W) uint8.
    """
    chance = np.random.RandomState(index)  # its stream is promised never to change
    page = _tilt_and_blur(clean, chance.uniform(-TILT, TILT), chance.uniform(*BLUR))
    page = _fade(page, chance.uniform(*CONTRAST)) + _light(page.shape, chance)
    if chance.uniform() < INVERTED:
        page = 255.0 - page
    page = page + chance.normal(0.0, chance.uniform(*NOISE), page.shape)
    return np.clip(np.rint(page), 0, 255).astype(np.uint8)


def _tilt_and_blur(clean: NDArray[np.uint8], degrees: float, radius: float) -> Page:
    image = Image.fromarray(clean).rotate(degrees, Image.Resampling.BILINEAR, fillcolor=PAPER)
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius)), dtype=np.float64)


def _fade(page: Page, contrast: float) -> Page:
    """Brings light and dark nearer to the middle grey."""
    return 127.5 + contrast * (page - 127.5)


def _light(shape: tuple[int, ...], chance: np.random.RandomState) -> Page:
    """A ramp from −s to +s across the page, in a random direction with a random strength s."""
    angle, strength = chance.uniform(0, 2 * np.pi), chance.uniform(0, LIGHT)
    down, across = np.meshgrid(np.linspace(-1, 1, shape[0]), np.linspace(-1, 1, shape[1]), indexing="ij")
    return np.asarray(strength * (np.cos(angle) * across + np.sin(angle) * down) / np.sqrt(2))
