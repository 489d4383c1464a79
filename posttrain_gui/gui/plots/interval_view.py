"""The gain with its 95 % interval, against zero."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.tr import points, tr
from posttrain_gui.gui.widgets.accessible import describe


def axis_limits(low: float, high: float) -> tuple[float, float]:
    """Ends of an axis that holds the interval and zero, with room at both sides.

    Args:
        low: Lower end of the interval (fraction).
        high: Upper end.
    """
    left, right = min(low, 0.0), max(high, 0.0)
    room = max((right - left) * 0.18, 0.005)
    return left - room, right + room


class IntervalView(QWidget):
    """A bar from the lower to the upper end of the interval, a dot at the gain, and a line at zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gain, self._low, self._high, self._role = 0.0, 0.0, 0.0, "muted"
        CopyMenu(self, lambda: (["gain", "ci95_low", "ci95_high"], [[self._gain, self._low, self._high]]))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gain(self, gain: float, low: float, high: float, role: str) -> None:
        """Shows a gain and its interval (fractions) in a colour role of the theme."""
        self._gain, self._low, self._high, self._role = gain, low, high, role
        told = tr(
            "Gain {gain} points, 95 % interval {low} to {high}", gain=points(gain), low=points(low), high=points(high)
        )
        describe(self, tr("Gain with its 95 % interval"), told, tip=True)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide and low."""
        return QSize(320, 96)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints the picture."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour(self._role)
        middle = self.height() * 0.46
        self._paint_axis(painter, middle)
        bar = QRectF(self._x(self._low), middle - 6, max(2.0, self._x(self._high) - self._x(self._low)), 12)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(faded(colour, 90))
        painter.drawRoundedRect(bar, 6, 6)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(self._x(self._gain), middle), 7, 7)
        self._paint_numbers(painter, middle)
        painter.end()

    def _x(self, value: float) -> float:
        left, right = axis_limits(self._low, self._high)
        return 8 + (value - left) / (right - left) * (self.width() - 16)

    def _paint_axis(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QPen(theme.colour("line_strong"), 1))
        painter.drawLine(QPointF(8, middle), QPointF(self.width() - 8, middle))
        painter.setPen(QPen(theme.colour("muted"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(self._x(0), middle - 12), QPointF(self._x(0), middle + 26))
        self._text(painter, self._x(0), middle + 28, tr("0 = no change"), theme.colour("muted"))

    def _paint_numbers(self, painter: QPainter, middle: float) -> None:
        self._text(painter, self._x(self._gain), middle - 30, points(self._gain), theme.colour("text"), bold=True)
        if self._x(self._high) - self._x(self._low) > 90:
            self._text(painter, self._x(self._low), middle + 8, points(self._low), theme.colour("muted"))
            self._text(painter, self._x(self._high), middle + 8, points(self._high), theme.colour("muted"))

    def _text(self, painter: QPainter, x: float, top: float, text: str, colour: QColor, *, bold: bool = False) -> None:
        font = self.font()
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(colour)
        width = painter.fontMetrics().horizontalAdvance(text) + 4
        left = min(max(0.0, x - width / 2), self.width() - width)
        painter.drawText(QRectF(left, top, width, 18), Qt.AlignmentFlag.AlignCenter, text)
