"""Choosing a model from a library's catalogue."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.empty import EmptyHint
from posttrain_gui.gui.forms.form import ChoiceForm
from posttrain_gui.gui.model.catalogue_table import NUMBERS, ROW, CatalogueModel, CatalogueProxy
from posttrain_gui.gui.table_numbers import listed, rows_of
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe, describe_list
from posttrain_gui.gui.widgets.fold import Fold
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import ModelSource


class CataloguePage(QWidget):
    """Search box and table; a row that is chosen becomes the plan's model.

    Args:
        store: Holds the plan.
        cls: The source ("torchvision" or "timm").
        read: Gives the catalogue's rows, in a background thread.
        choice: From a row to the plan's ``[model]``.
    """

    def __init__(
        self,
        store: PlanStore,
        cls: type[ModelSource],
        read: Callable[[], list[Any]],
        choice: Callable[[Any], dict[str, Any]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._cls, self._read, self._choice = store, cls, read, choice
        self._task: Task | None = None
        self._loaded = self._showing = False
        self.model, self.proxy = CatalogueModel(self), CatalogueProxy(self)
        self.proxy.setSourceModel(self.model)
        self.search = self._make_search()
        self.local = QCheckBox(tr("Only those on this machine"), self)
        self.local.setObjectName(f"catalogue.{cls.tag()}.local")
        self.local.setToolTip(tr("Hides models whose weights would have to be downloaded first."))
        self.count = label("", "muted", parent=self)
        self.table = self._make_table()
        self.form = ChoiceForm(store, "model", cls, self)
        self.fold = Fold(tr("By name"), self.form, f"catalogue.{cls.tag()}.by_name", self)
        self._lay_out()
        self.search.textChanged.connect(self._searched)
        self.local.toggled.connect(self._local_toggled)
        self.table.selectionModel().currentRowChanged.connect(self._row_chosen)
        store.changed.connect(self._changed)

    def show_field(self, path: str) -> bool:
        """Goes to a field."""
        self.fold.set_open(True)
        return self.form.show_field(path)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Reads the catalogue when it is first seen."""
        super().showEvent(event)
        if not self._loaded and self._task is None:
            read = self._read
            self.count.setText(tr("Reading the catalogue…"))
            self._task = Task(lambda _: read(), self, heavy=True)
            self._task.done.connect(self._arrived)
            self._task.failed.connect(self._failed)
            self._task.start()

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setObjectName(f"catalogue.{self._cls.tag()}.search")
        describe(search, tr("Search models"), tr("Shows only models whose name or weights hold all these words."))
        search.setPlaceholderText(tr("Search, for example: resnet 50"))
        search.setClearButtonEnabled(True)
        search.setMinimumHeight(32)
        return search

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setObjectName(f"catalogue.{self._cls.tag()}")
        describe_list(table, tr("Models"), tr("The row that is gone to becomes the plan's model."))
        table.setModel(self.proxy)
        CopyMenu(table, lambda: listed(rows_of(table, ROW), NUMBERS))
        EmptyHint(table, self._why_empty)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(28)
        # Takes what room there is, and asks for no more.
        table.setMinimumHeight(170)
        table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setResizeContentsPrecision(60)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 165)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        return table

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(14)
        line.addWidget(self.search, 1)
        line.addWidget(self.local)
        line.addWidget(self.count)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(line)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.fold)

    def _show_count(self) -> None:
        shown, total = self.proxy.rowCount(), self.model.rowCount()
        self.count.setText(tr("{n} of {total} models", n=number(shown), total=number(total)))

    def _show_chosen(self) -> None:
        """Marks the plan's model in the table, without choosing it anew."""
        model = self._store.plan.model
        if model.tag() != self._cls.tag():
            return
        wanted = model.model_dump(mode="json", exclude_none=True)
        rows = self._rows_of(wanted)
        self._showing = True
        index = self.proxy.mapFromSource(self.model.index(rows[0], 0)) if rows else QModelIndex()
        if index.isValid():
            self.table.selectRow(index.row())
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        else:
            self.table.clearSelection()
        self._showing = False

    def _rows_of(self, wanted: dict[str, Any]) -> list[int]:
        """The rows of a choice; "default" weights are a model's first row."""
        choices = [self._choice(row) for row in self.model.rows]
        exact = [place for place, choice in enumerate(choices) if choice == wanted]
        if exact or wanted.get("weights") != "default":
            return exact
        return [place for place, choice in enumerate(choices) if choice["name"] == wanted["name"]][:1]

    @Slot(object)
    def _arrived(self, rows: list[Any]) -> None:
        self._task, self._loaded = None, True
        self.model.set_rows(rows)
        for place in self.model.empty_columns():
            self.table.setColumnHidden(place, True)
        if self.table.isColumnHidden(2):
            self.table.setColumnWidth(0, 420)
        self._show_count()
        self._show_chosen()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.count.setText(tr("The catalogue cannot be read: {why}", why=error))

    def _why_empty(self) -> str:
        """What the table says without a row; nothing while the catalogue is being read."""
        if not self.model.rows:
            return ""
        words = self.search.text().strip()
        if self.local.isChecked() and not words:
            return tr("No weights of these models are on this machine yet. Untick the filter to see all.")
        return tr('No model matches "{words}". Clear the search, or untick the filter.', words=words)

    @Slot(str)
    def _searched(self, text: str) -> None:
        self.proxy.set_search(text)
        self._show_count()

    @Slot(bool)
    def _local_toggled(self, local: bool) -> None:
        self.proxy.set_local(local)
        self._show_count()

    @Slot(QModelIndex, QModelIndex)
    def _row_chosen(self, index: QModelIndex, before: QModelIndex) -> None:  # noqa: ARG002 - the signal's arguments
        # A search that hides the current row moves "current" by itself: only a person's choice counts.
        if index.isValid() and self.table.hasFocus() and not self._showing:
            self._store.update("model", self._choice(self.model.rows[self.proxy.mapToSource(index).row()]))

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.model != new.model:
            self._show_chosen()
