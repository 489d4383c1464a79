"""What a multi-task plan would do with its images: which tasks there are, with counts."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.words import counted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Catalogue, Split, Task

MOST_CLASSES = 8


def tasks_in_words(split: Split, catalogue: Catalogue) -> list[str]:
    """A line for the images and one for each task.

    Raises:
        InputError: Where a task cannot be learned or judged.
    """
    from posttrain_gui.data.care.by_task import divide_tasks

    # What a run would refuse by the counts alone; whether the files can be read is seen when it reads them.
    divide_tasks(catalogue.items, catalogue.tasks, split)
    aside = f"; {counted(len(catalogue.excluded), 'file')} set aside" if catalogue.excluded else ""
    lines = [f"                 {counted(len(catalogue.items), 'image')}{aside}"]
    lines += [f"                 {finding}" for finding in catalogue.findings]
    told = [
        _task(task, [item.targets[place] for item in catalogue.items]) for place, task in enumerate(catalogue.tasks)
    ]
    return [*lines, *(f"{'' if number else 'Tasks:':17}{text}" for number, text in enumerate(told))]


def _task(task: Task, targets: Sequence[float]) -> str:
    known = [value for value in targets if not math.isnan(value)]
    missing = f"; {len(targets) - len(known):,} images lack it" if len(known) < len(targets) else ""
    if task.kind == "regression":
        low, high = (f"{end:g}" for end in (min(known), max(known)))
        return f"{task.name}: numbers from {low} to {high}, mean {sum(known) / len(known):.4g}{missing}"
    numbers = Counter(int(value) for value in known)
    shown = [f"{name} {numbers[label]:,}" for label, name in enumerate(task.classes[:MOST_CLASSES])]
    more = f" and {len(task.classes) - MOST_CLASSES} more" if len(task.classes) > MOST_CLASSES else ""
    return f"{task.name}: {counted(len(task.classes), 'class', 'classes')} ({', '.join(shown)}{more}){missing}"
