"""Which images are taken as labelled: stratified, seeded draws, each larger one holding the smaller."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class Draw:
    """One order of the images of each class, from which the first so many are taken.

    Args:
        labels: Class index of each image.
        classes: Number of classes.
        seed: Another seed, another draw.
    """

    def __init__(self, labels: Sequence[int], classes: int, seed: int) -> None:
        self._by_class: list[list[int]] = [[] for _ in range(classes)]
        for place, label in enumerate(labels):
            self._by_class[label].append(place)
        chance = random.Random(f"label curve {seed}")
        for places in self._by_class:
            chance.shuffle(places)

    def take(self, count: int) -> list[int]:
        """Places of ``count`` images of each class, in their order among all images.

        Raises:
            ValueError: Where a class has fewer.
        """
        if any(len(places) < count for places in self._by_class):
            raise ValueError(f"a class has fewer than {count} images")
        return sorted(place for places in self._by_class for place in places[:count])
