"""What a student keeps of its teacher, in words and figures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QLocale

from posttrain_gui.gui.result.figure_table import cells
from posttrain_gui.gui.tr import number, percent, points, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.result.figure_table import Cell
    from posttrain_gui.report import Efficiency


def badge(made: Efficiency) -> tuple[str, str]:
    """The state in a few words, and its colour role."""
    return {
        "improved": (tr("better than the teacher"), "good"),
        "worse": (tr("worse than the teacher"), "bad"),
        "no reliable difference": (tr("no reliable difference"), "muted"),
    }[made.outcome]


def heading() -> list[Cell]:
    """Of the table."""
    return cells("", "", tr("Teacher"), tr("Student"), tr("Student : teacher"))


def rows(made: Efficiency) -> list[list[Cell]]:
    """The lines of the table."""
    one, two = made.teacher, made.student
    network_alone = tr("Median; the network alone, without reading the file.")
    batches = (one.milliseconds_batch, two.milliseconds_batch)
    return [
        cells(tr("Name of the architecture."), tr("Network"), one.name, two.name, ""),
        cells(
            tr("On the locked test images; each model sees them at its own size."),
            tr("Accuracy"),
            percent(one.accuracy),
            percent(two.accuracy),
            tr("{p} points", p=points(made.difference)),
        ),
        _row(tr("Parameters"), tr("Learned numbers."), number, one.parameters, two.parameters),
        _row(
            tr("Weights file"),
            tr("What the weights take as a safetensors file."),
            _megabytes,
            one.file_bytes,
            two.file_bytes,
        ),
        cells(tr("Side of the square it sees."), tr("Image side"), _px(one.image_size), _px(two.image_size), ""),
        _row(tr("Time, one image"), network_alone, _ms, one.milliseconds, two.milliseconds),
        _row(tr("Time an image, {n} at once", n=made.batch), network_alone, _ms, *batches),
    ]


def _row(title: str, help_text: str, told: Callable[[Any], str], teacher: float, student: float) -> list[Cell]:
    return cells(help_text, title, told(teacher), told(student), _times(student, teacher))


def how_timed(made: Efficiency) -> str:
    """Where and how both were timed."""
    return tr("Both timed in turns, in one go, on {device}; medians.", device=tr(made.device))


def _megabytes(size: int) -> str:
    digits = 1 if size >= 1e6 else 2
    return tr("{n} MB", n=QLocale().toString(size / 1e6, "f", digits))


def _ms(value: float) -> str:
    return "–" if not math.isfinite(value) else tr("{n} ms", n=QLocale().toString(value, "f", 2))


def _px(side: int) -> str:
    return tr("{n} px", n=side)


def _times(small: float, large: float) -> str:
    if not (large > 0 and math.isfinite(small)):
        return "–"
    return tr("{n} ×", n=QLocale().toString(float(f"{small / large:.2g}"), "g", 3))
