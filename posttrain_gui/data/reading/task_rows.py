"""A table with several label columns → images with several labels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.reading.rows import findings, gather
from posttrain_gui.data.reading.targets import refuse_one_task, tasks_of
from posttrain_gui.data.reading.task_columns import number_in, survey, with_point
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from pathlib import Path

    from posttrain_gui.data.reading.rows import Columns, Row
    from posttrain_gui.data.reading.table import Table
    from posttrain_gui.data.reading.targets import Kind


@dataclass(frozen=True)
class TaskColumn:
    """A column that is a task.

    Attributes:
        index: Where it stands.
        name: Of the task.
        kind: What its labels are.
    """

    index: int
    name: str
    kind: Kind


def named(table: Table, labels: Sequence[str], values: Sequence[str]) -> list[TaskColumn]:
    """The columns that a person names, in that order.

    Args:
        table: The rows.
        labels: Columns whose labels are classes.
        values: Columns whose labels are numbers.

    Raises:
        InputError: Where there is no such column, naming the nearest.
    """
    kinds: list[tuple[str, Kind]] = [(name, "classification") for name in labels]
    kinds += [(name, "regression") for name in values]
    return [TaskColumn(index, table.header[index], kind) for name, kind in kinds for index in [table.column(name)]]


def inferred(table: Table, skip: Collection[int]) -> tuple[list[TaskColumn], list[str]]:
    """Every column that seems to be a task, and sentences on what was understood.

    Args:
        table: The rows.
        skip: Columns that are something else (path, split, group).

    Raises:
        InputError: Where fewer than two columns seem to be tasks.
    """
    facts = survey(table, skip)
    found = [TaskColumn(fact.index, fact.name, fact.kind) for fact in facts if fact.kind]
    unused = "; ".join(f"{fact.name} ({fact.reason})" for fact in facts if not fact.kind)
    if len(found) < 2:
        one = f'Only "{found[0].name}" seems to be one' if found else "None seems to be one"
        left = f"; not used: {unused}" if unused else ""
        raise InputError(
            f"{table.name} has no columns for several tasks.",
            f"{one}{left}.",
            'Name the columns: label_columns = ["…", "…"] for classes, value_columns = ["…"] for numbers.',
        )
    words = {"classification": "classes", "regression": "numbers"}
    said = [f"Each column is a task: {', '.join(f'{task.name} ({words[task.kind]})' for task in found)}."]
    return found, said + ([f"Columns that are no task: {unused}."] if unused else [])


def read_task_rows(
    table: Table, columns: Columns, tasks: Sequence[TaskColumn], folder: Path, progress: Callable[[int, int], None]
) -> Catalogue:
    """Makes the catalogue of a table; each image is looked for, none is decoded.

    Args:
        table: The rows.
        columns: Which column is which; ``labels`` as in ``tasks``.
        tasks: What the label columns are.
        folder: Image paths are relative to it.
        progress: Called with (rows read, rows in all) every 500 rows; may raise to cancel.

    Raises:
        InputError: Where a value is no number, a split value is unknown, no image is there, or one task is all.
    """
    reading = gather(table, columns, folder, progress)
    rows = list(reading.rows.values())
    _refuse_words(table.name, rows, tasks)
    told, targets = tasks_of([t.name for t in tasks], [t.kind for t in tasks], [row.labels for row in rows])
    refuse_one_task(told)
    groups: dict[str, str] = {}
    items = [
        Item(row.path, 0, row.part, groups.setdefault(row.group, row.group), values)
        for row, values in zip(rows, targets, strict=True)
    ]
    said = findings(rows, columns, reading) + _gaps(rows, tasks)
    return Catalogue(items, (), FileReader(folder), reading.excluded, said, told)


def _refuse_words(name: str, rows: Sequence[Row], tasks: Sequence[TaskColumn]) -> None:
    for number, task in enumerate(tasks):
        if task.kind == "classification":
            continue
        wrong = [row for row in rows if row.labels[number] and number_in(row.labels[number]) is None]
        if wrong:
            cell, pointed = wrong[0].labels[number], with_point(wrong[0].labels[number])
            more = f" It is not the only one: {len(wrong):,} rows say none." if len(wrong) > 1 else ""
            write = "Write numbers with a decimal point and no comma" if pointed else "Mend it"
            raise InputError(
                f'Row {wrong[0].line} of {name} says "{cell}" in column "{task.name}".',
                f"The column is to hold numbers, such as 3 or 0.5.{more}",
                f"{write}, leave the cell empty, or name the column among those with classes (label_columns).",
            )


def _gaps(rows: Sequence[Row], tasks: Sequence[TaskColumn]) -> list[str]:
    counts = [(task.name, sum(not row.labels[number] for row in rows)) for number, task in enumerate(tasks)]
    told = ", ".join(f"{name} {count:,}" for name, count in counts if count)
    return [f"Labels that are missing (of {len(rows):,}): {told}; nothing was guessed."] if told else []
