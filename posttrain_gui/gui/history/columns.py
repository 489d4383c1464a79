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
        width: Preferred width in px; 0 takes what is left.
        text: What a run shows in it.
        value: What a run is sorted by in it.
        numeric: Whether it stands to the right.
        help: Tooltip of the heading.
    """

    title: str
    width: int
    text: Callable[[RunRow], str]
    value: Callable[[RunRow], Value]
    numeric: bool = False
    help: str = ""


def columns() -> list[Column]:
    """All columns, in the order shown."""
    return [
        Column(tr("Name"), 0, lambda r: r.name, lambda r: r.name.casefold()),
        Column(tr("Model"), 100, lambda r: r.model, lambda r: r.model.casefold()),
        Column(tr("Data"), 86, lambda r: r.data, lambda r: r.data.casefold()),
        Column(tr("Strategy"), 76, lambda r: r.strategy, lambda r: r.strategy.casefold()),
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
            164,
            gain,
            lambda r: _least(r.gain),
            True,
            tr("Difference of accuracy in percentage points, with its 95 % interval"),
        ),
        Column(
            tr("Duration"),
            78,
            lambda r: "–" if r.seconds is None else duration(r.seconds),
            lambda r: _least(r.seconds),
            True,
        ),
        Column(tr("Date"), 122, lambda r: when(r.created), lambda r: r.created),
        Column(tr("Status"), 84, lambda r: status(r.status), lambda r: r.status),
    ]


def gain(row: RunRow) -> str:
    """The gain with its interval ("+4.8 (+1.9 to +7.7)")."""
    if row.gain is None:
        return "–"
    if row.ci_low is None or row.ci_high is None:
        return points(row.gain)
    return tr("{gain} ({low} to {high})", gain=points(row.gain), low=points(row.ci_low), high=points(row.ci_high))


def when(created: str) -> str:
    """The moment in local time, as the locale writes it."""
    moment = QDateTime.fromString(created, Qt.DateFormat.ISODate)
    return QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat) if moment.isValid() else created


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


def _percent(fraction: float | None) -> str:
    return "–" if fraction is None else percent(fraction)


def _least(value: float | None) -> float:
    """Absent values stand below all others."""
    return -math.inf if value is None or math.isnan(value) else value
