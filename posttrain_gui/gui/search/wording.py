"""What the Search page says of candidates and events."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt

from posttrain_gui.gui.tr import duration, percent, points, tr

if TYPE_CHECKING:
    from posttrain_gui.search.record import SearchReport, Tried


def headings() -> tuple[str, ...]:
    """Of the table."""
    return tr("Place"), tr("Validation"), tr("What differs from the plan"), tr("Epochs"), tr("Time"), tr("End")


def column_help(column: int) -> str:
    """Tooltip of a heading."""
    return (
        tr("By accuracy on the validation images; the test images take no part in the comparison."),
        tr("Accuracy on the validation images in the best epoch ± its standard error"),
        tr("Only what is not as in the plan that was searched around"),
        tr("Epochs trained"),
        tr("Duration"),
        tr("Given up: others were ahead at the same epoch. Cut off: the time was over, its best epoch counts."),
    )[column]


def figure(row: Tried) -> str:
    """Validation accuracy with its standard error ("81.2 % ± 3.4")."""
    if row.val_accuracy is None:
        return "–"
    if row.val_error is None or math.isnan(row.val_error):
        return percent(row.val_accuracy)
    return f"{percent(row.val_accuracy)} ± {points(row.val_error).removeprefix('+')}"


def end(row: Tried) -> str:
    """How a candidate ended, in a word or two."""
    if row.same_as:
        return tr("as no. {n}", n=row.same_as)
    words = {
        "done": tr("done"),
        "stopped": tr("cut off"),
        "pruned": tr("given up"),
        "failed": tr("failed"),
        "running": tr("running"),
    }
    return words[row.state]


def whole(row: Tried) -> str:
    """All of a candidate, for the tooltip."""
    lines = [tr("Candidate {n}", n=row.number), *(tr(part) for part in row.difference.split(" · "))]
    if row.val_accuracy is not None:
        lines.append(tr("Best epoch: {epoch} of {epochs}", epoch=row.best_epoch, epochs=row.epochs))
    return "\n".join([*lines, *([tr(row.reason)] if row.reason else [])])


def left(seconds: float) -> str:
    """The time left for candidates, "" where there is no limit."""
    return tr("{time} left", time=duration(seconds)) if math.isfinite(seconds) else ""


def title(report: SearchReport) -> str:
    """An earlier search in the list of them."""
    begun = QDateTime.fromString(report.begun, Qt.DateFormat.ISODate).toLocalTime()
    when = QLocale().toString(begun, QLocale.FormatType.ShortFormat)
    count = tr("1 candidate") if report.compared == 1 else tr("{n} candidates", n=report.compared)
    return f"{report.plan.get('name', report.study)} · {count} · {when}"
