"""What can honestly be expected of a model that was taught a few images. Light."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.report import Episodes

CAUTION = (
    "Its probabilities are not calibrated: 99 % is no promise. An image that shows none of these classes still gets "
    "one of them as its answer."
)


def expected(episodes: Episodes | None, accuracy: float, counts: Sequence[int]) -> str:
    """What was measured that is nearest to what is taught, and how the two differ.

    Args:
        episodes: How the run was judged; None where it was no few-shot run.
        accuracy: Its mean accuracy on those episodes, 0–1.
        counts: Number of images of each class taught.
    """
    ways = f"{len(counts)} classes with {_images(counts)} each"
    if episodes is None or not math.isfinite(accuracy):
        return f"Nothing was measured that says how often it is right on {ways}."
    figure = episodes.other_accuracy if episodes.transductive else accuracy
    interval = episodes.other_ci95 if episodes.transductive else episodes.ci95
    if not math.isfinite(figure):
        return f"Nothing was measured inductively that says how often it is right on {ways}."
    several = "1 image" if episodes.shots == 1 else f"{episodes.shots} images"
    told = (
        f"Measured: {100 * figure:.1f} % right ({100 * interval[0]:.1f} to {100 * interval[1]:.1f}) on episodes of "
        f"{episodes.ways} classes with {several} each: classes it had not seen, of the kind it learned from."
    )
    if list(counts) == [episodes.shots] * episodes.ways:
        return told
    return f"{told} You teach {ways}{_harder(episodes, counts)}"


def _harder(episodes: Episodes, counts: Sequence[int]) -> str:
    """In which direction what is taught differs from what was measured."""
    easier = (len(counts) < episodes.ways) + (min(counts) > episodes.shots)
    harder = (len(counts) > episodes.ways) + (min(counts) < episodes.shots)
    if easier and not harder:
        return ", which is usually easier."
    return ", which is usually harder." if harder and not easier else ", for which there is no figure."


def _images(counts: Sequence[int]) -> str:
    low, high = min(counts), max(counts)
    if low == high:
        return "1 image" if low == 1 else f"{low} images"
    return f"{low} to {high} images"
