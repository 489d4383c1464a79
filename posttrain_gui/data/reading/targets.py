"""Several labels of each image → numbers, and back to words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from posttrain_gui.data.base import Task
from posttrain_gui.data.reading.names import natural

if TYPE_CHECKING:
    from collections.abc import Sequence

    Kind = Literal["classification", "regression"]

MISSING = frozenset({"", "na", "n/a", "nan", "?"})
"""What a cell says (in lower case) where its label is not known."""


def is_missing(label: str) -> bool:
    """Whether a label is not known: empty, NA, N/A, nan or ?."""
    return label.strip().casefold() in MISSING


def tasks_of(
    names: Sequence[str], kinds: Sequence[Kind], rows: Sequence[Sequence[str]]
) -> tuple[tuple[Task, ...], list[tuple[float, ...]]]:
    """Makes tasks from labels as text.

    Args:
        names: Of the tasks.
        kinds: What their labels are.
        rows: For each image, a label for each task; "" where it is not known.

    Returns:
        The tasks, and for each row its targets: index of the class, or the value; nan where it is not known.
    """
    tasks: list[Task] = []
    columns: list[list[float]] = []
    for number, (name, kind) in enumerate(zip(names, kinds, strict=True)):
        labels = [row[number] for row in rows]
        classes = tuple(sorted({label for label in labels if label}, key=natural)) if kind == "classification" else ()
        index = {label: float(i) for i, label in enumerate(classes)}
        tasks.append(Task(name, kind, classes))
        columns.append([math.nan if not label else index[label] if classes else float(label) for label in labels])
    return tuple(tasks), [tuple(values) for values in zip(*columns, strict=True)]


def in_words(tasks: Sequence[Task], targets: Sequence[float]) -> str:
    """The labels of one image that are known: "sign 4, color red, size 12.5"."""
    told = [
        f"{task.name} {task.classes[int(target)] if task.classes else f'{target:g}'}"
        for task, target in zip(tasks, targets, strict=True)
        if not math.isnan(target)
    ]
    return ", ".join(told) or "no label"
