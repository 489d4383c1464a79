"""A table with one label column → labelled images."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.base import Catalogue, Item
from posttrain_gui.data.reading.images import FileReader
from posttrain_gui.data.reading.names import natural
from posttrain_gui.data.reading.rows import Columns, Reading, findings, gather
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.reading.table import Table


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
    reading = gather(table, columns, folder, progress)
    _refuse_one_class(reading, table)
    return _catalogue(reading, columns, folder)


def _refuse_one_class(reading: Reading, table: Table) -> None:
    labels = {row.called() for row in reading.rows.values()}
    if len(labels) == 1:
        raise InputError(
            f'There is only one class in {table.name}: "{labels.pop()}".',
            "To tell images apart, a model needs at least two classes.",
            "Check the label column.",
        )


def _catalogue(reading: Reading, columns: Columns, folder: Path) -> Catalogue:
    rows = list(reading.rows.values())
    classes = tuple(sorted({row.called() for row in rows}, key=natural))
    label = {name: i for i, name in enumerate(classes)}
    groups: dict[str, str] = {}
    items = [Item(row.path, label[row.called()], row.part, groups.setdefault(row.group, row.group)) for row in rows]
    return Catalogue(items, classes, FileReader(folder), reading.excluded, findings(rows, columns, reading))
