"""What is remembered of one decoded picture."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PIL import Image

SKETCH = 16
"""Side of the grey sketch, in px."""

_STRIP_BYTES = 16 * 2**20


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture, small enough to keep for every file.

    Attributes:
        sha256: Of width, height and all RGB bytes, 32 bytes.
        phash: Perceptual hash, 64 bits (ImageHash's ``phash``: low frequencies of the DCT against their median).
        sketch: The picture in 16 × 16 grey pixels, 256 bytes, row by row.
        width: In pixels.
        height: In pixels.
    """

    sha256: bytes
    phash: int
    sketch: bytes
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Bad:
    """A file that is no usable picture, and why."""

    reason: str


def look_at(image: Image.Image) -> Picture:
    """Hashes and sketches a decoded RGB picture; uses little memory beyond the picture itself."""
    from imagehash import phash
    from PIL.Image import Resampling

    grey = image.convert("L")
    bits = "".join("1" if bit else "0" for bit in phash(grey).hash.flat)
    sketch = grey.resize((SKETCH, SKETCH), Resampling.BOX if min(grey.size) >= SKETCH else Resampling.BILINEAR)
    return Picture(content_hash(image), int(bits, 2), sketch.tobytes(), image.width, image.height)


def content_hash(image: Image.Image) -> bytes:
    """SHA-256 of the size and the RGB bytes, strip by strip, so that no copy of a large picture is made."""
    digest = hashlib.sha256(f"{image.width}x{image.height}:".encode())
    rows = max(1, _STRIP_BYTES // (3 * image.width))
    for top in range(0, image.height, rows):
        digest.update(image.crop((0, top, image.width, min(top + rows, image.height))).tobytes())
    return digest.digest()
