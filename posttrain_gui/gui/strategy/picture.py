"""The picture of a network: its stages from image to answer, frozen ones grey with a lock, trained ones in colour."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import number, tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.gui.model_facts import StageCount

BLOCK = 54
GAP = 5


def trained_stages(count: int, tune: str, blocks: int) -> int:
    """How many of the last stages are trained, the head included.

    Args:
        count: Number of stages in all.
        tune: ``head``, ``last-blocks`` or ``all``.
        blocks: Stages before the head, for ``last-blocks``.
    """
    return {"head": 1, "last-blocks": min(count, blocks + 1), "all": count}[tune]


def widths(counts: list[int], room: float) -> list[float]:
    """Widths of the stages: more parameters, wider; by the root, so that small stages stay visible.

    Args:
        counts: Parameters of each stage.
        room: Width for all of them together.
    """
    roots = [math.sqrt(count) for count in counts]
    least = min(30.0, 0.6 * room / max(1, len(counts)))
    spare = room - least * len(counts)
    total = sum(roots) or 1.0
    return [least + spare * root / total for root in roots]


class NetworkPicture(QWidget):
    """Paints the stages in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network.picture")
        self.stages: tuple[StageCount, ...] = ()
        self.trained = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: tuple[StageCount, ...], trained: int) -> None:
        """Shows a network.

        Args:
            stages: From image to answer.
            trained: How many of the last ones are trained.
        """
        self.stages, self.trained = stages, trained
        frozen = len(stages) - trained
        told = tr("{n} of {total} stages are trained.", n=trained, total=len(stages))
        self.setAccessibleName(f"{told} {tr('Frozen')}: {', '.join(stage.name for stage in stages[:frozen])}")
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Blocks and two lines of text."""
        return QSize(600, BLOCK + 2 * self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints blocks, names and counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, (area, stage) in enumerate(zip(self._areas(), self.stages, strict=True)):
            frozen = place < len(self.stages) - self.trained
            self._paint_block(painter, area, frozen=frozen)
            self._paint_texts(painter, area, stage)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """A stage's tooltip: its whole name, its parameters, whether it is trained."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def _words_at(self, x: float) -> str:
        for place, area in enumerate(self._areas()):
            if area.left() <= x <= area.right():
                stage = self.stages[place]
                state = tr("frozen") if place < len(self.stages) - self.trained else tr("trained")
                return tr("{name}: {n} parameters, {state}", name=stage.name, n=number(stage.count), state=state)
        return ""

    def _areas(self) -> list[QRectF]:
        gap = GAP if len(self.stages) < 20 else 2
        room = self.width() - gap * (len(self.stages) - 1)
        areas, left = [], 0.0
        for width in widths([stage.count for stage in self.stages], room):
            areas.append(QRectF(left, 1, width, BLOCK))
            left += width + gap
        return areas

    def _paint_block(self, painter: QPainter, area: QRectF, *, frozen: bool) -> None:
        painter.setPen(QPen(theme.colour("line_strong" if frozen else "accent"), 1))
        painter.setBrush(theme.colour("track" if frozen else "accent"))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if frozen and area.width() > 16:
            _paint_lock(painter, area.center().x(), area.center().y())

    def _paint_texts(self, painter: QPainter, area: QRectF, stage: StageCount) -> None:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.86)
        painter.setFont(font)
        line = painter.fontMetrics().height()
        texts = ((stage.name.rpartition("features.")[2], "text"), (short(stage.count), "muted"))
        for row, (text, role) in enumerate(texts):
            if row == 1 and painter.fontMetrics().horizontalAdvance(text) > area.width() + GAP:
                continue  # half a number says something wrong; the tooltip has it
            painter.setPen(theme.colour(role))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(area.width() + GAP - 1))
            box = QRectF(area.left() - GAP / 2, BLOCK + 6 + row * line, area.width() + GAP, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, shown)


def short(count: int) -> str:
    """A count in short: "640", "12 k", "4.7 M"."""
    if count < 1000:
        return str(count)
    if count < 999_500:
        return f"{count / 1000:.1f} k" if count < 10_000 else f"{count / 1000:.0f} k"
    return f"{count / 1e6:.1f} M" if count < 100_000_000 else f"{count / 1e6:.0f} M"


def _paint_lock(painter: QPainter, x: float, y: float) -> None:
    painter.setPen(QPen(theme.colour("muted"), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawArc(QRectF(x - 3.5, y - 7, 7, 9), 0, 180 * 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("muted"))
    painter.drawRoundedRect(QRectF(x - 5.5, y - 2, 11, 8), 1.5, 1.5)
