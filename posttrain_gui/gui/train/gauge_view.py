"""The overfitting gauge: a small scale with a mark, and what it means in words."""

from __future__ import annotations

import math
from operator import itemgetter
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from posttrain_gui.evaluation.gauge import HUGE, LARGE, NOTICED
from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.plots.colours import faded
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import points, tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.evaluation.gauge import Gauge

ROLES = {
    "alike": "good",
    "harder": "good",
    "usual": "muted",
    "beginning": "warn",
    "strong": "bad",
    "unclear": "muted",
    "unknown": "muted",
}
"""Level → colour role."""
LEAST, MOST = -NOTICED, HUGE + NOTICED
"""Ends of the scale (fractions)."""
ZONES = ((LEAST, NOTICED, "good"), (NOTICED, LARGE, "muted"), (LARGE, HUGE, "warn"), (HUGE, MOST, "bad"))


NUMBERS = {"gap": itemgetter(0), "standard_error": itemgetter(1)}


class Scale(QWidget):
    """Four zones from "alike" to "by heart", and a mark at the present gap with its error."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gap, self._error, self._role = math.nan, math.nan, "muted"
        CopyMenu(self, lambda: listed([(self._gap, self._error)], NUMBERS))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_gap(self, gap: float, error: float, role: str) -> None:
        """Shows a gap and its standard error (fractions); nan for none."""
        self._gap, self._error, self._role = gap, error, role
        told = "" if math.isnan(gap) else tr("Training {n} points ahead of validation", n=points(gap))
        describe(self, tr("Overfitting"), told or tr("Nothing is known of it yet."), tip=True)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Small."""
        return QSize(150, 20)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 - Qt's signature
        """Paints zones, error and mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle = self.height() / 2
        for low, high, role in ZONES:
            painter.setBrush(faded(theme.colour(role), 110))
            left, right = self._x(low), self._x(high)
            painter.drawRect(QRectF(left + 1, middle - 3, right - left - 2, 6))
        if math.isfinite(self._gap):
            self._paint_mark(painter, middle)
        painter.end()

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        painter.setBrush(theme.colour("text"))
        if math.isfinite(self._error):
            left, right = self._x(self._gap - self._error), self._x(self._gap + self._error)
            painter.drawRect(QRectF(left, middle - 1, right - left, 2))
        painter.setBrush(theme.colour("text" if self._role == "muted" else self._role))
        painter.drawEllipse(QPointF(self._x(self._gap), middle), 6, 6)

    def _x(self, gap: float) -> float:
        share = (min(max(gap, LEAST), MOST) - LEAST) / (MOST - LEAST)
        return 7 + share * (self.width() - 14)


class GaugeView(QWidget):
    """Takes no room before there is something to say."""

    topic: ClassVar[About] = About(
        "train#gauge",
        title="Learning or learning by heart",
        text="The gap between training and validation. A small one is learning; a growing one with a rising "
        "validation loss is learning by heart: stronger regularization, fewer epochs or more images help.",
    )

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scale = Scale(self)
        self.words = label("", "muted", wrap=True)
        self.words.setObjectName("gap")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        caption = label(tr("Overfitting"), "strong")
        caption.setToolTip(tr("How much better the model is on the images it learns from than on the others."))
        row.addWidget(caption)
        row.addWidget(self.scale)
        row.addWidget(self.words, 1)
        self.hide()

    def show_gauge(self, gauge: Gauge) -> None:
        """Shows what the gauge reads."""
        role = ROLES[gauge.level]
        self.scale.show_gap(gauge.gap, gauge.error, role)
        self.words.setText(tr(gauge.words))
        set_role(self.words, role)
        self.setAccessibleName(tr("Overfitting gauge: {words}", words=tr(gauge.words)))
        self.setVisible(gauge.level != "unknown")
