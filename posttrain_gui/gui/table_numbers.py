"""What tables and pictures hold, as numbers with all their digits; headings are names for programs, with units.

Shares are 0–1, times are in seconds where the heading says nothing else. They stay English: scripts read them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtCore import QAbstractItemModel
    from PySide6.QtWidgets import QAbstractItemView

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.studies.spreadsheet import Cell

Role = Qt.ItemDataRole


def listed(records: Iterable[Any], columns: dict[str, Callable[[Any], Cell | None]]) -> Table | None:
    """Records as a table; None where there are none.

    Args:
        records: One a row.
        columns: Heading → what of a record stands there; a number that is not finite leaves the cell empty.
    """
    rows = [[known(read(record)) for read in columns.values()] for record in records]
    return (list(columns), rows) if rows else None


def known(value: Cell | None) -> Cell | None:
    """The value, None where it is no finite number."""
    return None if isinstance(value, float) and not math.isfinite(value) else value


def rows_of(view: QAbstractItemView, role: int) -> list[Any]:
    """The records behind the rows of a table, in the order shown."""
    model = view.model()
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def as_shown(view: QAbstractItemView) -> Callable[[], Table | None]:
    """Reads a table of texts or counts as it stands there; the parts of a tree get a column of their own."""

    def read() -> Table | None:
        model = view.model()
        columns = range(model.columnCount())
        headings = [_text(model.headerData(at, Qt.Orientation.Horizontal, Role.DisplayRole)) for at in columns]
        rows = list(_rows(model, QModelIndex(), []))
        deepest = max((len(path) for path, _ in rows), default=0)
        filled = [[*path, *[""] * (deepest - len(path)), *cells] for path, cells in rows]
        return (["part", *headings] if deepest else headings, filled) if rows else None

    return read


def _rows(
    model: QAbstractItemModel, parent: QModelIndex, path: list[Cell]
) -> Iterable[tuple[list[Cell], Sequence[Cell]]]:
    for row in range(model.rowCount(parent)):
        first = model.index(row, 0, parent)
        if model.rowCount(first):
            yield from _rows(model, first, [*path, _text(first.data())])
        else:
            yield path, [_text(model.index(row, at, parent).data()) for at in range(model.columnCount(parent))]


def _text(value: object) -> str:
    return " ".join(str(value).split()) if value is not None else ""
