"""The order in which the tabulator goes through widgets that were not made in the order in which they are seen."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def in_order(*parts: QWidget) -> None:
    """Lets the tabulator go through these one after the other, each with all that is inside it."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """What of a part can have the keyboard, in the present order. Qt itself passes over parts that cannot."""
    found: list[QWidget] = []
    widget: QWidget | None = part
    while widget is not None:
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.focusProxy() is None
        if takes and (widget is part or part.isAncestorOf(widget)):
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is part:
            break
    return found
