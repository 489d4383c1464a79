"""The files that were set aside, with reasons: a table that copes with very many and can be copied."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from posttrain_gui.data.base import Excluded

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
IN_VIEW = 6
GAP = 6


NUMBERS = {"file": lambda row: str(row.path), "reason": lambda row: str(row.reason)}


class AsideModel(QAbstractTableModel):
    """Two columns over the list as it is: file and reason."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Excluded] = ()

    def show_files(self, rows: Sequence[Excluded]) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Files."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """File, reason."""
        return 2

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The file's last two path parts (all of it as tooltip), and the reason."""
        row = self._rows[index.row()]
        if role == Role.ToolTipRole:
            return f"{row.path}\n{row.reason}"
        if role != Role.DisplayRole:
            return None
        return "/".join(PurePath(row.path).parts[-2:]) if index.column() == 0 else row.reason

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Column titles."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (tr("File"), tr("Why it is set aside"))[section]
        return None

    @property
    def files(self) -> Sequence[Excluded]:
        """What is shown."""
        return self._rows

    def text(self, rows: Sequence[int] | None = None) -> str:
        """Full paths and reasons, one line each, separated by a tab; all where ``rows`` is None or empty."""
        chosen = [self._rows[row] for row in rows] if rows else self._rows
        return "\n".join(f"{row.path}\t{row.reason}" for row in chosen)


class AsideTable(QTableView):
    """The table, with Ctrl+C for the selected rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("setAside")
        describe_list(self, tr("Files set aside"), tr("Each with the reason; none of them is used."))
        self._model = AsideModel(self)
        self.setModel(self._model)
        CopyMenu(self, lambda: listed(self._model.files, NUMBERS))
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.verticalHeader().hide()
        self.setWordWrap(False)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(0, 220)

    def show_files(self, rows: Sequence[Excluded]) -> None:
        """Shows these files."""
        self._model.show_files(rows)
        table = min(IN_VIEW, len(rows)) * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(table + self.horizontalHeader().sizeHint().height() + GAP)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+C copies."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    @Slot()
    def copy(self) -> None:
        """Copies the selected rows, or all where none is selected, to the clipboard."""
        rows = sorted({index.row() for index in self.selectionModel().selectedIndexes()})
        QGuiApplication.clipboard().setText(self._model.text(rows))
