"""The few mistakes the model is surest of, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.gui.result.figures import mistakes
from posttrain_gui.gui.result.mistake_grid import MistakeDelegate, MistakeGrid
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.result.pictures import Pictures
    from posttrain_gui.report import Report

MOST = 24
"""A row on the widest screens."""

PICTURE = 72


class MistakeStrip(QWidget):
    """A heading, a way to all mistakes, and a row of pictures; takes no room where there are no mistakes.

    Signals:
        all_wanted: A person wants to see every mistake.
    """

    all_wanted = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.grid = MistakeGrid()
        self.grid.setObjectName("surest_mistakes")
        self.grid.setAccessibleName(tr("The mistakes the model is surest of"))
        delegate = MistakeDelegate(self.grid, PICTURE)
        self.grid.setItemDelegate(delegate)
        self._one_row(delegate.height())
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
        wrong = mistakes(report.answers, "wrong")
        classes = report.data.classes if report.data else []
        self.grid.answers.show(wrong[:MOST], classes)
        self.every.setText(tr("All mistakes ({n})", n=number(len(wrong))))
        self.every.setAccessibleName(self.every.text())
        self.setVisible(bool(wrong))
        if self.isVisible():
            self._pictures.ask()

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
