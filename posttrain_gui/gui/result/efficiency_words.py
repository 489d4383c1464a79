"""What a student keeps of its teacher, in words and figures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from posttrain_gui.gui.tr import number, percent, points, tr

if TYPE_CHECKING:
    from posttrain_gui.report import Efficiency


def badge(made: Efficiency) -> tuple[str, str]:
    """The state in a few words, and its colour role."""
    return {
        "improved": (tr("better than the teacher"), "good"),
        "worse": (tr("worse than the teacher"), "bad"),
        "no reliable difference": (tr("no reliable difference"), "muted"),
    }[made.outcome]


def heading() -> tuple[str, ...]:
    """Of the table; the last text is the tooltip."""
    return "", tr("Teacher"), tr("Student"), tr("Student : teacher"), ""


def rows(made: Efficiency) -> list[tuple[str, ...]]:
    """The lines of the table; the last text of each is its tooltip."""
    one, two = made.teacher, made.student
    together = tr("Time an image, {n} at once", n=made.batch)
    return [
        (tr("Network"), one.name, two.name, "", tr("Name of the architecture.")),
        (
            tr("Accuracy"),
            percent(one.accuracy),
            percent(two.accuracy),
            tr("{p} points", p=points(made.difference)),
            tr("On the locked test images; each model sees them at its own size."),
        ),
        (tr("Parameters"), number(one.parameters), number(two.parameters), _times(two.parameters, one.parameters), ""),
        (
            tr("Weights file"),
            _megabytes(one.file_bytes),
            _megabytes(two.file_bytes),
            _times(two.file_bytes, one.file_bytes),
            tr("What the weights take as a safetensors file."),
        ),
        (tr("Image side"), tr("{n} px", n=one.image_size), tr("{n} px", n=two.image_size), "", ""),
        (
            tr("Time, one image"),
            _ms(one.milliseconds),
            _ms(two.milliseconds),
            _times(two.milliseconds, one.milliseconds),
            tr("Median; the network alone, without reading the file."),
        ),
        (
            together,
            _ms(one.milliseconds_batch),
            _ms(two.milliseconds_batch),
            _times(two.milliseconds_batch, one.milliseconds_batch),
            tr("Median; the network alone, without reading the files."),
        ),
    ]


def how_timed(made: Efficiency) -> str:
    """Where and how both were timed."""
    return tr("Both timed in turns, in one go, on {device}; medians.", device=made.device)


def _megabytes(size: int) -> str:
    digits = 1 if size >= 1e6 else 2
    return tr("{n} MB", n=QLocale().toString(size / 1e6, "f", digits))


def _ms(value: float) -> str:
    return "–" if not math.isfinite(value) else tr("{n} ms", n=QLocale().toString(value, "f", 2))


def _times(small: float, large: float) -> str:
    if not (large > 0 and math.isfinite(small)):
        return "–"
    return tr("{n} ×", n=QLocale().toString(float(f"{small / large:.2g}"), "g", 3))
