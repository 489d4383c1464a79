"""The candidates as a table, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from posttrain_gui.gui import theme
from posttrain_gui.gui.search import wording
from posttrain_gui.gui.tr import duration, tr

if TYPE_CHECKING:
    from posttrain_gui.search.record import Tried

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
ROW_ROLE = Role.UserRole + 1
RANK, FIGURE, DIFFERENCE, EPOCHS, TIME, END = range(6)
WIDTHS = {RANK: 56, FIGURE: 122, EPOCHS: 72, TIME: 92, END: 104}


class CandidatesModel(QAbstractTableModel):
    """One line a candidate."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Tried] = []

    def show(self, rows: list[Tried]) -> None:
        """Takes the place of what was shown."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def row_of(self, number: int) -> int:
        """The line of a candidate, −1 where it is not shown."""
        return next((at for at, row in enumerate(self._rows) if row.number == number), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of candidates."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else len(WIDTHS) + 1

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return wording.headings()[section]
        if role == Role.ToolTipRole:
            return wording.column_help(section)
        return _side(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Role.DisplayRole:
            return _text(row, index.column())
        if role == ROW_ROLE:
            return row
        if role == Role.ToolTipRole:
            return wording.whole(row)
        if role == Role.TextAlignmentRole:
            return _side(index.column())
        if role == Role.ForegroundRole:
            return _colour(row, index.column())
        return None


def _text(row: Tried, column: int) -> str:
    return (
        str(row.rank) if row.rank else "–",
        wording.figure(row),
        tr(row.difference),
        str(row.epochs),
        duration(row.seconds),
        wording.end(row),
    )[column]


def _colour(row: Tried, column: int) -> Any:
    if row.rank == 1 and column in (RANK, FIGURE):
        return theme.colour("good")
    if row.state == "failed" and column == END:
        return theme.colour("bad")
    return theme.colour("muted") if not row.eligible else None


def _side(column: int) -> Qt.AlignmentFlag:
    right = column in (RANK, FIGURE, EPOCHS, TIME)
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
