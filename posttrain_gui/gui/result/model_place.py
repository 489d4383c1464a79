"""Where what a run left behind lies now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.errors import UserError

if TYPE_CHECKING:
    from posttrain_gui.history.history import History
    from posttrain_gui.report import Report


def model_file(report: Report, history: History) -> Path:
    """The run's model file, also where the data dir was moved since."""
    said = Path(report.model_path)
    try:
        moved = history.row(report.run_id).folder / "model" / said.name
    except UserError:  # taken out of the history
        return said
    return said if said.is_file() else moved


def log_file(report: Report, history: History) -> str:
    """Where a run's log is; "" where the run was taken out of the history."""
    try:
        return str(history.row(report.run_id).folder / "run.log")
    except UserError:
        return ""
