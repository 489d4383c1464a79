"""Dividing units into parts: seeded, stratified, nothing torn apart."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posttrain_gui.data.base import Part

_BY_NEED: tuple[Part, ...] = ("train", "test", "val")
"""What a class has to have first: something to learn from, then something to be judged by."""


def assign(units: Sequence[Counter[int]], shares: Mapping[Part, float], seed: int) -> list[Part]:
    """Divides units so that each class comes as near as possible to the wished shares.

    Large units are placed first, in random order among equals, each where it fits and most is still missing. A class
    with three or more units has at least one in every part; with two, it has one to train and one other.

    Args:
        units: For each unit, how many images of which class it holds.
        shares: Share of each part that is to be split off (0–1); the rest is for training.
        seed: Another seed divides in another way.

    Returns:
        The part of each unit.
    """
    table = _Table(units, shares)
    order = list(range(len(units)))
    random.Random(seed).shuffle(order)
    order.sort(key=lambda i: -units[i].total())
    parts: list[Part] = ["train"] * len(units)
    for i in order:
        parts[i] = table.place(units[i])
    return parts


class _Table:
    """How many images of each class are still missing in each part."""

    def __init__(self, units: Sequence[Counter[int]], shares: Mapping[Part, float]) -> None:
        self._parts = [part for part in _BY_NEED if part == "train" or part in shares]
        self._left = Counter(label for unit in units for label in unit)  # units still to be placed, by class
        totals: Counter[int] = sum(units, Counter())
        self._target = {label: self._targets(label, n, shares) for label, n in totals.items()}
        self._need = {label: dict(target) for label, target in self._target.items()}

    def _targets(self, label: int, images: int, shares: Mapping[Part, float]) -> dict[Part, int]:
        required = self._parts[: self._left[label]]
        target: dict[Part, int] = {p: max(1, round(images * shares[p])) for p in required if p != "train"}
        while target and sum(target.values()) >= images:
            target[max(target, key=lambda p: target[p])] -= 1
        return {"train": images - sum(target.values()), **target}

    def place(self, unit: Counter[int]) -> Part:
        """Chooses the part for a unit and notes it."""
        candidates = self._must(unit) or self._parts
        best = max(candidates, key=lambda part: (self._fit(unit, part), self._missing(unit, part)))
        for label, count in unit.items():
            self._left[label] -= 1
            self._need[label][best] = self._need[label].get(best, 0) - count
        return best

    def _must(self, unit: Counter[int]) -> list[Part]:
        """The parts that would stay empty of a class if this unit did not go there."""
        for label in unit:
            empty = [p for p, wished in self._target[label].items() if wished and self._need[label][p] == wished]
            if empty and self._left[label] <= len(empty):
                return sorted(empty, key=_BY_NEED.index)
        return []

    def _fit(self, unit: Counter[int], part: Part) -> int:
        return sum(min(count, self._need[label].get(part, 0)) for label, count in unit.items())

    def _missing(self, unit: Counter[int], part: Part) -> float:
        return sum(self._need[label].get(part, 0) / (self._target[label].get(part, 0) or 1) for label in unit)
