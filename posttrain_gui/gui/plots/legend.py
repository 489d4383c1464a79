"""The legend of a picture: a stroke of each line's colour, and its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from posttrain_gui.gui.widgets.text import label

Style = Qt.PenStyle


class Stroke(QWidget):
    """A short line (or dot) as it is drawn in the picture."""

    def __init__(self, *, width: float = 2.0, style: Style = Style.SolidLine, dot: bool = False) -> None:
        super().__init__()
        self._pen = QPen(QColor(), width, style)
        self._dot = dot
        self.setFixedSize(QSize(10 if dot else 18, 14))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_colour(self, colour: QColor) -> None:
        """Draws it in this colour from now on."""
        self._pen.setColor(colour)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's name and signature
        """Draws the line or the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self._dot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._pen.color())
            painter.drawEllipse(QPointF(self.width() / 2, middle), 4, 4)
        else:
            painter.setPen(self._pen)
            painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))
        painter.end()


class Legend(QWidget):
    """A row of strokes with their names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def add(self, name: str, stroke: Stroke) -> tuple[Stroke, QLabel]:
        """Adds an entry at the end; returns its two widgets."""
        words = label(name, "muted")
        at = self._row.count() - 1
        if at:
            self._row.insertSpacing(at, 8)
            at += 1
        self._row.insertWidget(at, stroke)
        self._row.insertWidget(at + 1, words)
        return stroke, words
