"""Finds texts that are cut off and parts that lie where nobody can see them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollBar,
    QTabBar,
    QToolButton,
    QWidget,
)

from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

SLACK = 2
"""Pixels by which a text may lie outside: metrics are rounded."""
LEADING = 6
"""Of a line's height so much may be missing: a font that stands in for missing letters asks for more than they need."""


def faults(root: QWidget) -> Iterator[str]:
    """What of a window or dialog cannot be read as it stands now."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not widget.width() or not widget.height():
            continue
        for fault in (*_cut(widget), *_outside(widget)):
            yield f"{type(widget).__name__} {widget.objectName()} {_text(widget)!r}: {fault}"


def _text(widget: QWidget) -> str:
    return str(getattr(widget, "text", str)())[:60] if isinstance(widget, QLabel | QAbstractButton) else ""


def _cut(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, ElidedLabel):
        if not widget.toolTip() and widget.fontMetrics().horizontalAdvance(widget.text()) > widget.width() + SLACK:
            yield "ends with … and has no tool tip"
    elif isinstance(widget, QLabel):
        yield from _label(widget)
    elif isinstance(widget, QPushButton | QCheckBox | QToolButton) and widget.text():
        if widget.sizeHint().width() > widget.width() + SLACK:
            yield f"needs {widget.sizeHint().width()} px, has {widget.width()}"
        if widget.sizeHint().height() > widget.height() + LEADING:
            yield f"needs a height of {widget.sizeHint().height()} px, has {widget.height()}"
    elif isinstance(widget, QTabBar):
        yield from (f"tab {widget.tabText(n)!r} is cut" for n in range(widget.count()) if _tab_cut(widget, n))
    elif isinstance(widget, QComboBox):
        need = widget.fontMetrics().horizontalAdvance(widget.currentText()) + 34
        if need > widget.width() + SLACK and not widget.isEditable() and not widget.toolTip():
            yield f"{widget.currentText()!r} needs {need} px, has {widget.width()}"


def _label(label: QLabel) -> Iterator[str]:
    if not label.text() or label.pixmap().width():
        return
    room = label.contentsRect()
    if label.wordWrap():
        need = label.heightForWidth(label.width())
        if need > label.height() + LEADING:
            yield f"needs a height of {need} px, has {label.height()}"
        words = max(
            (label.fontMetrics().horizontalAdvance(word) for word in re.findall(r"[\x21-\u2e7f]+", label.text())),
            default=0,
        )
        if words > room.width() + SLACK and not label.toolTip():
            yield f"its longest word needs {words} px, has {room.width()}"
    else:
        need = label.sizeHint().width() - (label.width() - room.width())
        if need > room.width() + SLACK:
            yield f"needs {need} px, has {room.width()}"
    if label.fontMetrics().height() > label.height() + SLACK:
        yield f"needs a height of {label.fontMetrics().height()} px, has {label.height()}"


def _tab_cut(bar: QTabBar, number: int) -> bool:
    need = bar.fontMetrics().horizontalAdvance(bar.tabText(number))
    return bar.isTabVisible(number) and need > bar.tabRect(number).width() + SLACK


def _outside(widget: QWidget) -> Iterator[str]:
    """Whether it lies outside of what holds it, where no scrolling brings it into view."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or isinstance(widget, QScrollBar):
        return
    area = parent.parentWidget()
    if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
        if widget.width() > parent.width() + SLACK and _never_scrolls(area):
            yield f"is {widget.width()} px wide in a view of {parent.width()}"
        return
    if not QRect(QPoint(0, 0), parent.size()).adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()):
        place, size = widget.geometry(), parent.size()
        yield f"lies at {place.getRect()} of {size.width()} × {size.height()} in {type(parent).__name__}"


def _never_scrolls(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
