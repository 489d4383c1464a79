"""The few mistakes the model is surest of, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.gui.data.picture_list import PictureDelegate
from posttrain_gui.gui.result.figures import mistakes
from posttrain_gui.gui.result.mistake_grid import MistakeGrid, look
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.report import Answer, Report

PICTURES = (72, 40)
"""Sides of the pictures (px), the first where there is room for it."""


class MistakeStrip(QWidget):
    """A heading, a way to all mistakes, and a row of pictures; takes no room where there are no mistakes.

    Signals:
        all_wanted: A person wants to see every mistake.
    """

    all_wanted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._wrong: list[Answer] = []
        self._classes: list[str] = []
        self._shown = 0
        self.grid = MistakeGrid()
        self.grid.setObjectName("surest_mistakes")
        self.grid.setAccessibleName(tr("The mistakes the model is surest of"))
        self._look = look(PICTURES[0])
        self._delegate = PictureDelegate(self._look, self.grid)
        self.grid.setItemDelegate(self._delegate)
        self._one_row(self._look.height)
        self.every = QPushButton()
        self.every.setObjectName("all_mistakes")
        set_role(self.every, "link")
        self.every.clicked.connect(self.all_wanted)
        head = QHBoxLayout()
        head.addWidget(label(tr("What it still gets wrong, the surest answers first"), "strong"))
        head.addStretch(1)
        head.addWidget(self.every)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(self.grid)
        pictures.ready.connect(self._use)
        pictures.failed.connect(self._cannot)

    def _one_row(self, height: int) -> None:
        self.grid.setProperty("role", "strip")
        self.grid.setSpacing(0)
        self.grid.setWrapping(False)
        self.grid.setFlow(QListView.Flow.LeftToRight)
        self.grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.grid.setFixedHeight(height)

    def show_report(self, report: Report) -> None:
        """Shows the mistakes of a report."""
        self._wrong = mistakes(report.answers, "wrong")
        self._classes = report.data.classes if report.data else []
        self.every.setText(tr("All mistakes ({n})", n=number(len(self._wrong))))
        self.every.setAccessibleName(self.every.text())
        self._fill()
        if self.isVisible():
            self._pictures.ask()

    def offer_room(self, height: int) -> None:
        """Is seen only where there are mistakes and this height (px) is enough for them, if need be smaller ones."""
        around = self.sizeHint().height() - self.grid.height()
        fitting = [found for found in map(look, PICTURES) if around + found.height <= height]
        if fitting and fitting[0] != self._look:
            self._look = self._delegate.look = fitting[0]
            self.grid.setFixedHeight(self._look.height)
            self.grid.doItemsLayout()
        self.setVisible(bool(self._wrong) and not self._pictures.refused and bool(fitting))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """No picture is cut at the edge."""
        super().resizeEvent(event)
        if self._fitting() != self._shown:
            self._fill()

    def _fitting(self) -> int:
        return max(1, (self.width() - 2) // self._look.width)

    def _fill(self) -> None:
        self._shown = self._fitting()
        self.grid.answers.show(self._wrong[: self._shown], self._classes)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Images are looked for only when somebody looks."""
        super().showEvent(event)
        self._pictures.ask()

    @Slot(object)
    def _use(self, reader: object) -> None:
        self.grid.answers.use(reader)  # type: ignore[arg-type]  # the signal's object is a Reader or None

    @Slot(str)
    def _cannot(self, why: str) -> None:  # noqa: ARG002 - the Mistakes page says why
        self.hide()
