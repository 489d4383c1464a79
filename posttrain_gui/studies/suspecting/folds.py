"""Images in folds of equal mixture, so that each can be answered by a head that has not seen it."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


def folds(units: Sequence[Sequence[int]], labels: Sequence[int], count: int, seed: int) -> list[int]:
    """Deals images into folds, stratified by class; a unit stays together.

    Large units come first, in random order among equals; each goes where fewest images of its commonest class are,
    then where fewest images are.

    Args:
        units: Indices of images that may not be torn apart (copies, groups); every image in exactly one.
        labels: Class of each image.
        count: Number of folds, ≥ 2.
        seed: Deals in another way.

    Returns:
        The fold of each image, 0 to ``count`` − 1.
    """
    order = [list(unit) for unit in units]
    random.Random(seed).shuffle(order)
    order.sort(key=len, reverse=True)
    of_class: list[Counter[int]] = [Counter() for _ in range(count)]
    fold_of = [0] * len(labels)
    for unit in order:
        kinds = Counter(labels[i] for i in unit)
        most = kinds.most_common(1)[0][0]
        chosen = min(range(count), key=lambda fold: (of_class[fold][most], of_class[fold].total()))
        of_class[chosen].update(kinds)
        for i in unit:
            fold_of[i] = chosen
    return fold_of
