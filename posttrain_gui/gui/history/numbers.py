"""The runs of a table as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.history.model import ROW_ROLE
from posttrain_gui.gui.table_numbers import listed, rows_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QAbstractItemView

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.history.rows import RunRow
    from posttrain_gui.studies.spreadsheet import Cell

COLUMNS: dict[str, Callable[[RunRow], Cell | None]] = {
    "run_id": lambda row: row.run_id,
    "name": lambda row: row.name,
    "model": lambda row: row.model,
    "data": lambda row: row.data,
    "strategy": lambda row: row.strategy,
    "accuracy_before": lambda row: row.baseline,
    "accuracy_after": lambda row: row.final,
    "gain": lambda row: row.gain,
    "gain_ci95_low": lambda row: row.ci_low,
    "gain_ci95_high": lambda row: row.ci_high,
    "outcome": lambda row: row.outcome,
    "seconds": lambda row: row.seconds,
    "begun_utc": lambda row: row.created,
    "status": lambda row: row.status,
    "note": lambda row: row.note,
}


def of_runs(view: QAbstractItemView) -> Table | None:
    """The runs that a table shows, in its order; None where it shows none."""
    return listed(rows_of(view, ROW_ROLE), COLUMNS)
