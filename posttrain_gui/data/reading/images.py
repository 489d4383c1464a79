"""One image file → one upright RGB picture, or a reason in plain words why not."""

from __future__ import annotations

import os
import stat
import threading
import warnings
from functools import cache
from typing import TYPE_CHECKING

from PIL import Image, ImageOps, UnidentifiedImageError

from posttrain_gui.data.reading.modes import to_rgb

if TYPE_CHECKING:
    from pathlib import Path

MAX_PIXELS = 200_000_000
"""Largest picture that is decoded, in pixels (a 14,000 × 14,000 scan)."""

MAX_ASPECT = 100
"""A picture longer than this many times its width is a line: resized by its shorter side it would fill the memory."""

FORMATS = ("JPEG", "PNG", "WEBP", "BMP", "DIB", "GIF", "TIFF", "PPM", "AVIF", "JPEG2000", "TGA", "PCX", "ICO")
"""What is decoded, by content and not by name. EPS and WMF are left out on purpose: they would start other programs."""

_BIG = 50_000_000
_one_big_at_a_time = threading.Lock()

# Pillow's own guard stays as a second line (icons and the like that hide a large picture behind a small header).
Image.MAX_IMAGE_PIXELS = MAX_PIXELS
# What it warns of (odd EXIF blocks, large pictures) is either harmless or refused here with a reason.
warnings.filterwarnings("ignore", module=r"PIL\.")


@cache
def _formats() -> tuple[str, ...]:
    Image.init()
    return tuple(name for name in FORMATS if name in Image.OPEN)


class BadImage(Exception):  # noqa: N818 - part of the room's contract
    """A file that cannot be used as an image.

    Attributes:
        reason: Why, in plain words, without the path.
        lasting: True where it lies in the file itself, so that the answer can be remembered while the file is the same.
    """

    def __init__(self, reason: str, *, lasting: bool = True) -> None:
        super().__init__(reason)
        self.reason = reason
        self.lasting = lasting


def open_image(path: str | Path) -> Image.Image:
    """Decodes a file: upright by its EXIF, first frame, RGB, transparency on white.

    The size is judged from the header, before anything is decoded.

    Raises:
        BadImage: Where the file is no readable image of a sane size.
    """
    _check_file(path)
    try:
        with Image.open(path, formats=_formats()) as image:
            check_size(*image.size)
            if image.width * image.height < _BIG:
                return _upright(image)
            with _one_big_at_a_time:
                return _upright(image)
    except BadImage:
        raise
    except Exception as error:  # decoders raise whatever they like on broken files
        raise _explained(error) from error


def check_size(width: int, height: int) -> None:
    """Refuses pictures that are absurdly large or thin.

    Args:
        width: In pixels.
        height: In pixels.

    Raises:
        BadImage: Where they are.
    """
    if width * height > MAX_PIXELS:
        raise BadImage(_too_large(width * height, f" ({width} × {height} px)"))
    if max(width, height) > MAX_ASPECT * min(width, height):
        raise BadImage(f"hardly a picture: {width} × {height} px, more than {MAX_ASPECT} times longer than wide")


def _too_large(pixels: int, detail: str = "") -> str:
    return f"too large: {pixels / 1e6:,.0f} megapixels{detail}; at most {MAX_PIXELS // 10**6} are read"


def _check_file(path: str | Path) -> None:
    try:
        status = os.stat(path)  # noqa: PTH116 - called for every image
    except OSError as error:
        raise _missing(error) from error
    if not stat.S_ISREG(status.st_mode):  # a pipe or a device would be waited for without end
        raise BadImage("not an ordinary file", lasting=False)
    if status.st_size == 0:
        raise BadImage("the file is empty (0 bytes)")


def _missing(error: OSError) -> BadImage:
    if isinstance(error, FileNotFoundError):
        return BadImage("file not found", lasting=False)
    return BadImage(f"the file cannot be read: {error.strerror or error}", lasting=False)


def _upright(image: Image.Image) -> Image.Image:
    image.load()
    return to_rgb(_turned(image))


def _turned(image: Image.Image) -> Image.Image:
    try:
        return ImageOps.exif_transpose(image)
    except Exception:  # a broken EXIF block says nothing of the picture itself
        return image


def _explained(error: Exception) -> BadImage:
    text = str(error)
    if isinstance(error, Image.DecompressionBombError):
        numbers = [int(word) for word in text.replace("(", " ").split() if word.isdigit()]
        return BadImage(_too_large(numbers[0]) if numbers else "too large")
    if isinstance(error, UnidentifiedImageError):
        return BadImage("not an image this program reads (JPEG, PNG, WebP, TIFF, BMP, GIF …)")
    if "truncated" in text.lower() or isinstance(error, EOFError):
        return BadImage("the file is cut off: part of the picture is missing")
    if isinstance(error, PermissionError | MemoryError):
        return BadImage(f"the file cannot be read: {text or 'not enough memory'}", lasting=False)
    return BadImage(f"the file is damaged: {text or type(error).__name__}")


class FileReader:
    """Opens image files; a relative path is relative to ``root``. Keeps no state, so any thread may use it."""

    def __init__(self, root: str | Path = "") -> None:
        self.root = os.fspath(root)

    def location(self, path: str) -> str:
        """Where the file of an item lies."""
        return os.path.join(self.root, path)  # noqa: PTH118 - called for every image; pathlib is many times slower

    def open(self, path: str) -> Image.Image:
        """The decoded image, upright, RGB.

        Raises:
            BadImage: Where it cannot be decoded.
        """
        return open_image(self.location(path))

    def identity(self, path: str) -> tuple[str, int, int]:
        """(absolute path, size in bytes, time of the last change in ns).

        Raises:
            BadImage: Where the file is not there or must not be looked at.
        """
        where = os.path.abspath(self.location(path))  # noqa: PTH100 - as above
        try:
            status = os.stat(where)  # noqa: PTH116 - as above
        except OSError as error:
            raise _missing(error) from error
        return where, status.st_size, status.st_mtime_ns
