"""How each class fares before and after, as a sortable table with bars."""

from __future__ import annotations

import math
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.table_numbers import listed, rows_of
from posttrain_gui.gui.tr import number, percent, points, tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from posttrain_gui.gui.result.figures import ClassChange

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
BAR_COLUMN, CHANGE_COLUMN = 1, 2


NUMBERS = {
    name: attrgetter(of)
    for name, of in {
        "class": "name",
        "test_images": "images",
        "share_right_before": "before",
        "share_right_after": "after",
        "change": "change",
    }.items()
}


class ClassModel(QAbstractTableModel):
    """One line a class: name, both accuracies (as bars), change, number of test images."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ClassChange] = []

    def show(self, rows: list[ClassChange]) -> None:
        """Takes the place of what was shown."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of classes."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Four."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Headings."""
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (tr("Class"), tr("Before / after"), tr("Points"), tr("Images"))[section]
        if orientation == Qt.Orientation.Horizontal and role == Role.TextAlignmentRole:
            return _side(section) | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Horizontal and role == Role.ToolTipRole:
            return (
                None,
                tr("Share of the class's test images answered rightly"),
                tr("Change in percentage points; of a few images it says little"),
                tr("Test images that show the class"),
            )[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell."""
        row = self._rows[index.row()]
        if role == Role.UserRole:
            return (row.name.casefold(), _sortable(row.after), _sortable(row.change), row.images)[index.column()]
        if role == Role.UserRole + 1:
            return row
        if role in (Role.DisplayRole, Role.ToolTipRole, Role.AccessibleTextRole):
            return self._text(row, index.column(), shown=role == Role.DisplayRole)
        if role == Role.TextAlignmentRole:
            return _side(index.column()) | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: ClassChange, column: int, *, shown: bool) -> str:
        known = math.isfinite(row.change)
        if column == BAR_COLUMN:
            if shown:
                return ""  # the bars say it
            return (
                tr("Before {before}, after {after}", before=percent(row.before), after=percent(row.after))
                if known
                else tr("no test images")
            )
        return (row.name, "", points(row.change) if known else "–", number(row.images))[column]


def _side(column: int) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if column >= CHANGE_COLUMN else Qt.AlignmentFlag.AlignLeft


def _sortable(value: float) -> float:
    return value if math.isfinite(value) else -math.inf


class BarsDelegate(QStyledItemDelegate):
    """Two thin bars, before above after, on a track of 100 %."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the ground of the cell, then the bars."""
        super().paint(painter, option, index)
        row: ClassChange = index.data(Role.UserRole + 1)
        if not math.isfinite(row.change):
            return
        area = QRectF(option.rect).adjusted(8, 7, -8, -7)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        height = (area.height() - 3) / 2
        for top, share, role in ((area.top(), row.before, "before"), (area.top() + height + 3, row.after, "after")):
            painter.setBrush(theme.colour("track"))
            painter.drawRoundedRect(QRectF(area.left(), top, area.width(), height), 2, 2)
            painter.setBrush(theme.colour(role))
            painter.drawRoundedRect(QRectF(area.left(), top, area.width() * share, height), 2, 2)
        painter.restore()


class PerClassBars(QTableView):
    """The classes that changed most for the worse come first; any column sorts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("per_class")
        describe_list(self, tr("Change per class"), tr("Accuracy of each class before and after, on the test images."))
        self._classes = ClassModel(self)
        proxy = QSortFilterProxyModel(self)
        proxy.setSourceModel(self._classes)
        proxy.setSortRole(Role.UserRole)
        self.setModel(proxy)
        CopyMenu(self, lambda: listed(rows_of(self, Role.UserRole + 1), NUMBERS))
        self.setItemDelegateForColumn(BAR_COLUMN, BarsDelegate(self))
        self.setShowGrid(False)
        self.setSortingEnabled(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(30)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(BAR_COLUMN, QHeaderView.ResizeMode.Stretch)
        for column, width in ((0, 92), (CHANGE_COLUMN, 70), (3, 68)):
            self.setColumnWidth(column, width)
        self.sortByColumn(CHANGE_COLUMN, Qt.SortOrder.AscendingOrder)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow and tall."""
        return QSize(380, 320)

    def show_classes(self, rows: list[ClassChange]) -> None:
        """Shows these classes."""
        self._classes.show(rows)
