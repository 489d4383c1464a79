"""What was measured beside the verdict, in words: calibration, robustness, forgetting."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posttrain_gui.report import Report


def beside(report: Report) -> str:
    """A line for each thing that was measured; "" where nothing was, or the run was not judged."""
    if report.verdict is None:
        return ""
    parts = {
        "Forgetting": report.forgetting,
        "Robustness": report.robustness,
        "Calibration": report.calibration,
    }
    lines = [f"{name + ':':13}{part.sentence}" for name, part in parts.items() if part is not None and part.sentence]
    if lines and report.robustness is None and report.model_path and not (report.episodes or report.tasks):
        lines.append(f"{'Robustness:':13}not measured; posttrain-gui robustness {report.run_id}")
    return "\n".join(lines)
