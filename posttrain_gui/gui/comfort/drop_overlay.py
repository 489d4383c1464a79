"""Over the window while something is dragged: what would happen if it were let go."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import tr

MARGIN, WIDTH, HEIGHT, ROUND = 14, 620, 170, 12
Flag = Qt.AlignmentFlag


class DropOverlay(QWidget):
    """Covers its parent; neither mouse nor drags meet it.

    Args:
        parent: What it lies over.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("drop_overlay")
        self.setAccessibleName(tr("What is being dragged"))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.title = self.detail = ""
        self._good = True
        self.hide()

    def tell(self, title: str, detail: str, *, good: bool) -> None:
        """Shows what would happen.

        Args:
            title: In a few words.
            detail: More about it, or why not.
            good: False where it is refused.
        """
        self.title, self.detail, self._good = title, detail, good
        self.setAccessibleDescription(f"{title}. {detail}")
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A veil, a dashed frame, and a card with the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(theme.colour("window"))
        veil.setAlpha(190)
        painter.fillRect(self.rect(), veil)
        role = "accent" if self._good else "bad"
        self._frame(painter, QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), role)
        self._card(painter, role)
        painter.end()

    def _frame(self, painter: QPainter, area: QRectF, role: str) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour(role), 2.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(area, ROUND, ROUND)

    def _card(self, painter: QPainter, role: str) -> None:
        width = min(WIDTH, self.width() - 6 * MARGIN)
        card = QRectF((self.width() - width) / 2, (self.height() - HEIGHT) / 2, width, HEIGHT)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(card, ROUND, ROUND)
        self._sign(painter, QPointF(card.center().x(), card.top() + 40), role)
        self._words(painter, card.adjusted(24, 66, -24, -16), role)

    def _sign(self, painter: QPainter, at: QPointF, role: str) -> None:
        """An arrow into a tray, or a crossed circle: not by colour alone."""
        painter.setPen(QPen(theme.colour(role), 2.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        x, y = at.x(), at.y()
        if not self._good:
            painter.drawEllipse(at, 13, 13)
            painter.drawLine(QPointF(x - 9, y + 9), QPointF(x + 9, y - 9))
            return
        painter.drawPolyline([QPointF(x - 14, y + 4), QPointF(x - 14, y + 13), QPointF(x + 14, y + 13),
                              QPointF(x + 14, y + 4)])  # fmt: skip
        painter.drawLine(QPointF(x, y - 14), QPointF(x, y + 6))
        painter.drawPolyline([QPointF(x - 6, y), QPointF(x, y + 6), QPointF(x + 6, y)])

    def _words(self, painter: QPainter, area: QRectF, role: str) -> None:
        bold = QFont(self.font())
        bold.setPointSizeF(bold.pointSizeF() * 1.3)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(theme.colour("text" if role == "accent" else "bad"))
        line = QRectF(area.left(), area.top(), area.width(), painter.fontMetrics().height())
        painter.drawText(line, Flag.AlignCenter, painter.fontMetrics().elidedText(
            self.title, Qt.TextElideMode.ElideRight, int(area.width())))  # fmt: skip
        painter.setFont(self.font())
        painter.setPen(theme.colour("muted"))
        rest = area.adjusted(0, line.height() + 8, 0, 0)
        painter.drawText(rest, int(Flag.AlignHCenter | Flag.AlignTop | Qt.TextFlag.TextWordWrap), self.detail)
