"""Rows of a table → one row for each image that is there."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from posttrain_gui.choice import nearest
from posttrain_gui.data.base import Excluded
from posttrain_gui.data.reading.names import PARTS
from posttrain_gui.data.reading.targets import is_missing
from posttrain_gui.data.reading.walk import EVERY
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from posttrain_gui.data.base import Part
    from posttrain_gui.data.reading.table import Table


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table, as text."""

    line: int
    path: str
    labels: tuple[str, ...]
    part: Part | None
    group: str

    def called(self) -> str:
        """Its labels as the table gives them."""
        return ", ".join(self.labels)


@dataclass(frozen=True)
class Columns:
    """Where each thing stands in a row; None where the table does not say it.

    Attributes:
        path: Of the image.
        labels: One column, or one for each task.
        split: Of the part.
        group: Of the group.
        gaps: Whether a label that is not known (empty, NA, nan, ?) is a gap and no class of its own.
    """

    path: int
    labels: tuple[int, ...]
    split: int | None
    group: int | None
    gaps: bool = False


def gather(table: Table, columns: Columns, folder: Path, progress: Callable[[int, int], None]) -> Reading:
    """Reads all rows, one for each image that is there.

    Args:
        table: The rows.
        columns: Which column is which.
        folder: Image paths are relative to it.
        progress: As in :func:`read_rows`.

    Raises:
        InputError: Where a split value is unknown, or no image is there.
    """
    reading = Reading(folder)
    for number, (line, cells) in enumerate(table.rows):
        if number % EVERY == 0:
            progress(number, len(table.rows))
        reading.take(_row(line, cells, columns, table.name))
    reading.settle_conflicts()
    _refuse_nothing(reading, table, folder)
    return reading


class Reading:
    """The rows taken so far, one for each image.

    Attributes:
        rows: Path → row, in the order of the table.
        excluded: Images set aside.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.rows: dict[str, Row] = {}
        self.excluded: list[Excluded] = []
        self._conflicts: dict[str, list[Row]] = {}

    def take(self, row: Row) -> None:
        """Keeps a row, or sets its image aside."""
        reason = self._unusable(row)
        path = row.path.replace("\\", "/") if reason and "\\" in row.path else row.path
        if path != row.path:  # a table written on Windows
            row = replace(row, path=path)
            reason = self._unusable(row)
        if reason:
            self.excluded.append(Excluded(row.path or f"row {row.line}", reason))
        elif path in self.rows:
            self._again(row)
        else:
            self.rows[path] = row

    def settle_conflicts(self) -> None:
        """Sets images aside that different rows call by different labels."""
        for path, rows in self._conflicts.items():
            first = self.rows.pop(path)
            said = ", ".join(f'row {row.line} "{row.called()}"' for row in [first, *rows])
            self.excluded.append(Excluded(path, f"different labels for one image: {said}"))

    def _again(self, row: Row) -> None:
        first = self.rows[row.path]
        if first.labels != row.labels:
            self._conflicts.setdefault(row.path, []).append(row)
        else:
            self.excluded.append(
                Excluded(row.path, f"row {row.line} lists it again (first in row {first.line}); counted once")
            )

    def _unusable(self, row: Row) -> str:
        if not row.path:
            return f"row {row.line} names no image"
        if not any(row.labels):
            return f"row {row.line} gives no label"
        if "://" in row.path:
            return "a web address; download the image first"
        try:
            mode = os.stat(os.path.join(self._folder, row.path)).st_mode  # noqa: PTH116, PTH118 - once for each row
        except (OSError, ValueError):
            return "file not found"
        return "" if stat.S_ISREG(mode) else "not a file"


def _row(line: int, cells: list[str], columns: Columns, name: str) -> Row:
    def cell(index: int | None) -> str:
        return cells[index].strip() if index is not None and index < len(cells) else ""

    part = _part(cell(columns.split), line, name)
    labels = tuple(cell(index) for index in columns.labels)
    if columns.gaps:
        labels = tuple("" if is_missing(label) else label for label in labels)
    return Row(line, cell(columns.path), labels, part, cell(columns.group))


def _part(value: str, line: int, name: str) -> Part | None:
    if not value:
        return None
    part = PARTS.get(value.lower())
    if part is None:
        hint = nearest(value.lower(), list(PARTS))
        raise InputError(
            f'Row {line} of {name} says "{value}" as its split.',
            f"Known are train, val (valid, validation) and test, or nothing. {hint}".strip(),
            "Mend that row, or choose another split column.",
        )
    return part


def _refuse_nothing(reading: Reading, table: Table, folder: Path) -> None:
    if not reading.rows:
        first = reading.excluded[0]
        raise InputError(
            f"No row of {table.name} leads to an image ({counted(len(table.rows), 'row')}).",
            f"The first: {_short(first.path)}: {first.reason}. Paths are relative to {folder}.",
            "Check the path column, and where the images lie.",
        )


def _short(path: str, most: int = 120) -> str:
    """A quotation mark that is never closed makes one path of the whole table."""
    return path if len(path) <= most else path[: most - 1] + "…"


def findings(rows: Sequence[Row], columns: Columns, reading: Reading) -> list[str]:
    """Sentences on given parts, groups and missing files.

    Args:
        rows: Those that are used.
        columns: Which column is which.
        reading: All of it.
    """
    said = []
    parts = {row.part for row in rows}
    if columns.split is not None and parts != {None}:
        kept = ", ".join(part for part in ("train", "val", "test") if part in parts)
        said.append(f"{kept} kept as the split column says.")
    groups = {row.group for row in rows if row.group}
    if groups:
        said.append(f"{counted(len(groups), 'group')}; each stays on one side of the split.")
    missing = sum(entry.reason == "file not found" for entry in reading.excluded)
    if missing:
        said.append(f"{counted(missing, 'row')} set aside: the file is not there.")
    return said
