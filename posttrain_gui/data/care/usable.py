"""What of a catalogue can be used: images that decode, and the classes that still have any."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Excluded, Item, Task
from posttrain_gui.data.care.picture import Bad, Picture
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def usable(catalogue: Catalogue, seen: Mapping[str, Picture | Bad]) -> Catalogue:
    """The catalogue without the images that cannot be used, and without the classes that have none left.

    Args:
        catalogue: As the source found it.
        seen: What each of its files holds, or why it cannot be used.

    Raises:
        InputError: Where no image, or only one class, is left.
    """
    good: list[Item] = []
    broken: list[Excluded] = []
    for item in catalogue.items:
        found = seen[item.path]
        if isinstance(found, Bad):
            broken.append(Excluded(item.path, found.reason))
        else:
            good.append(item)
    _refuse_nothing(good, broken)
    said = [f"{counted(len(broken), 'file')} set aside that cannot be used (none is deleted)."] if broken else []
    rest = replace(catalogue, items=good, excluded=[*catalogue.excluded, *broken])
    rest.findings = [*catalogue.findings, *said]
    return _with_tasks_left(rest) if catalogue.tasks else _with_classes_left(rest, broken)


def _refuse_nothing(good: Sequence[Item], broken: Sequence[Excluded]) -> None:
    if not good:
        first = f"The first: {broken[0].path}: {broken[0].reason}." if broken else "No image was found."
        raise InputError("None of the files is an image that can be used.", first, "Choose other images.")


def _with_classes_left(catalogue: Catalogue, broken: Sequence[Excluded]) -> Catalogue:
    kept = sorted({item.label for item in catalogue.items})
    number = {label: i for i, label in enumerate(kept)}
    lost = [name for label, name in enumerate(catalogue.classes) if label not in number]
    _refuse_one_left(kept, catalogue.classes, lost, broken)
    if not lost:
        return catalogue
    said = [f'Class "{name}" is left out: none of its files can be used.' for name in lost]
    return replace(
        catalogue,
        items=[replace(item, label=number[item.label]) for item in catalogue.items],
        classes=tuple(catalogue.classes[label] for label in kept),
        findings=[*catalogue.findings, *said],
    )


def _refuse_one_left(kept: list[int], classes: Sequence[str], lost: list[str], broken: Sequence[Excluded]) -> None:
    if len(kept) == 1 and lost:
        raise InputError(
            f'There is only one class that can be used: "{classes[kept[0]]}".',
            f'None of the files of "{lost[0]}" can be used, the first: {broken[0].path}: {broken[0].reason}.',
            "To tell images apart, a model needs at least two classes: mend those files, or add another class.",
        )


def _with_tasks_left(catalogue: Catalogue) -> Catalogue:
    """Classes without an image go, task by task; the targets count anew."""
    columns = [[item.targets[t] for item in catalogue.items] for t in range(len(catalogue.tasks))]
    tasks: list[Task] = []
    said: list[str] = []
    for number, task in enumerate(catalogue.tasks):
        task, columns[number], lost = _without_lost(task, columns[number])
        tasks.append(task)
        said += [f'{task.name}: class "{name}" is left out: none of its files can be used.' for name in lost]
    if not said:
        return catalogue
    targets = zip(*columns, strict=True)
    items = [replace(item, targets=values) for item, values in zip(catalogue.items, targets, strict=True)]
    return replace(catalogue, items=items, tasks=tuple(tasks), findings=[*catalogue.findings, *said])


def _without_lost(task: Task, targets: list[float]) -> tuple[Task, list[float], list[str]]:
    if task.kind == "regression":
        return task, targets, []
    kept = sorted({int(target) for target in targets if not math.isnan(target)})
    number = {label: float(i) for i, label in enumerate(kept)}
    lost = [name for label, name in enumerate(task.classes) if label not in number]
    if not lost:
        return task, targets, []
    counted_anew = [target if math.isnan(target) else number[int(target)] for target in targets]
    return replace(task, classes=tuple(task.classes[label] for label in kept)), counted_anew, lost
