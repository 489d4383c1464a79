"""What tables and pictures hold, as numbers with all their digits; headings are names for programs, with units.

Shares are 0–1, times are in seconds where the heading says nothing else. They stay English: scripts read them.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from PySide6.QtWidgets import QAbstractItemView

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.studies.spreadsheet import Cell


def listed(records: Iterable[Any], columns: Mapping[str, Callable[[Any], Cell | None]]) -> Table | None:
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
