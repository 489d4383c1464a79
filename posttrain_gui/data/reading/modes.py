"""Every kind of picture Pillow knows → 8-bit RGB."""

from __future__ import annotations

from PIL import Image


def to_rgb(image: Image.Image) -> Image.Image:
    """8-bit RGB as a person would see it: transparency on white, 16 bits and floats scaled, CMYK converted.

    Args:
        image: Decoded, of any mode.

    Returns:
        A picture of mode RGB; ``image`` itself where it is one already.
    """
    if image.mode == "RGB" and "transparency" not in image.info:
        return image
    if image.mode.startswith(("I", "F")):
        image = _eight_bit(image)
    if image.has_transparency_data:
        return _on_white(image.convert("RGBA"))
    return image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    white = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(white, image).convert("RGB")


def _eight_bit(image: Image.Image) -> Image.Image:
    """Greyscale of 16 or 32 bits or floats → 8 bits.

    16-bit pictures are divided by 257 so that black and white stay what they are; floats count as 0–1 where they stay
    within it; all else is stretched over its own range.
    """
    import numpy as np

    values = np.nan_to_num(np.asarray(image, dtype=np.float64))
    low, high = float(values.min()), float(values.max())
    if image.mode == "F" and low >= 0 and high <= 1:
        values = values * 255
    elif low >= 0 and high <= 65535 and (image.mode.startswith("I;16") or high > 255):
        values = values / 257
    elif low < 0 or high > 255:
        values = (values - low) * (255 / max(high - low, 1e-6))
    return Image.fromarray(np.round(values).astype(np.uint8))
