"""What is said of a split of several tasks, and what is refused."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.data.care import task_values
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posttrain_gui.data.base import Item, Part, Task

    Parts = Mapping[Part, Sequence[Item]]

WORDS: dict[Part, str] = {"train": "training", "val": "validation", "test": "test"}
_PURPOSES: dict[Part, str] = {"train": "to train on", "val": "to choose the best epoch by", "test": "to judge by"}


def known(items: Sequence[Item], task: int) -> list[float]:
    """The targets of one task that are known."""
    return [item.targets[task] for item in items if not math.isnan(item.targets[task])]


def findings(parts: Parts, tasks: Sequence[Task]) -> list[str]:
    """Sentences on tasks, missing labels and classes that some part lacks.

    Args:
        parts: Items of each part.
        tasks: What their targets mean.
    """
    said = ["; ".join(filter(None, (_tasks(parts, tasks), _lacking(parts["train"], tasks)))) + "."]
    for number, task in enumerate(tasks):
        if task.kind == "classification":
            said += _absent(parts, number, task)
        else:
            said += task_values.far_off(task.name, known(parts["train"], number))
    return said


def _tasks(parts: Parts, tasks: Sequence[Task]) -> str:
    """As "3 tasks: sign (43 classes), shape (5), size (numbers from 3 to 40)"."""
    told: list[str] = []
    classes = "classes"
    for number, task in enumerate(tasks):
        if task.kind == "classification":
            told.append(f"{task.name} ({len(task.classes)} {classes}".rstrip() + ")")
            classes = ""
        else:
            values = [value for items in parts.values() for value in known(items, number)]
            told.append(f"{task.name} (numbers from {min(values):g} to {max(values):g})")
    return f"{len(tasks)} tasks: {', '.join(told)}"


def _lacking(train: Sequence[Item], tasks: Sequence[Task]) -> str:
    missing = [(task.name, len(train) - len(known(train, number))) for number, task in enumerate(tasks)]
    told = [f"{count:,} lack {name}" for name, count in missing if count]
    return f"of {len(train):,} training images {', '.join(told)}" if told else ""


def _absent(parts: Parts, number: int, task: Task) -> list[str]:
    """Classes without images in some part."""
    counts = {part: Counter(int(value) for value in known(items, number)) for part, items in parts.items()}
    bare = [name for label, name in enumerate(task.classes) if not counts["train"][label]]
    said = [f"{task.name}: {_named(bare)} no training images and cannot be learned."] if bare else []
    unjudged = [name for label, name in enumerate(task.classes) if counts["train"][label] and not counts["test"][label]]
    if unjudged:
        said.append(f"{task.name}: {_named(unjudged)} no test images: nothing will be known of how well it is told.")
    return said


def _named(names: Sequence[str], limit: int = 5) -> str:
    shown = ", ".join(f'"{name}"' for name in names[:limit])
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return f"classes {shown}{more} have" if len(names) > 1 else f"class {shown} has"


def refuse_unlearnable(parts: Parts, tasks: Sequence[Task]) -> None:
    """Refuses tasks that cannot be learned or judged.

    Args:
        parts: Items of each part.
        tasks: What their targets mean.

    Raises:
        InputError: Naming the task and what to do.
    """
    for number, task in enumerate(tasks):
        for part, purpose in _PURPOSES.items():
            if not known(parts[part], number):
                raise InputError(
                    f'Task "{task.name}" has no labels {purpose}.',
                    f"None of {counted(len(parts[part]), f'{WORDS[part]} image')} says it.",
                    "Add labels, or leave this task out.",
                )
        if len(set(known(parts["train"], number))) < 2:
            what = "class" if task.kind == "classification" else "value"
            raise InputError(
                f'Task "{task.name}" cannot be learned.',
                f"All training images that have a label have the same {what}.",
                "Add images of another one, or leave this task out.",
            )
        if task.kind == "regression":
            task_values.refuse_untold(task.name, known(parts["train"], number))
