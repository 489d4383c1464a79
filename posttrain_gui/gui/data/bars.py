"""Counts of classes as horizontal bars, painted; only the rows in view, so that thousands of classes stay cheap."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.data.wording import images
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

ROW = 26
BAR = 12
GAP = 10
SHORTEST = 28
"""Room for a bar, px, that a long name leaves."""
IN_VIEW = 7
"""More classes than this scroll."""


class ClassBars(QAbstractScrollArea):
    """One row a class: name, bar, number of images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("classBars")
        describe(self, tr("Images of each class"), tr("Nothing is drawn yet."))
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setAutoFillBackground(False)
        self._rows: list[tuple[str, int]] = []
        self._largest = 1
        CopyMenu(self, lambda: listed(self._rows, {"class": itemgetter(0), "images": itemgetter(1)}))

    def show_counts(self, names: Sequence[str], counts: Sequence[int], unit: Callable[[int], str] = images) -> None:
        """Shows these classes, in the given order.

        Args:
            names: Class names.
            counts: Images of each.
            unit: A count in words, for who cannot see the bars.
        """
        self._rows = list(zip(names, counts, strict=True))
        self._largest = max(counts, default=1) or 1
        spoken = "; ".join(f"{name}: {unit(count)}" for name, count in self._rows[:20])
        self.setAccessibleDescription(spoken)
        rows = max(1, min(len(self._rows), IN_VIEW))
        self.setMinimumHeight(ROW * min(3, rows))
        self.setMaximumHeight(ROW * rows)
        self.updateGeometry()
        self._set_range()
        self.viewport().update()

    @property
    def rows(self) -> list[tuple[str, int]]:
        """What is shown: (class name, number of images)."""
        return list(self._rows)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As tall as a few classes."""
        return QSize(320, self.maximumHeight())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keeps the scroll range right."""
        super().resizeEvent(event)
        self._set_range()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints the rows in view."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = self.verticalScrollBar().value()
        first = max(0, (event.rect().top() + offset) // ROW)
        last = min(len(self._rows), (event.rect().bottom() + offset) // ROW + 1)
        names, numbers = self._columns()
        for row in range(first, last):
            self._paint_row(painter, row, QRect(0, row * ROW - offset, self.viewport().width(), ROW), names, numbers)
        painter.end()

    def _set_range(self) -> None:
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, len(self._rows) * ROW - self.viewport().height()))
        bar.setSingleStep(ROW)
        bar.setPageStep(self.viewport().height())

    def _columns(self) -> tuple[int, int]:
        metrics = self.fontMetrics()
        longest = max((metrics.horizontalAdvance(name) for name, _ in self._rows[:200]), default=0)
        numbers = metrics.horizontalAdvance(number(self._largest)) + 4
        room = self.viewport().width() - numbers - 2 * GAP - SHORTEST
        return min(longest + 2, max(room, self.viewport().width() // 3)), numbers

    def _paint_row(self, painter: QPainter, row: int, area: QRect, names: int, numbers: int) -> None:
        name, count = self._rows[row]
        palette, metrics = self.palette(), self.fontMetrics()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, names)
        painter.drawText(QRect(0, area.top(), names, ROW), middle | Qt.AlignmentFlag.AlignLeft, shown)
        room = area.width() - names - numbers - 2 * GAP
        left, top = names + GAP, area.top() + (ROW - BAR) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(QRectF(left, top, room, BAR), BAR / 2, BAR / 2)
        if count:
            painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
            width = max(float(BAR), room * count / self._largest)
            painter.drawRoundedRect(QRectF(left, top, width, BAR), BAR / 2, BAR / 2)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        where = QRect(area.width() - numbers, area.top(), numbers, ROW)
        painter.drawText(where, middle | Qt.AlignmentFlag.AlignRight, number(count))
