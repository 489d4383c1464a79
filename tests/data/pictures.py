"""Images and folders of images for the tests: each seed is another picture, unlike all others."""

import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image


def picture(seed: int, side: int = 64) -> Image.Image:
    """A smooth random picture that survives resizing and JPEG."""
    coarse = np.random.default_rng(seed).integers(0, 256, (6, 6, 3), dtype=np.uint8)
    return Image.fromarray(coarse).resize((side, side), Image.Resampling.BICUBIC)


def save(path: Path, seed: int, **how: object) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    picture(seed).save(path, **how)  # type: ignore[arg-type]
    return path


def tree(root: Path, counts: dict[str, int], first_seed: int = 0) -> Path:
    """Folders with so many different pictures each, as {"train/ants": 3}."""
    seed = first_seed
    for folder, count in counts.items():
        (root / folder).mkdir(parents=True, exist_ok=True)
        for number in range(count):
            save(root / folder / f"{number}.png", seed)
            seed += 1
    return root


def huge_png(path: Path, width: int = 65_536, height: int = 65_536) -> Path:
    """A PNG of a few bytes whose header claims gigapixels."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + data)
    return path


def quiet(done: int, total: int) -> None:
    """Progress that nobody watches."""


def quiet_stage(stage: str, done: int, total: int) -> None:
    """The same with a stage."""
