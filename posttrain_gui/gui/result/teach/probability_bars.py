"""The answer to one image: a bar for each class, the likeliest first."""

from __future__ import annotations

from operator import itemgetter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import enumerated, number, percent, tr
from posttrain_gui.gui.widgets.accessible import describe

ROW, VALUE = 22, 60
LONGEST = 0.6
"""Share of the width that a name may take."""


class ProbabilityBars(QWidget):
    """As many as there is room for; what is left is counted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("probabilities")
        self.rows: list[tuple[str, float]] = []
        CopyMenu(self, lambda: listed(self.rows, {"class": itemgetter(0), "probability": itemgetter(1)}))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_answer(self, answer: dict[str, float]) -> None:
        """Shows name → probability; {} for none."""
        self.rows = sorted(answer.items(), key=lambda pair: -pair[1])
        told = enumerated(f"{name} {percent(value)}" for name, value in self.rows)
        name = tr("Answer: {list}", list=told) if told else tr("No answer yet")
        describe(self, name, tr("How probable each class is."))
        self.setToolTip("\n".join(f"{name}: {percent(value, 2)}" for name, value in self.rows))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows, within reason."""
        return QSize(260, ROW * min(max(3, len(self.rows)), 8))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Three rows."""
        return QSize(180, ROW * 3)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints names, bars and probabilities."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fitting = max(1, self.height() // ROW)
        shown = self.rows if len(self.rows) <= fitting else self.rows[: fitting - 1]
        names = self._room_for_names()
        for place, (name, value) in enumerate(shown):
            self._paint_row(painter, place, name, value, names)
        if len(shown) < len(self.rows):
            painter.setFont(self.font())
            painter.setPen(theme.colour("muted"))
            text = tr("… and {n} more", n=number(len(self.rows) - len(shown)))
            painter.drawText(QRectF(0, len(shown) * ROW, self.width(), ROW), Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()

    def _room_for_names(self) -> int:
        font = QFont(self.font())
        font.setBold(True)  # as the likeliest is
        metrics = QFontMetrics(font)
        widest = max((metrics.horizontalAdvance(name) for name, _ in self.rows), default=0)
        return int(min(LONGEST * self.width(), widest + 16))

    def _paint_row(self, painter: QPainter, place: int, name: str, value: float, names: int) -> None:
        top, first = float(place * ROW), place == 0
        font = QFont(self.font())
        font.setBold(first)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, names - 8)
        painter.drawText(QRectF(0, top, names, ROW), Qt.AlignmentFlag.AlignVCenter, shown)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(QRectF(self.width() - VALUE, top, VALUE, ROW), right, percent(value))
        wide = max(10.0, self.width() - names - VALUE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("track"))
        painter.drawRoundedRect(QRectF(names, top + 6, wide, ROW - 12), 3, 3)
        painter.setBrush(theme.colour("accent" if first else "before"))
        painter.drawRoundedRect(QRectF(names, top + 6, max(1.0, wide * value), ROW - 12), 3, 3)
