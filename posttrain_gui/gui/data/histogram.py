"""A small histogram of a task's values, painted."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.data.wording import images
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.gui.data.task_digest import TaskDigest

HEIGHT = 76
AXIS = 20
GAP = 2


class Histogram(QWidget):
    """Columns from the smallest value to the largest; the number of images under the mouse."""

    def __init__(self, task: TaskDigest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._task = task
        CopyMenu(self, self._numbers)
        self.setObjectName("taskHistogram")
        self.setAccessibleName(tr("Values of {name}", name=task.name))
        self.setAccessibleDescription(tr("From {low} to {high}", low=f"{task.low:g}", high=f"{task.high:g}"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Low and wide."""
        return QSize(240, HEIGHT + AXIS)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints columns and both ends of the axis."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for area, count in zip(self._columns(), self._task.counts, strict=True):
            painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight) if count else theme.colour("track"))
            painter.drawRect(area)
        self._paint_axis(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """The tooltip says which values a column holds and how many images."""
        if event.type() == event.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().x()), self)  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def _numbers(self) -> Table | None:
        task = self._task
        each = (task.high - task.low) / max(1, len(task.counts))
        columns = [(task.low + at * each, task.low + (at + 1) * each, count) for at, count in enumerate(task.counts)]
        return listed(columns, {"from": itemgetter(0), "to": itemgetter(1), "images": itemgetter(2)})

    def _columns(self) -> list[QRectF]:
        task = self._task
        largest, width = max(task.counts, default=1) or 1, self.width() / max(1, len(task.counts))
        heights = [max(2.0, HEIGHT * count / largest) for count in task.counts]
        return [
            QRectF(place * width, HEIGHT - height, max(1.0, width - GAP), height)
            for place, height in enumerate(heights)
        ]

    def _paint_axis(self, painter: QPainter) -> None:
        task, left, right = self._task, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        area, middle = QRect(0, HEIGHT, self.width(), AXIS), Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("muted"))
        painter.drawText(area, left | middle, f"{task.low:.4g}")
        painter.drawText(area, right | middle, f"{task.high:.4g}")
        mean = tr("mean {value}", value=f"{task.mean:.4g}")
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | middle, mean)

    def _words_at(self, x: int) -> str:
        task = self._task
        if not task.counts:
            return ""
        place = min(len(task.counts) - 1, max(0, x * len(task.counts) // max(1, self.width())))
        each = (task.high - task.low) / len(task.counts)
        low, high = task.low + place * each, task.low + (place + 1) * each
        return tr("{low} to {high}: {n}", low=f"{low:.4g}", high=f"{high:.4g}", n=images(task.counts[place]))
