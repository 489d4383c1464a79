"""The columns of the history: what each shows, and by what it sorts."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt

from posttrain_gui.gui.tr import duration, percent, points, tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.history.rows import RunRow

Value = str | float


@dataclass(frozen=True)
class Column:
    """One column.

    Attributes:
        title: Its heading.
        width: Width in px; 0 shares what is left with the other columns of texts.
        text: What a run shows in it.
        value: What a run is sorted by in it.
        numeric: Whether it stands to the right.
        help: Tooltip of the heading.
        whole: The tooltip of a cell, where that says more than its text.
    """

    title: str
    width: int
    text: Callable[[RunRow], str]
    value: Callable[[RunRow], Value]
    numeric: bool = False
    help: str = ""
    whole: Callable[[RunRow], str] | None = None


def columns() -> list[Column]:
    """All columns, in the order shown."""
    return [
        Column(tr("Name"), 0, lambda r: r.name, lambda r: r.name.casefold()),
        Column(
            tr("Model"),
            136,
            lambda r: _two_lines(tr(r.model)),
            lambda r: r.model.casefold(),
            whole=lambda r: tr(r.model),
        ),
        Column(
            tr("Data"), 0, lambda r: _two_lines(tr(r.data)), lambda r: r.data.casefold(), whole=lambda r: tr(r.data)
        ),
        Column(
            tr("Strategy"),
            120,
            lambda r: _strategy(r.strategy),
            lambda r: r.strategy.casefold(),
            whole=lambda r: tr(r.strategy),
        ),
        Column(
            tr("Before"),
            62,
            lambda r: _percent(r.baseline),
            lambda r: _least(r.baseline),
            True,
            tr("Accuracy on the test images before training"),
        ),
        Column(
            tr("After"),
            62,
            lambda r: _percent(r.final),
            lambda r: _least(r.final),
            True,
            tr("Accuracy on the test images after training"),
        ),
        Column(
            tr("Gain (points)"),
            125,
            gain,
            lambda r: _least(r.gain),
            True,
            tr("Difference of accuracy in percentage points, with its 95 % interval"),
        ),
        Column(
            tr("Duration"),
            98,
            lambda r: "–" if r.seconds is None else duration(r.seconds),
            lambda r: _least(r.seconds),
            True,
        ),
        Column(tr("Date"), 80, lambda r: when(r.created), lambda r: r.created),
        Column(tr("Status"), 86, lambda r: status(r.status), lambda r: r.status),
    ]


def gain(row: RunRow) -> str:
    """The gain above its interval ("+4.8" above "+1.9 to +7.7")."""
    if row.gain is None:
        return "–"
    if row.ci_low is None or row.ci_high is None:
        return points(row.gain)
    return tr("{gain}\n{low} to {high}", gain=points(row.gain), low=points(row.ci_low), high=points(row.ci_high))


def when(created: str) -> str:
    """The day above the time of day, local, as the locale writes them."""
    moment = QDateTime.fromString(created, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return created
    local, short = moment.toLocalTime(), QLocale.FormatType.ShortFormat
    return f"{QLocale().toString(local.date(), short)}\n{QLocale().toString(local.time(), short)}"


def status(word: str) -> str:
    """A status for people."""
    words = {
        "running": tr("running"),
        "done": tr("done"),
        "stopped": tr("stopped"),
        "failed": tr("failed"),
        "interrupted": tr("interrupted"),
    }
    return words.get(word, word)


def _two_lines(line: str) -> str:
    """The name above what is said of it: "EfficientNet-Lite0" above "4.7 M parameters · ImageNet"."""
    return line.replace(" · ", "\n", 1)


def _strategy(line: str) -> str:
    """Few-shot by its method and its episodes: "Prototypes" above "5 ways, 1 shot"; others as they are."""
    few_shot, (_, _, rest) = line.startswith("Few-shot · "), tr(line).partition(" · ")
    return _two_lines(rest if few_shot and " · " in rest else tr(line))


def _percent(fraction: float | None) -> str:
    return "–" if fraction is None else percent(fraction)


def _least(value: float | None) -> float:
    """Absent values stand below all others."""
    return -math.inf if value is None or math.isnan(value) else value
