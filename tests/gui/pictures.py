"""Small real image folders."""

from pathlib import Path

import numpy as np
from PIL import Image


def make_classes(root: Path, side: int = 24, first: int = 0, **counts: int) -> None:
    """Writes one folder a class with so many different noise pictures.

    Args:
        root: Where the class folders are made.
        side: Pixels.
        first: Number of the first picture; other numbers are other pictures.
        **counts: Class name → number of images.
    """
    for label, (name, count) in enumerate(counts.items()):
        folder = root / name
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(first, first + count):
            # A coarse pattern of its own for each picture, so that none looks like another.
            coarse = np.random.default_rng([label, number]).integers(0, 256, (6, 6, 3), dtype=np.uint8)
            Image.fromarray(coarse).resize((side, side), Image.Resampling.NEAREST).save(folder / f"{number}.png")
