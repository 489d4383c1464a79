"""The candidates of a search as numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.table_numbers import listed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.search.record import Tried
    from posttrain_gui.studies.spreadsheet import Cell

COLUMNS: dict[str, Callable[[Tried], Cell | None]] = {
    "candidate": lambda row: row.number,
    "rank": lambda row: row.rank or None,
    "method": lambda row: row.method,
    "differs_in": lambda row: row.difference,
    "validation_accuracy": lambda row: row.val_accuracy,
    "standard_error": lambda row: row.val_error,
    "validation_loss": lambda row: row.val_loss,
    "best_epoch": lambda row: row.best_epoch,
    "epochs": lambda row: row.epochs,
    "seconds": lambda row: row.seconds,
    "ended_after_seconds": lambda row: row.ended,
    "state": lambda row: row.state,
    "reason": lambda row: row.reason,
}


def of_candidates(rows: Iterable[Tried]) -> Table | None:
    """All that is known of each; None where there are none."""
    return listed(rows, COLUMNS)
