"""The runs as a table that sorts by numbers and can be searched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from posttrain_gui.gui import theme
from posttrain_gui.gui.history.columns import columns

if TYPE_CHECKING:
    from posttrain_gui.history.rows import RunRow

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SORT_ROLE = Role.UserRole
ROW_ROLE = Role.UserRole + 1
_OUTCOME_ROLES = {"improved": "good", "worse": "bad"}
_STATUS_ROLES = {"failed": "bad", "interrupted": "warn", "running": "accent"}
GAIN_COLUMN, STATUS_COLUMN = 6, 9


class RunsModel(QAbstractTableModel):
    """One line a run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns()
        self._rows: list[RunRow] = []

    def show(self, rows: list[RunRow]) -> None:
        """Takes the place of what was shown."""
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of runs."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Headings."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role == Role.TextAlignmentRole:
            return _alignment(numeric=column.numeric)
        return {Role.DisplayRole: column.title, Role.ToolTipRole: column.help or None}.get(Role(role))

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], self.columns[index.column()]
        if role == Role.DisplayRole:
            return column.text(row)
        if role == SORT_ROLE:
            return column.value(row)
        if role == ROW_ROLE:
            return row
        if role == Role.TextAlignmentRole:
            return _alignment(numeric=column.numeric)
        if role == Role.ToolTipRole:
            return "\n".join(part for part in ((column.whole or column.text)(row), row.note) if part)
        if role == Role.ForegroundRole:
            told = {GAIN_COLUMN: _OUTCOME_ROLES.get(row.outcome), STATUS_COLUMN: _STATUS_ROLES.get(row.status)}
            colour = told.get(index.column())
            return theme.colour(colour) if colour else None
        return None


def _alignment(*, numeric: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if numeric else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class RunsProxy(QSortFilterProxyModel):
    """Sorts by the values behind the texts; keeps the runs in which every word of the search occurs."""

    def __init__(self, source: RunsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = ""
        self.setSourceModel(source)
        self.setSortRole(SORT_ROLE)

    def search(self, text: str) -> None:
        """Shows only the runs that have all these words in them."""
        self._search = text
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a run is shown."""
        row: RunRow = self.sourceModel().data(self.sourceModel().index(source_row, 0, source_parent), ROW_ROLE)
        return row.matches(self._search)
