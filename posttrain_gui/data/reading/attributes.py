"""Folder names that carry attributes → images with several labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Excluded
from posttrain_gui.data.reading.targets import is_missing, refuse_one_task, tasks_of
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Item

SKIPPED = "_"
"""Name of a part of a pattern that is no task."""

SEPARATORS = "/-_ "
"""What may part the attributes of a name, the strongest first."""

_PLACE = re.compile(r"\{([^{}]*)\}")
_EXAMPLE = 'Give the pattern of the names, such as attributes = "{color}-{shape}".'


@dataclass(frozen=True)
class Pattern:
    """How attributes stand in a name.

    Attributes:
        text: As a person wrote it, "{color}-{shape}".
        names: Of the tasks, "" for what is skipped.
        expression: Has a group for each of them.
    """

    text: str
    names: tuple[str, ...]
    expression: re.Pattern[str]

    def values(self, name: str) -> tuple[str, ...] | None:
        """The attributes of a name, or None where it does not fit."""
        found = self.expression.fullmatch(name)
        if found is None:
            return None
        values = (value.strip() for value in found.groups())
        return tuple("" if is_missing(value) else value for value in values)


def pattern_of(text: str) -> Pattern:
    """Understands a pattern; "{_}" stands for a part that is no task.

    An attribute never holds the text that stands beside it in the pattern, so that a name can be read in one way only:
    "dark-red-circle" does not fit "{color}-{shape}".

    Args:
        text: Names in braces, with something between them.

    Raises:
        ValueError: Saying what is wrong with it.
    """
    pieces = _PLACE.split(text)  # text, name, text, name, …, text
    literals, names = pieces[::2], [name.strip() for name in pieces[1::2]]
    _refuse_bad(literals, names)
    expression = re.escape(literals[0])
    for number in range(len(names)):
        beside = [re.escape(literal) for literal in literals[number : number + 2] if literal]
        until = f"(?!{'|'.join(beside)})" if beside else ""
        expression += f"((?:{until}[^/])+)" + re.escape(literals[number + 1])
    return Pattern(text, tuple("" if name == SKIPPED else name for name in names), re.compile(expression))


def _refuse_bad(literals: Sequence[str], names: Sequence[str]) -> None:
    if any("{" in literal or "}" in literal for literal in literals):
        raise ValueError("A brace is not closed or not opened.")
    tasks = [name.casefold() for name in names if name != SKIPPED]
    if len(tasks) < 2:
        raise ValueError('At least two names in braces are needed, as in "{color}-{shape}".')
    if not all(tasks):
        raise ValueError('A name in braces is empty; "{_}" leaves a part out.')
    if len(set(tasks)) < len(tasks):
        raise ValueError("A name in braces stands there twice.")
    if not all(literals[1:-1]):
        raise ValueError("Between two names in braces something has to stand that parts them.")


def read_attributes(catalogue: Catalogue, text: str) -> Catalogue:
    """Makes tasks of what the class folders' names say; all labels are classes.

    Args:
        catalogue: Of the class folders.
        text: The pattern; "" to infer it.

    Raises:
        InputError: Where the names cannot be understood, or say only one thing.
    """
    pattern = pattern_of(text) if text else _inferred(catalogue.classes)
    values = [pattern.values(name) for name in catalogue.classes]
    _refuse_none(catalogue.classes, values, pattern)
    kept, constant = _tasks_in(values, pattern)
    items, aside = _fitting(catalogue, values, kept, pattern)
    rows = [tuple((values[item.label] or ())[number] for number in kept) for item in items]
    names = [pattern.names[number] for number in kept]
    tasks, targets = tasks_of(names, ["classification"] * len(names), rows)
    refuse_one_task(tasks)
    items = [replace(item, label=0, targets=own) for item, own in zip(items, targets, strict=True)]
    said = [*catalogue.findings, f'Folder names read as "{pattern.text}".', *constant]
    said += [f"{counted(len(aside), 'image')} set aside: {aside[0].reason}."] if aside else []
    return replace(
        catalogue, items=items, classes=(), tasks=tasks, excluded=[*catalogue.excluded, *aside], findings=said
    )


def _inferred(classes: Sequence[str]) -> Pattern:
    """The pattern of names that all have the same number of parts."""
    for separator in SEPARATORS:
        counts = {len(name.split(separator)) for name in classes}
        if len(counts) == 1 and (count := counts.pop()) > 1 and all(all(name.split(separator)) for name in classes):
            return pattern_of(separator.join(f"{{attribute {number}}}" for number in range(1, count + 1)))
    shown = ", ".join(f'"{name}"' for name in classes[:3])
    raise InputError(
        "The folder names do not say several things of an image.",
        f"Names such as {shown} do not all have the same number of parts, two or more, parted by - or _ or a space.",
        f'{_EXAMPLE} For folders inside folders: class_folders = "innermost" and "{{alphabet}}/{{character}}".',
    )


def _refuse_none(classes: Sequence[str], values: Sequence[object], pattern: Pattern) -> None:
    if not any(value is not None for value in values):
        raise InputError(
            f'No folder name fits "{pattern.text}".',
            f'The first is "{classes[0]}".',
            _EXAMPLE,
        )


def _tasks_in(values: Sequence[tuple[str, ...] | None], pattern: Pattern) -> tuple[list[int], list[str]]:
    """Which attributes are tasks, and sentences on those that are the same everywhere."""
    kept, said = [], []
    for number, name in enumerate(pattern.names):
        different = {value[number] for value in values if value} - {""}
        if name and len(different) > 1:
            kept.append(number)
        elif name:
            said.append(f'"{name}" is no task: it is "{"".join(different)}" everywhere.')
    if len(kept) < 2:
        raise InputError(
            f'Read as "{pattern.text}", the folder names say fewer than two things that differ.',
            " ".join(said),
            _EXAMPLE,
        )
    return kept, said


def _fitting(
    catalogue: Catalogue, values: Sequence[tuple[str, ...] | None], kept: Sequence[int], pattern: Pattern
) -> tuple[list[Item], list[Excluded]]:
    """The images whose folder says something, and the others with the reason why not."""
    items, aside = [], []
    for item in catalogue.items:
        own, name = values[item.label], catalogue.classes[item.label]
        if own is None:
            aside.append(Excluded(item.path, f'the folder name "{name}" does not fit "{pattern.text}"'))
        elif not any(own[number] for number in kept):
            aside.append(Excluded(item.path, f'the folder name "{name}" gives no label'))
        else:
            items.append(item)
    return items, aside
