"""All runs: to look at again, to repeat, to go on with."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QByteArray, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from posttrain_gui.errors import UserError
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.empty import empty_page
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.history.columns import when
from posttrain_gui.gui.history.deeds import RunDeeds
from posttrain_gui.gui.history.model import ROW_ROLE, RunsModel, RunsProxy
from posttrain_gui.gui.history.numbers import of_runs
from posttrain_gui.gui.panels.base import Panel
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, sentences, tr
from posttrain_gui.gui.widgets.accessible import describe, describe_list, lettered, plain
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label, page_header
from posttrain_gui.gui.widgets.wrapping import Wrapping

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.history.history import History
    from posttrain_gui.history.rows import RunRow

DATE_COLUMN = 8
CELL = 20
"""Room left and right of a cell's text, px."""
RUNS, NO_RUNS, NO_MATCH = range(3)
"""What stands in the middle: the table, or why there is none."""


class HistoryPanel(Panel):
    """A table of all runs, newest first, with what can be done about each.

    Signals:
        open_requested: (run id) Show this run's plots, plan and verdict as they were.
        new_from_requested: (run id) Take this run's plan as the current one.
        resume_requested: (run id) Go on with this interrupted run.
        changed: A run was renamed or deleted.
    """

    topic: ClassVar[About] = About(
        "history",
        title="History",
        text="Every run is kept with its plan, its curves, its verdict and its model file, until you delete it.",
    )

    name: ClassVar[str] = "History"

    open_requested = Signal(str)
    new_from_requested = Signal(str)
    resume_requested = Signal(str)
    changed = Signal()

    def __init__(self, store: PlanStore, history: History, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._history = history
        self._deeds = RunDeeds(history, self)
        self._deeds.done.connect(self._deed_done)
        self._deeds.failed.connect(self._say)
        self._model = RunsModel(self)
        self.proxy = RunsProxy(self._model, self)
        self.actions_by_name: dict[str, QAction] = {}
        self.buttons: dict[str, QPushButton] = {}
        self._build()
        self.refresh()

    def summary(self) -> str:
        """How many runs there are."""
        count = self._model.rowCount()
        if count == 0:
            return tr("No runs yet")
        return tr("1 run") if count == 1 else tr("{n} runs", n=number(count))

    # --- parts --------------------------------------------------------------------------------------------------

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setObjectName("history_search")
        self.search.setAccessibleName(tr("Search the runs"))
        self.search.setPlaceholderText(tr("Search by name, model, data, status, note …"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.message = label("", "bad", wrap=True)
        self.message.setObjectName("history_message")
        self.message.hide()
        self._build_table()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._add_empty_pages()
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 24, 28, 16)
        column.setSpacing(14)
        column.addLayout(
            page_header(tr("History"), tr("Every run is kept with its plan, curves, verdict and model file."))
        )
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)
        column.addWidget(self.message)
        column.addLayout(self._build_actions())

    def _add_empty_pages(self) -> None:
        images = self.way_to("Data", tr("Choose your images"), tr("Goes to the step Data."))
        advice = tr("Choose a model and your images, then press Start training. Runs are listed here as they begin.")
        self._stack.addWidget(empty_page(tr("No runs yet"), advice, images))
        clear = push_button("history_clear", tr("Clear the search"), tr("Shows all runs again."))
        clear.clicked.connect(self.search.clear)
        self._stack.addWidget(empty_page(tr("No run matches"), tr("No run has all these words in it."), clear))

    def _build_table(self) -> None:
        self.table = QTableView()
        self.table.setObjectName("history_table")
        describe_list(self.table, tr("Runs"), tr("Enter opens the run's result, F2 renames it, Delete deletes it."))
        self.table.setModel(self.proxy)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(DATE_COLUMN, Qt.SortOrder.DescendingOrder)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(46)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(64)
        for at, column in enumerate(self._model.columns):
            if column.width:
                self.table.setColumnWidth(at, max(column.width, self._date_width() if at == DATE_COLUMN else 0))
            else:
                header.setSectionResizeMode(at, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(0, Wrapping(self.table))
        self.table.doubleClicked.connect(self._double_clicked)
        self.table.selectionModel().selectionChanged.connect(self._enable)

    def _date_width(self) -> int:
        """Days are written shorter or longer, as the locale has it."""
        day = when("2026-12-28T12:00:00+00:00").partition("\n")[0]
        return self.table.fontMetrics().horizontalAdvance(day) + CELL

    def _build_actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.advice = label("", "muted")
        self.advice.setObjectName("history_advice")
        made: list[tuple[str, str, Callable[[], None], str]] = [
            ("open", lettered(tr("Open"), "O"), self._open, "Return"),
            ("new_from", lettered(tr("New run from this"), "W"), self._new_from, ""),
            ("resume", lettered(tr("Resume"), "U"), self._resume, ""),
            ("rename", lettered(tr("Rename…"), "M"), self._rename, "F2"),
            ("note", tr("Note…"), self._note, ""),
            ("delete", lettered(tr("Delete…"), "D"), self._delete, "Delete"),
        ]
        for name, text, slot, key in made:
            self._add_action(name, text, slot, key)
            if name == "rename":
                row.addWidget(self.advice)
                row.addStretch(1)
            row.addWidget(self.buttons[name])
        CopyMenu(self.table, lambda: of_runs(self.table))
        set_role(self.buttons["delete"], "danger")
        return row

    def _add_action(self, name: str, text: str, slot: Callable[[], None], key: str) -> None:
        action = QAction(text, self.table)
        action.setObjectName(f"history_{name}_action")
        action.triggered.connect(slot)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.table.addAction(action)
        button = QPushButton(text)
        button.setObjectName(f"history_{name}")
        describe(button, plain(text), _what(name), tip=True)
        button.clicked.connect(action.trigger)
        self.actions_by_name[name], self.buttons[name] = action, button

    # --- what is shown ------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Reads the history anew: another window may have added to it."""
        super().showEvent(event)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Reads the history anew; the selected run stays selected."""
        chosen = self.chosen()
        try:
            self._model.show(self._history.rows())
        except UserError as error:
            self._say(error)
        if chosen is not None:
            self.select(chosen.run_id)
        self._show_table()
        self._enable()
        self.summary_changed.emit()

    def select(self, run_id: str) -> None:
        """Selects a run, if it is shown."""
        for at in range(self.proxy.rowCount()):
            if self.proxy.index(at, 0).data(ROW_ROLE).run_id == run_id:
                self.table.selectRow(at)

    def chosen(self) -> RunRow | None:
        """The selected run."""
        rows = self.table.selectionModel().selectedRows()
        return rows[0].data(ROW_ROLE) if rows else None

    def columns(self) -> QByteArray:
        """The widths of the columns and the order of the rows, as Qt keeps them."""
        return self.table.horizontalHeader().saveState()

    def restore_columns(self, state: QByteArray) -> None:
        """Takes widths and order as they were; those of another version with other columns are passed over."""
        header = self.table.horizontalHeader()
        now = header.saveState()
        if not header.restoreState(state) or header.count() != len(self._model.columns):
            header.restoreState(now)

    @Slot(str)
    def _search(self, text: str) -> None:
        self.proxy.search(text)
        self._show_table()
        self._enable()

    def _show_table(self) -> None:
        self.search.setVisible(self._model.rowCount() > 0)
        empty = NO_RUNS if self._model.rowCount() == 0 else NO_MATCH
        self._stack.setCurrentIndex(RUNS if self.proxy.rowCount() else empty)

    @Slot()
    def _enable(self) -> None:
        row = self.chosen()
        running = row is not None and row.status == "running"
        allowed = dict.fromkeys(self.actions_by_name, row is not None)
        allowed["resume"] = row is not None and row.resumable and row.status == "interrupted"
        allowed["delete"] = row is not None and not running
        for name, action in self.actions_by_name.items():
            action.setEnabled(allowed[name])
            self.buttons[name].setEnabled(allowed[name])
            self.buttons[name].setVisible(self.proxy.rowCount() > 0)
        # Only few runs can go on; a button that is nearly always grey would be a riddle.
        self.buttons["resume"].setVisible(allowed["resume"])
        self.advice.setText(self._advice(row, running=running))

    def _advice(self, row: RunRow | None, *, running: bool) -> str:
        """Why the buttons are grey."""
        if self.proxy.rowCount() == 0:
            return ""
        if row is None:
            return tr("Choose a run in the table first.")
        return tr("A run that is going on cannot be deleted.") if running else ""

    # --- what can be done ---------------------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _double_clicked(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(ROW_ROLE).run_id)

    @Slot()
    def _open(self) -> None:
        if (row := self.chosen()) is not None:
            self.open_requested.emit(row.run_id)

    @Slot()
    def _new_from(self) -> None:
        if (row := self.chosen()) is not None:
            self.new_from_requested.emit(row.run_id)

    @Slot()
    def _resume(self) -> None:
        if (row := self.chosen()) is not None:
            self.resume_requested.emit(row.run_id)

    @Slot()
    def _rename(self) -> None:
        if (row := self.chosen()) is not None:
            self._deeds.rename(row)

    @Slot()
    def _note(self) -> None:
        if (row := self.chosen()) is not None:
            self._deeds.note(row)

    @Slot()
    def _delete(self) -> None:
        if (row := self.chosen()) is not None:
            self._deeds.delete(row)

    @Slot()
    def _deed_done(self) -> None:
        self.message.hide()
        self.refresh()
        self.changed.emit()

    @Slot(object)
    def _say(self, error: UserError) -> None:
        self.message.setText(sentences(error.what, error.why, error.next))
        self.message.show()


def _what(name: str) -> str:
    """What a button does with the chosen run."""
    return {
        "open": tr("Shows the run's plots, plan and verdict as they were."),
        "new_from": tr("Takes the run's plan as the plan of the window."),
        "resume": tr("Goes on from the last checkpoint of a run that was interrupted."),
        "rename": tr("Gives the run another name."),
        "note": tr("A few words of yours about the run."),
        "delete": tr("Moves the run with its model file to the trash; you are asked first."),
    }[name]
