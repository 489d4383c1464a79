"""The table of the models that are compared, for mouse and keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.model.ranking_candidate import csv_table
from posttrain_gui.gui.model.ranking_table import LOGME, MEANS, MODEL, REMARK, SIZE, TIME
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.model.ranking_table import CandidatesModel

WIDTHS = {MODEL: 190, LOGME: 74, MEANS: 160, SIZE: 96, TIME: 108}


class CandidatesView(QTableView):
    """Space ticks the chosen model, Delete takes it off the list, Ctrl+C asks for a copy.

    Signals:
        copy_wanted: Ctrl+C was pressed.
    """

    copy_wanted = Signal()

    def __init__(self, candidates: CandidatesModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._candidates = candidates
        self.setObjectName("ranking_table")
        describe_list(self, tr("Models to compare"), tr("Space ticks a model; Enter starts from it."))
        self.setModel(candidates)
        CopyMenu(self, lambda: csv_table(candidates.candidates))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMinimumHeight(120)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        self.horizontalHeader().setHighlightSections(False)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(REMARK, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The keys named above; all others are the table's."""
        rows = self.selectionModel().selectedRows()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        elif rows and event.matches(QKeySequence.StandardKey.Delete):
            self._candidates.remove(rows[0].row())
        elif rows and event.key() == Qt.Key.Key_Space:
            ticked = self._candidates.candidates[rows[0].row()].ticked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            self._candidates.setData(rows[0].siblingAtColumn(MODEL), state, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)
