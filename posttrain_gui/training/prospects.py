"""What a run will be able to show: said before it begins, while more test images can still be set aside."""

from __future__ import annotations

from posttrain_gui.evaluation.compare import smallest_detectable
from posttrain_gui.events import Warned

CHANGED = 0.03
"""Share of the answers that change between right and wrong where a good model is post-trained; more make it coarser."""
COARSE = 0.05
"""From here on a person should know that only large gains will be seen."""


def prospects(test_images: int) -> Warned:
    """The smallest difference the test can probably show, as information, or as a warning where that is coarse.

    Args:
        test_images: How many there are, > 0.
    """
    points = smallest_detectable(test_images, CHANGED)
    if points < COARSE:
        return Warned(
            f"{test_images:,} test images can show differences from about {points * 100:.1f} points on.", "info"
        )
    several = "image" if test_images == 1 else "images"
    return Warned(
        f"{test_images:,} test {several} can show only differences from about {points * 100:.0f} points on. "
        "More images, or a larger share for the test, make smaller gains provable."
    )
