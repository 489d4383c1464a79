"""The confusion matrices before and after, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from operator import itemgetter
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.plots import confusion_data
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import enumerated, number, tr

if TYPE_CHECKING:
    from posttrain_gui.gui.copying import Table
    from posttrain_gui.gui.plots.confusion_data import Ints

LONGEST_NAME, TITLE, GAP = 76, 22, 14
SMALLEST_CELL_WITH_COUNT = 17


@dataclass(frozen=True)
class Place:
    """Where one matrix stands: its square, and the px of a cell."""

    square: QRectF
    cell: float


class ConfusionView(QWidget):
    """Two heat maps: rows are the true classes, columns the answers; the deeper, the larger the share of the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("confusion")
        self._classes: list[str] = []
        self._matrices: list[Ints] = []
        CopyMenu(self, self._counts)
        self.setMinimumSize(360, 180)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_matrices(self, classes: list[str], before: Ints, after: Ints) -> None:
        """Shows (C, C) counts, row = truth, column = answer."""
        self._classes, self._matrices = classes, [before, after]
        self.setAccessibleName(tr("Confusion matrices before and after"))
        self.setAccessibleDescription(self.in_words())
        self.update()

    def in_words(self) -> str:
        """The most frequent mistakes after training."""
        found = confusion_data.top_confusions(self._matrices[1]) if self._matrices else []
        if not found:
            return tr("No mistakes after training.")
        told = [
            tr("{truth} taken for {answer} ({n})", truth=self._classes[t], answer=self._classes[a], n=number(n))
            for t, a, n in found
        ]
        return tr("Most frequent mistakes after: {list}.", list=enumerated(told))

    def _counts(self) -> Table | None:
        """Number of images for each pair of classes that has any, before and after."""
        rows = [
            (when, self._classes[truth], self._classes[answer], int(matrix[truth, answer]))
            for when, matrix in zip(("before", "after"), self._matrices, strict=False)
            for truth, answer in zip(*np.nonzero(matrix), strict=True)
        ]
        headings = ("when", "true_class", "answered_class", "images")
        return listed(rows, {heading: itemgetter(at) for at, heading in enumerate(headings)})

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two squares and the names."""
        return QSize(620, 380)

    def places(self) -> list[Place]:
        """Where the two matrices stand."""
        count = max(1, len(self._classes))
        names = self._room_for_names()
        side = max(20.0, min((self.width() - names - GAP - 2) / 2, self.height() - TITLE - names))
        return [Place(QRectF(names + i * (side + GAP), TITLE, side, side), side / count) for i in (0, 1)]

    def _room_for_names(self) -> int:
        """As much as the longest name needs, within reason, px."""
        widest = max((self.fontMetrics().horizontalAdvance(name) for name in self._classes), default=0)
        return min(LONGEST_NAME, widest + 10)

    def cell_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """(0 before or 1 after, truth, answer) under a point, or None."""
        for which, place in enumerate(self.places()):
            if self._matrices and place.square.contains(position):
                inside = position - place.square.topLeft()
                last = len(self._classes) - 1
                return which, min(last, int(inside.y() / place.cell)), min(last, int(inside.x() / place.cell))
        return None

    def event(self, event: QEvent) -> bool:
        """Tells what a cell means when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.told(*cell) if cell else "", self)
            return True
        return super().event(event)

    def told(self, which: int, truth: int, answer: int) -> str:
        """A cell in words."""
        matrix = self._matrices[which]
        return tr(
            "{when}: truth {truth}, answered {answer}: {n} of {all} images",
            when=(tr("Before"), tr("After"))[which],
            truth=self._classes[truth],
            answer=self._classes[answer],
            n=number(int(matrix[truth, answer])),
            all=number(int(matrix[truth].sum())),
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints both matrices with their names."""
        painter = QPainter(self)
        for which, (place, matrix) in enumerate(zip(self.places(), self._matrices, strict=False)):
            self._paint_cells(painter, place, matrix)
            if place.cell >= SMALLEST_CELL_WITH_COUNT:
                self._paint_counts(painter, place, matrix)
            self._paint_title(painter, place, (tr("Before"), tr("After"))[which])
            self._paint_columns(painter, place)
        if self._matrices:
            self._paint_rows(painter, self.places()[0])
        painter.end()

    def _paint_cells(self, painter: QPainter, place: Place, matrix: Ints) -> None:
        ground, right, wrong = (_rgb(theme.colour(role)) for role in ("window", "after", "bad"))
        rgb = np.ascontiguousarray(confusion_data.pixels(matrix, ground, right, wrong))
        count = len(matrix)
        image = QImage(rgb.data, count, count, 3 * count, QImage.Format.Format_RGB888)
        painter.drawImage(place.square, image)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawRect(place.square)

    def _paint_counts(self, painter: QPainter, place: Place, matrix: Ints) -> None:
        font = self.font()
        font.setPointSizeF(max(6.5, min(font.pointSizeF(), place.cell * 0.32)))
        painter.setFont(font)
        strong = confusion_data.shares(matrix) > 0.4
        for truth, answer in zip(*np.nonzero(matrix), strict=True):
            painter.setPen(theme.colour("on_accent" if strong[truth, answer] else "text"))
            left, top = place.square.left() + answer * place.cell, place.square.top() + truth * place.cell
            cell = QRectF(left, top, place.cell, place.cell)
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(int(matrix[truth, answer])))

    def _paint_title(self, painter: QPainter, place: Place, text: str) -> None:
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        painter.drawText(
            QRectF(place.square.left(), 0, place.square.width(), TITLE - 4), Qt.AlignmentFlag.AlignLeft, text
        )

    def _paint_rows(self, painter: QPainter, place: Place) -> None:
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for at, name in self._names(painter, place):
            middle = place.square.top() + (at + 0.5) * place.cell
            painter.drawText(QRectF(0, middle - 8, place.square.left() - 6, 16), flags, name)

    def _paint_columns(self, painter: QPainter, place: Place) -> None:
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        room = self._room_for_names()
        for at, name in self._names(painter, place):
            painter.save()
            painter.translate(place.square.left() + (at + 0.5) * place.cell, place.square.bottom() + 5)
            painter.rotate(-90)
            painter.drawText(QRectF(-room + 6, -8, room - 6, 16), flags, name)
            painter.restore()

    def _names(self, painter: QPainter, place: Place) -> list[tuple[int, str]]:
        """The names that fit, each cut to its room."""
        step = confusion_data.label_step(len(self._classes), place.square.height(), 15)
        cut = painter.fontMetrics().elidedText
        return [
            (at, cut(name, Qt.TextElideMode.ElideRight, LONGEST_NAME - 8))
            for at, name in enumerate(self._classes)
            if at % step == 0
        ]


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()
