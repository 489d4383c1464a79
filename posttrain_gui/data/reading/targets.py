"""Several labels of each image → numbers, and back to words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from posttrain_gui.data.base import Task
from posttrain_gui.data.reading.names import natural
from posttrain_gui.errors import InputError

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


def refuse_one_task(tasks: Sequence[Task]) -> None:
    """Refuses what is no set of several tasks.

    Raises:
        InputError: Where there are fewer than two, or one that has no label or no two classes.
    """
    bare = next((task for task in tasks if task.kind == "classification" and len(task.classes) < 2), None)
    if bare is not None:
        only = f'Every label of it is "{bare.classes[0]}".' if bare.classes else "No image has a label for it."
        raise InputError(
            f'Task "{bare.name}" has no two classes.', only, "Leave it out, or add images of another class."
        )
    if len(tasks) < 2:
        raise InputError(
            f'There is only one task: "{tasks[0].name}".' if tasks else "There is no task.",
            "Training several tasks together needs at least two.",
            "Add another one, or fine-tune on this one alone.",
        )


def in_words(tasks: Sequence[Task], targets: Sequence[float]) -> str:
    """The labels of one image that are known: "sign 4, color red, size 12.5"."""
    told = [
        f"{task.name} {task.classes[int(target)] if task.classes else f'{target:g}'}"
        for task, target in zip(tasks, targets, strict=True)
        if not math.isnan(target)
    ]
    return ", ".join(told) or "no label"
