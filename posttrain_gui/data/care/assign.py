"""Dividing units into parts: seeded, stratified, nothing torn apart."""

from __future__ import annotations

import random
from collections import Counter
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable, Mapping, Sequence

    from posttrain_gui.data.base import Part

Kind = TypeVar("Kind", bound="Hashable")

_BY_NEED: tuple[Part, ...] = ("train", "test", "val")
"""What a class has to have first: something to learn from, then something to be judged by."""


def assign(units: Sequence[Counter[Kind]], shares: Mapping[Part, float], seed: int, least: int = 1) -> list[Part]:
    """Divides units so that each class comes as near as possible to the wished shares.

    Large units are placed first, in random order among equals, each where it fits and most is still missing. A class
    with three or more units has at least one in every part; with two, it has one to train and one other.

    Args:
        units: For each unit, how many images of which class it holds; an image may count in several, task by task.
        shares: Share of each part that is to be split off (0–1); the rest is for training.
        seed: Another seed divides in another way.
        least: So many of each class are wished for in every part that is split off, however small its share.

    Returns:
        The part of each unit.
    """
    table = _Table(units, shares, least)
    order = list(range(len(units)))
    random.Random(seed).shuffle(order)
    order.sort(key=lambda i: -units[i].total())
    parts: list[Part] = ["train"] * len(units)
    for i in order:
        parts[i] = table.place(units[i])
    return parts


class _Table(Generic[Kind]):
    """How many images of each class are still missing in each part."""

    def __init__(self, units: Sequence[Counter[Kind]], shares: Mapping[Part, float], least: int) -> None:
        self._least = least
        self._parts = [part for part in _BY_NEED if part == "train" or part in shares]
        self._left = Counter(label for unit in units for label in unit)  # units still to be placed, by class
        totals: Counter[Kind] = Counter()
        for unit in units:
            totals.update(unit)
        self._target = {label: self._targets(label, n, shares) for label, n in totals.items()}
        self._need = {label: dict(target) for label, target in self._target.items()}

    def _targets(self, label: Kind, images: int, shares: Mapping[Part, float]) -> dict[Part, int]:
        required = self._parts[: self._left[label]]
        target: dict[Part, int] = {p: max(self._least, round(images * shares[p])) for p in required if p != "train"}
        while target and sum(target.values()) >= images:
            target[max(target, key=lambda p: target[p])] -= 1
        return {"train": images - sum(target.values()), **target}

    def place(self, unit: Counter[Kind]) -> Part:
        """Chooses the part for a unit and notes it."""
        candidates = self._must(unit) or self._parts
        best = max(candidates, key=lambda part: (self._fit(unit, part), self._missing(unit, part)))
        for label, count in unit.items():
            self._left[label] -= 1
            self._need[label][best] = self._need[label].get(best, 0) - count
        return best

    def _must(self, unit: Counter[Kind]) -> list[Part]:
        """The parts that would stay empty of a class (of several, the neediest) if this unit did not go there."""
        must: list[list[Part]] = []
        for label in unit:
            empty = [p for p, wished in self._target[label].items() if wished and self._need[label][p] == wished]
            if empty and self._left[label] <= len(empty):
                must.append(sorted(empty, key=_BY_NEED.index))
        return min(must, key=lambda parts: (_BY_NEED.index(parts[0]), len(parts)), default=[])

    def _fit(self, unit: Counter[Kind], part: Part) -> int:
        return sum(min(count, self._need[label].get(part, 0)) for label, count in unit.items())

    def _missing(self, unit: Counter[Kind], part: Part) -> float:
        return sum(self._need[label].get(part, 0) / (self._target[label].get(part, 0) or 1) for label in unit)
