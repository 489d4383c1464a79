"""Numbers with their nouns."""

from __future__ import annotations


def counted(number: int, one: str, many: str = "") -> str:
    """The number with the right form of its noun: 1 image, 1,200 images.

    Args:
        number: How many.
        one: The noun for one.
        many: The noun for several; "" adds an s.
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
