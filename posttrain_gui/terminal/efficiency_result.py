"""What a student keeps of its teacher, in words."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from posttrain_gui.terminal.wording import percent, table

if TYPE_CHECKING:
    from posttrain_gui.report import Efficiency, ModelSize


def efficiency_in_words(made: Efficiency) -> str:
    """Teacher and student side by side, then the sentence."""
    rows: list[tuple[str, ...]] = [("", "teacher", "student"), *_rows(made)]
    return "\n".join([table(rows), f"Timed in turns on {made.device}.", made.sentence])


def _rows(made: Efficiency) -> list[tuple[str, str, str]]:
    both = (made.teacher, made.student)

    def row(name: str, cells: list[str]) -> tuple[str, str, str]:
        return (name, cells[0], cells[1])

    return [
        row("model", [one.name for one in both]),
        row("accuracy (test images)", [percent(one.accuracy) for one in both]),
        row("parameters", [f"{one.parameters:,}" for one in both]),
        row("weights file", [megabytes(one) for one in both]),
        row("image side", [f"{one.image_size} px" for one in both]),
        row("time, one image", [_ms(one.milliseconds) for one in both]),
        row(f"time an image, {made.batch} at once", [_ms(one.milliseconds_batch) for one in both]),
    ]


def megabytes(one: ModelSize) -> str:
    """Of the weights file: 18.8 MB; two digits after the point below a megabyte."""
    size = one.file_bytes / 1e6
    return f"{size:.1f} MB" if size >= 1 else f"{size:.2f} MB"


def _ms(value: float) -> str:
    return "–" if math.isnan(value) else f"{value:.2f} ms"
