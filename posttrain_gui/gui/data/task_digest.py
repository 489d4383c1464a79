"""What is known of the tasks of images that have several labels each (multi-task); no Qt, no decoding."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Item, Task

BINS = 16
"""Columns of a histogram."""


@dataclass(frozen=True, slots=True)
class TaskDigest:
    """One task, counted over all images.

    Attributes:
        name: The column or attribute.
        classes: Class names; () for numbers (regression).
        counts: Images of each class; for numbers: of each column of the histogram, all equally wide.
        known: Images that have a label for this task.
        missing: Images that have none.
        low: Smallest value (numbers only).
        high: Largest value (numbers only).
        mean: Mean value (numbers only).
    """

    name: str
    classes: tuple[str, ...]
    counts: tuple[int, ...]
    known: int
    missing: int
    low: float = math.nan
    high: float = math.nan
    mean: float = math.nan

    @property
    def is_number(self) -> bool:
        """Whether its labels are numbers (regression)."""
        return not self.classes

    @property
    def outputs(self) -> int:
        """Outputs that the network's head needs for it."""
        return max(1, len(self.classes))


def digest_tasks(tasks: Sequence[Task], items: Sequence[Item]) -> tuple[TaskDigest, ...]:
    """Counts every task.

    Args:
        tasks: As the catalogue found them.
        items: With one target for each task; nan where it is not known.
    """
    return tuple(_digest(task, [item.targets[place] for item in items]) for place, task in enumerate(tasks))


def _digest(task: Task, targets: list[float]) -> TaskDigest:
    known = [target for target in targets if not math.isnan(target)]
    missing = len(targets) - len(known)
    if task.kind == "classification":
        counts = [0] * len(task.classes)
        for target in known:
            counts[int(target)] += 1
        return TaskDigest(task.name, task.classes, tuple(counts), len(known), missing)
    if not known:
        return TaskDigest(task.name, (), (), 0, missing)
    low, high = min(known), max(known)
    return TaskDigest(
        task.name, (), histogram(known, low, high), len(known), missing, low, high, math.fsum(known) / len(known)
    )


def histogram(values: Sequence[float], low: float, high: float, bins: int = BINS) -> tuple[int, ...]:
    """How many values lie in each of ``bins`` equally wide columns from low to high; the last one holds its end."""
    if high <= low:
        return (len(values),)
    counts = [0] * bins
    for value in values:
        counts[min(bins - 1, int((value - low) / (high - low) * bins))] += 1
    return tuple(counts)


def caption(tasks: Sequence[Task], item: Item) -> str:
    """All labels of an image: "stop · octagon · size 3.5"; "–" where one is not known."""
    return " · ".join(_word(task, target) for task, target in zip(tasks, item.targets, strict=True))


def _word(task: Task, target: float) -> str:
    if math.isnan(target):
        return "–"
    return task.classes[int(target)] if task.kind == "classification" else f"{task.name} {target:g}"
