"""Before, alone, together: three bars with their intervals."""

from __future__ import annotations

import math
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from posttrain_gui.evaluation.gauge import CLEAR, standard_error
from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import enumerated, percent, tr

if TYPE_CHECKING:
    from posttrain_gui.report import TaskResult

ROW, NAME, VALUE = 22, 76, 58


class TaskBars(QWidget):
    """Accuracy of one task before training, trained alone, and trained together with the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float, str]] = []
        self._n = 0
        CopyMenu(self, lambda: listed(self._rows, {"when": itemgetter(0), "accuracy": itemgetter(1)}))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_task(self, task: TaskResult) -> None:
        """Shows a task; one that was not trained alone has two bars."""
        self._n = max(len(task.answers), task.verdict.n if task.verdict else 0, task.gain.n if task.gain else 0)
        rows = [
            (tr("Before"), task.baseline, "before"),
            (tr("Alone"), task.single, "muted"),
            (tr("Together"), task.final, "after"),
        ]
        self._rows = [(name, scores.accuracy, role) for name, scores, role in rows if scores is not None]
        told = enumerated(f"{name} {percent(value)}" for name, value, _ in self._rows)
        self.setAccessibleName(told)
        self.setToolTip(tr("{values}; whiskers: 95 % interval on {n} test images", values=told, n=self._n))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A row a bar."""
        return QSize(360, max(1, len(self._rows)) * ROW + 4)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints names, bars, whiskers and values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = max(40.0, self.width() - NAME - VALUE - 8)
        for number, (name, value, role) in enumerate(self._rows):
            top = number * ROW + 2.0
            self._text(painter, QRectF(0, top, NAME, ROW), name, "muted")
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(QRectF(NAME, top + 5, wide, ROW - 10), 3, 3)
            painter.setBrush(theme.colour(role))
            painter.drawRoundedRect(QRectF(NAME, top + 5, wide * value, ROW - 10), 3, 3)
            self._whisker(painter, value, top + ROW / 2, wide)
            self._text(painter, QRectF(NAME + wide + 8, top, VALUE, ROW), percent(value), "text")
        painter.end()

    def _whisker(self, painter: QPainter, value: float, middle: float, wide: float) -> None:
        half = CLEAR * standard_error(value, self._n)
        if not math.isfinite(half):
            return
        low, high = NAME + wide * max(0.0, value - half), NAME + wide * min(1.0, value + half)
        painter.setPen(QPen(theme.colour("text"), 1.2))
        painter.drawLine(QPointF(low, middle), QPointF(high, middle))
        for x in (low, high):
            painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))

    def _text(self, painter: QPainter, room: QRectF, text: str, role: str) -> None:
        painter.setPen(theme.colour(role))
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
