"""The picture of a network: its stages from image to answer.

Frozen ones are grey with a lock, trained ones in colour, partly trained ones tinted.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import enumerated, number, tr
from posttrain_gui.gui.widgets.accessible import describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.gui.copying import Table
    from posttrain_gui.strategies.tuning.base import StageFacts

BLOCK = 54
GAP = 5


def shares(stages: Sequence[StageFacts], trained: Sequence[int]) -> list[float]:
    """Which share of each stage is trained, 0 to 1 (more than 1 where it would be more than the stage itself)."""
    return [n / stage.count if stage.count else 0.0 for stage, n in zip(stages, trained, strict=True)]


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
    """Paints the stages in a row.

    Attributes:
        stages: From image to answer.
        trained: Trained parameters of each.
        turns: In which turn the training of each begins, from 1; empty where all begin together.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network.picture")
        self.stages: tuple[StageFacts, ...] = ()
        self.trained: tuple[int, ...] = ()
        self.turns: tuple[int, ...] = ()
        CopyMenu(self, self._numbers)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(
        self, stages: tuple[StageFacts, ...], trained: tuple[int, ...], turns: tuple[int, ...] = ()
    ) -> None:
        """Shows a network; see the attributes."""
        self.stages, self.trained, self.turns = stages, trained, turns
        count = sum(n > 0 for n in trained)
        told = tr("{n} of {total} stages are trained.", n=count, total=len(stages))
        frozen = enumerated(stage.name for stage, n in zip(stages, trained, strict=True) if not n)
        told = tr("{told} Frozen: {stages}", told=told, stages=frozen) if frozen else told
        describe(self, told, tr("A picture of the network, from its input at the left to its answer at the right."))
        self.update()

    def _numbers(self) -> Table | None:
        stages = list(zip(self.stages, self.trained, strict=True))
        return listed(
            stages,
            {
                "stage": lambda pair: pair[0].name,
                "parameters": lambda pair: pair[0].count,
                "trained_parameters": lambda pair: pair[1],
            },
        )

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Blocks and two lines of text."""
        return QSize(600, BLOCK + 2 * self.fontMetrics().height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints blocks, names and counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        known = shares(self.stages, self.trained)
        for place, (area, stage) in enumerate(zip(self._areas(), self.stages, strict=True)):
            self._paint_block(painter, area, known[place])
            if self.turns:
                self._paint_turn(painter, area, self.turns[place])
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
                return tr(
                    "{name}: {n} parameters, {state}", name=stage.name, n=number(stage.count), state=self._state(place)
                )
        return ""

    def _state(self, place: int) -> str:
        trained, stage = self.trained[place], self.stages[place]
        if not trained:
            return tr("frozen")
        if self.turns:
            return tr("trained, turn {n}", n=self.turns[place])
        return tr("trained") if trained == stage.count else tr("{n} of them or beside them trained", n=number(trained))

    def _areas(self) -> list[QRectF]:
        gap = GAP if len(self.stages) < 20 else 2
        room = self.width() - gap * (len(self.stages) - 1)
        areas, left = [], 0.0
        for width in widths([stage.count for stage in self.stages], room):
            areas.append(QRectF(left, 1, width, BLOCK))
            left += width + gap
        return areas

    def _paint_block(self, painter: QPainter, area: QRectF, share: float) -> None:
        """Grey with a lock: frozen; filled: trained; tinted, with a strip at its foot: a part of it is trained."""
        frame = area.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("accent" if share else "line_strong"), 1))
        painter.setBrush(theme.colour("accent" if share >= 1 else "accent_soft" if share else "track"))
        painter.drawRoundedRect(frame, 6, 6)
        if 0 < share < 1:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(QRectF(frame.left() + 4, frame.bottom() - 10, frame.width() - 8, 6), 3, 3)
        if not share and area.width() > 16:
            _paint_lock(painter, area.center().x(), area.center().y())

    def _paint_turn(self, painter: QPainter, area: QRectF, turn: int) -> None:
        font = QFont(self.font())
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(theme.colour("on_accent"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(turn))

    def _paint_texts(self, painter: QPainter, area: QRectF, stage: StageFacts) -> None:
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
