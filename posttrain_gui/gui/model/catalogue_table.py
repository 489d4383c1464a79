"""A library's models as a table that can be searched and sorted by number."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Qt

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
VALUE = int(Role.UserRole)
"""The role under which a cell gives its number, for sorting."""
ROW = VALUE + 1
"""The role under which a cell gives its whole model."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column.

    Attributes:
        title: Heading, with the unit.
        value: From a row to what is sorted by (None sorts last).
        text: From that value to what is shown.
        help: The heading's tooltip.
    """

    title: str
    value: Callable[[Any], Any]
    text: Callable[[Any], str]
    help: str = ""


def _fixed(digits: int) -> Callable[[Any], str]:
    return lambda value: "–" if value is None else f"{value:,.{digits}f}"


def _maybe(name: str, scale: float = 1.0) -> Callable[[Any], Any]:
    def read(row: Any) -> Any:
        value = getattr(row, name, None)
        return None if value is None else value * scale

    return read


def _local(row: Any) -> bool:
    return bool(row.local)


def _yes(value: bool) -> str:
    return tr("yes") if value else ""


def columns() -> list[Column]:
    """The columns, in order."""
    return [
        Column(tr("Name"), lambda row: row.name, str),
        Column(tr("Weights"), lambda row: row.weights or "", lambda value: value or tr("none")),
        Column(tr("Param. (M)"), _maybe("parameters", 1e-6), _fixed(1), tr("Millions of learned numbers.")),
        Column(tr("GFLOPS"), _maybe("gflops"), _fixed(2), tr("Billions of operations for one image: how slow it is.")),
        Column(tr("Size (MB)"), _maybe("file_size_mb"), _fixed(0), tr("Of the file of weights.")),
        Column(tr("Top-1 (%)"), _maybe("top1", 100), _fixed(1), tr("Published accuracy on ImageNet's 1,000 classes.")),
        Column(tr("Image (px)"), _maybe("image_size"), _fixed(0), tr("Side of the square it was trained on.")),
        Column(tr("Here"), _local, _yes, tr("Whether its weights are already on this machine.")),
    ]


NUMBERS: dict[str, Callable[[Any], Any]] = {
    "name": lambda row: row.name,
    "weights": lambda row: row.weights or "",
    "parameters": _maybe("parameters"),
    "gflops_an_image": _maybe("gflops"),
    "file_size_mb": _maybe("file_size_mb"),
    "imagenet_top1": _maybe("top1"),
    "image_size_px": _maybe("image_size"),
    "on_this_machine": lambda row: int(row.local),
}
"""Heading → what of a model is copied; accuracies as shares."""


class CatalogueModel(QAbstractTableModel):
    """Rows of ``posttrain_gui.models.loading.catalogue``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Any] = []
        self._columns = columns()

    def set_rows(self, rows: list[Any]) -> None:
        """Shows these rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def empty_columns(self) -> list[int]:
        """The columns of which the library says nothing for any model."""
        return [
            place for place, column in enumerate(self._columns) if all(column.value(row) is None for row in self.rows)
        ]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Number of models."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A cell's text, number or alignment."""
        column = self._columns[index.column()]
        value = column.value(self.rows[index.row()])
        if role in (Role.DisplayRole, Role.ToolTipRole):
            return column.text(value)
        if role == VALUE:
            return value
        if role == ROW:
            return self.rows[index.row()]
        if role == Role.TextAlignmentRole and index.column() > 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """A column's heading."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        side = Qt.AlignmentFlag.AlignLeft if section < 2 else Qt.AlignmentFlag.AlignRight
        shown = {
            int(Role.DisplayRole): column.title,
            int(Role.ToolTipRole): column.help,
            int(Role.TextAlignmentRole): int(side | Qt.AlignmentFlag.AlignVCenter),
        }
        return shown.get(int(role))


class CatalogueProxy(QSortFilterProxyModel):
    """Shows the rows in which every word occurs; sorts by number, unknown ones last in both directions."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._local = False

    def set_search(self, text: str) -> None:
        """Keeps rows whose name or weights hold every word of the text."""
        self.beginFilterChange()
        self._words = text.lower().split()
        self.endFilterChange()

    def set_local(self, local: bool) -> None:
        """Keeps only models whose weights are on this machine."""
        self.beginFilterChange()
        self._local = local
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802, ARG002 - Qt's signature
        """Whether a row is shown."""
        source = self.sourceModel()
        assert isinstance(source, CatalogueModel)
        entry = source.rows[row]
        text = f"{entry.name} {entry.weights}".lower()
        return (entry.local or not self._local) and all(word in text for word in self._words)

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        """Compares two cells."""
        first, second = self.sourceModel().data(left, VALUE), self.sourceModel().data(right, VALUE)
        if first is None or second is None:
            unknown_last = self.sortOrder() == Qt.SortOrder.AscendingOrder
            return (second is None) == unknown_last if (first is None) != (second is None) else False
        return bool(first < second)
