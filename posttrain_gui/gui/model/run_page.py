"""The models of earlier runs, as a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QVBoxLayout, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.forms.runs import is_named, kept_runs
from posttrain_gui.gui.history.model import ROW_ROLE, RunsModel, RunsProxy
from posttrain_gui.gui.history.numbers import of_runs
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_list
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.store import PlanStore

SHOWN = (0, 1, 2, 3, 5, 8)
"""Of the history's columns: name, model, data, strategy, accuracy after, date."""
DATE = 8


class RunPage(QWidget):
    """Bound to ``model.run_id`` while the source is ``run``."""

    source: ClassVar[str] = "run"

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._showing = store, False
        self.model = RunsModel(self)
        self.proxy = RunsProxy(self.model, self)
        self.table = self._make_table()
        self.nothing = label(
            tr("No run has kept a model yet. Train one first; then it can be gone on with, or teach a smaller one."),
            "muted",
            wrap=True,
        )
        self.nothing.setObjectName("model.no_runs")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for widget in (self.nothing, self.table):
            layout.addWidget(widget)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        store.changed.connect(self._changed)

    def show_field(self, path: str) -> bool:
        """Goes to the table, which is all there is to choose."""
        self.table.setFocus()
        return path == "model.run_id"

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Another run may have ended meanwhile."""
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Reads the runs anew; the plan's one is marked."""
        self._showing = True
        self.model.show(kept_runs())
        self._showing = False
        there = self.model.rowCount() > 0
        self.table.setVisible(there)
        self.nothing.setVisible(not there)
        self._show_chosen()

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName("model.run_id")
        describe_list(
            table, tr("Earlier runs that kept a model"), tr("The row that is gone to becomes the plan's model.")
        )
        table.setModel(self.proxy)
        CopyMenu(table, lambda: of_runs(table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setSortingEnabled(True)
        table.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(46)
        table.setMinimumHeight(200)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        for at, column in enumerate(self.model.columns):
            table.setColumnHidden(at, at not in SHOWN)
            if column.width:
                table.setColumnWidth(at, column.width)
            else:
                table.horizontalHeader().setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        return table

    def _show_chosen(self) -> None:
        """Marks the plan's run, without choosing it anew."""
        given = str(getattr(self._store.plan.model, "run_id", ""))
        self._showing = True
        place = next((i for i in range(self.proxy.rowCount()) if is_named(self._row(i).run_id, given)), -1)
        if place >= 0:
            self.table.selectRow(place)
        else:
            self.table.clearSelection()
        self._showing = False

    def _row(self, place: int) -> Any:
        return self.proxy.data(self.proxy.index(place, 0), ROW_ROLE)

    @Slot(QModelIndex, QModelIndex)
    def _row_chosen(self, index: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002 - the signal's arguments
        if index.isValid() and not self._showing and self._store.plan.model.tag() == self.source:
            self._store.update("model", {"source": self.source, "run_id": self._row(index.row()).run_id})

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model and self.isVisible():
            self._show_chosen()
