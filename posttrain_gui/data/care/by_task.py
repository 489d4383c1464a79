"""A fair split of images with several labels each: stratified over all tasks at once."""

from __future__ import annotations

import bisect
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.data.care.split import Division, divide_alike
from posttrain_gui.data.care.task_words import findings, refuse_unlearnable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Item, Split, Task

BINS = 5
"""Values of a regression task are spread by fifths: every part gets low and high ones."""


def divide_tasks(
    items: Sequence[Item],
    tasks: Sequence[Task],
    split: Split,
    copies: Sequence[Sequence[int]] = (),
    contents: Sequence[bytes] = (),
) -> Division:
    """Divides items so that the classes of every task come as near as possible to the wished shares.

    As :func:`posttrain_gui.data.care.split.divide` in all else: given parts, copies, groups.

    Args:
        items: Usable items with targets.
        tasks: What the targets mean.
        split: Shares and seed.
        copies: Groups of indices that show the same or nearly the same picture.
        contents: SHA-256 of each item's picture, where ``copies`` are given.

    Raises:
        InputError: Where a task cannot be learned, chosen by or judged.
    """
    division = divide_alike(items, _kinds(items, tasks), split, copies, contents)
    refuse_unlearnable(division.parts, tasks)
    return replace(division, findings=[*division.findings, *findings(division.parts, tasks)])


def _kinds(items: Sequence[Item], tasks: Sequence[Task]) -> list[list[tuple[int, int]]]:
    """Of each item, its class (or the fifth its value lies in) in every task where that is known."""
    kinds: list[list[tuple[int, int]]] = [[] for _ in items]
    for number, task in enumerate(tasks):
        values = [item.targets[number] for item in items]
        edges = _edges(values) if task.kind == "regression" else None
        for own, value in zip(kinds, values, strict=True):
            if not math.isnan(value):
                own.append((number, int(value) if edges is None else bisect.bisect_right(edges, value)))
    return kinds


def _edges(values: Sequence[float]) -> list[float]:
    """The values that part the known ones into fifths."""
    known = sorted(value for value in values if not math.isnan(value))
    return [known[len(known) * i // BINS] for i in range(1, BINS)] if known else []
