"""Which pictures of one set show the same or nearly the same as a picture of another set."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.data.care.alike import MAX_BITS, Looks
from posttrain_gui.data.care.duplicates import find_duplicates

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.data.care.picture import Picture


def near_twins(
    pictures: Sequence[Picture], others: Sequence[Picture], tick: Callable[[], None] = lambda: None
) -> dict[int, int]:
    """Finds pictures that look the same as another one, directly and not over others.

    Args:
        pictures: Of the first set.
        others: Of the second set. All are compared as pictures of one class are: one more found costs little.
        tick: Called between blocks of work; may raise to cancel.

    Returns:
        Index of a picture → index of one of the others that it looks like.
    """
    together, mine = [*pictures, *others], len(pictures)
    groups = find_duplicates(together, [0] * len(together), True, tick).groups
    found: dict[int, int] = {}
    for group in groups:
        inside = [i for i in group if i < mine]
        outside = [i for i in group if i >= mine]
        if inside and outside:
            found.update(_direct(together, inside, outside, mine))
    return found


def _direct(together: Sequence[Picture], inside: list[int], outside: list[int], mine: int) -> dict[int, int]:
    members = [*inside, *outside]
    looks = Looks([together[i] for i in members], [0] * len(members))
    first = np.repeat(np.arange(len(inside)), len(outside))
    second = np.tile(np.arange(len(inside), len(members)), len(inside))
    near = np.bitwise_count(looks.hashes[first] ^ looks.hashes[second]) <= MAX_BITS
    near &= looks.alike(first, second)
    pairs = zip(first[near].tolist(), second[near].tolist(), strict=True)
    return {inside[a]: members[b] - mine for a, b in pairs}
