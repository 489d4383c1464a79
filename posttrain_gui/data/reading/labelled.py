"""Rows of a table → labelled images."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.choice import nearest
from posttrain_gui.data.base import Catalogue, Excluded, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.reading.names import PARTS, natural
from posttrain_gui.data.reading.walk import EVERY
from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.base import Part
    from posttrain_gui.data.reading.table import Table


@dataclass(frozen=True, slots=True)
class _Row:
    line: int
    path: str
    label: str
    part: Part | None
    group: str


@dataclass(frozen=True)
class Columns:
    """Where each thing stands in a row; None where the table does not say it."""

    path: int
    label: int
    split: int | None
    group: int | None


def read_rows(table: Table, columns: Columns, folder: Path, progress: Callable[[int, int], None]) -> Catalogue:
    """Makes the catalogue of a table; each image is looked for, none is decoded.

    Args:
        table: The rows.
        columns: Which column is which.
        folder: Image paths are relative to it.
        progress: Called with (rows read, rows in all) every 500 rows; may raise to cancel.

    Raises:
        InputError: Where a split value is unknown, no image is there, or all have one class.
    """
    reading = _Reading(folder)
    for number, (line, cells) in enumerate(table.rows):
        if number % EVERY == 0:
            progress(number, len(table.rows))
        reading.take(_row(line, cells, columns, table.name))
    reading.settle_conflicts()
    _refuse_too_few(reading, table, folder)
    return _catalogue(reading, columns, folder)


class _Reading:
    """The rows taken so far, one for each image."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self.rows: dict[str, _Row] = {}
        self.excluded: list[Excluded] = []
        self._conflicts: dict[str, list[_Row]] = {}

    def take(self, row: _Row) -> None:
        """Keeps a row, or sets its image aside."""
        reason = self._unusable(row)
        path = row.path.replace("\\", "/") if reason and "\\" in row.path else row.path
        if path != row.path:  # a table written on Windows
            row = _Row(row.line, path, row.label, row.part, row.group)
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
            said = ", ".join(f'row {row.line} "{row.label}"' for row in [first, *rows])
            self.excluded.append(Excluded(path, f"different labels for one image: {said}"))

    def _again(self, row: _Row) -> None:
        first = self.rows[row.path]
        if first.label != row.label:
            self._conflicts.setdefault(row.path, []).append(row)
        else:
            self.excluded.append(
                Excluded(row.path, f"row {row.line} lists it again (first in row {first.line}); counted once")
            )

    def _unusable(self, row: _Row) -> str:
        if not row.path:
            return f"row {row.line} names no image"
        if not row.label:
            return f"row {row.line} gives no label"
        if "://" in row.path:
            return "a web address; download the image first"
        try:
            mode = os.stat(os.path.join(self._folder, row.path)).st_mode  # noqa: PTH116, PTH118 - once for each row
        except (OSError, ValueError):
            return "file not found"
        return "" if stat.S_ISREG(mode) else "not a file"


def _row(line: int, cells: list[str], columns: Columns, name: str) -> _Row:
    def cell(index: int | None) -> str:
        return cells[index].strip() if index is not None and index < len(cells) else ""

    part = _part(cell(columns.split), line, name)
    return _Row(line, cell(columns.path), cell(columns.label), part, cell(columns.group))


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


def _refuse_too_few(reading: _Reading, table: Table, folder: Path) -> None:
    if not reading.rows:
        first = reading.excluded[0]
        raise InputError(
            f"No row of {table.name} leads to an image ({counted(len(table.rows), 'row')}).",
            f"The first: {_short(first.path)}: {first.reason}. Paths are relative to {folder}.",
            "Check the path column, and where the images lie.",
        )
    labels = {row.label for row in reading.rows.values()}
    if len(labels) == 1:
        raise InputError(
            f'There is only one class in {table.name}: "{labels.pop()}".',
            "To tell images apart, a model needs at least two classes.",
            "Check the label column.",
        )


def _short(path: str, most: int = 120) -> str:
    """A quotation mark that is never closed makes one path of the whole table."""
    return path if len(path) <= most else path[: most - 1] + "…"


def _catalogue(reading: _Reading, columns: Columns, folder: Path) -> Catalogue:
    rows = list(reading.rows.values())
    classes = tuple(sorted({row.label for row in rows}, key=natural))
    label = {name: i for i, name in enumerate(classes)}
    groups: dict[str, str] = {}
    items = [Item(row.path, label[row.label], row.part, groups.setdefault(row.group, row.group)) for row in rows]
    return Catalogue(items, classes, FileReader(folder), reading.excluded, _findings(rows, columns, reading))


def _findings(rows: list[_Row], columns: Columns, reading: _Reading) -> list[str]:
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
