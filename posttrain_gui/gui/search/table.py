"""The table of candidates, and what can be done with the chosen one."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QTableView, QVBoxLayout, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.search.model import DIFFERENCE, ROW_ROLE, WIDTHS, CandidatesModel
from posttrain_gui.gui.search.numbers import of_candidates
from posttrain_gui.gui.table_numbers import rows_of
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.accessible import describe_list
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from posttrain_gui.search.record import SearchReport, Tried


class Candidates(QWidget):
    """Candidates best first.

    Signals:
        plan_wanted: (dict) The plan of the chosen candidate is to become the window's.
        result_wanted: (run id) The winner's result is to be shown.
    """

    topic: ClassVar[About] = About(
        "search#table",
        title="Candidates",
        text="Every strategy that was tried, the best on validation first, with what it took. The values are from "
        "validation images: the verdict of the winner comes from the test.",
    )

    plan_wanted = Signal(object)
    result_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._run = ""
        self.model = CandidatesModel(self)
        self.table = QTableView()
        self.table.setObjectName("search_table")
        describe_list(self.table, tr("Candidates"), tr("Enter makes the plan of the candidate the plan of the window."))
        self._dress_table()
        self.take = QPushButton(tr("Take over this plan"))
        self.take.setObjectName("search_take")
        self.result = QPushButton(tr("Show the winner's result"))
        self.result.setObjectName("search_result")
        self.result.setToolTip(tr("The best candidate was judged on the test images as every run is."))
        self.sentence, self.verdict = ElidedLabel("", "muted"), ElidedLabel("", "strong")
        self.sentence.setObjectName("search_sentence")
        self.verdict.setObjectName("search_verdict")
        self._lay_out()
        self.take.clicked.connect(self._take)
        self.result.clicked.connect(self._show_result)
        self.table.activated.connect(self._take)
        self.table.selectionModel().selectionChanged.connect(self._enable)
        self._enable()

    def show_report(self, report: SearchReport) -> None:
        """Shows what a search has come to; the chosen candidate stays chosen."""
        chosen = self.chosen()
        self._run = report.winner_run
        self.model.show(report.trials)
        if chosen is not None and (at := self.model.row_of(chosen.number)) >= 0:
            self.table.selectRow(at)
        self.sentence.setText(sentences(report.sentence or report.error))
        self.verdict.setText(tr("On the test images: {verdict}", verdict=tr(report.verdict)) if report.verdict else "")
        self.verdict.setVisible(bool(report.verdict))
        self._enable()

    def chosen(self) -> Tried | None:
        """The candidate that is selected."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    @Slot()
    def _enable(self) -> None:
        row = self.chosen()
        usable = row is not None and bool(row.plan)
        self.take.setEnabled(usable)
        text = tr("Makes the plan of this candidate the plan of the window: model, images, strategy and all.")
        self.take.setToolTip(text if usable else tr("Choose a candidate in the table first."))
        self.result.setVisible(bool(self._run))

    @Slot()
    def _take(self) -> None:
        row = self.chosen()
        if row is not None and row.plan:
            self.plan_wanted.emit(row.plan)

    @Slot()
    def _show_result(self) -> None:
        self.result_wanted.emit(self._run)

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        CopyMenu(table, lambda: of_candidates(rows_of(table, ROW_ROLE)))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(30)
        table.horizontalHeader().setHighlightSections(False)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        table.horizontalHeader().setSectionResizeMode(DIFFERENCE, QHeaderView.ResizeMode.Stretch)

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self.sentence)
        texts.addWidget(self.verdict)
        below.addLayout(texts, 1)
        below.addWidget(self.result)
        below.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.table, 1)
        column.addLayout(below)
