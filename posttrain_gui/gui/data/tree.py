"""The images as understood: parts → classes → counts."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.data import division
from posttrain_gui.gui.data.digest import Branch, Tree
from posttrain_gui.gui.data.wording import classes
from posttrain_gui.gui.table_numbers import listed
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.copying import Table

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
TOP = 0
MANY = 30
ROW = 26


def part_name(branch: Branch, *, apart: bool = False) -> str:
    """What a part is called.

    Args:
        branch: The part.
        apart: Whether whole classes are divided (few-shot).
    """
    if apart and branch.part is not None:
        return division.names()[branch.part]
    names = {
        "train": tr("Training"),
        "val": tr("Validation"),
        "test": tr("Test"),
        None: tr("Still to be divided"),
    }
    return names[branch.part]


def mark(branch: Branch) -> str:
    """Where a part comes from and what it is for, in a few words."""
    if branch.part is None:
        return tr("will be split off")
    origin = tr("kept as found") if branch.kept else tr("split off")
    return tr("{origin} · locked", origin=origin) if branch.part == "test" else origin


class TreeModel(QAbstractItemModel):
    """Two levels: the parts, and under each its classes: all of them, or those that stand in this part only."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tree = Tree((), ())
        self._labels: list[Sequence[int]] = []

    def show_tree(self, tree: Tree) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._tree = tree
        every = range(len(tree.classes))
        self._labels = [branch.filled if tree.apart else every for branch in tree.branches]
        self.endResetModel()

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's default
        """The index of a part (internal id 0) or of a class (internal id 1 + row of its part)."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else TOP)

    def parent(self, index: Index = QModelIndex()) -> Any:  # noqa: B008 - Qt's overloads
        """The part of a class."""
        if not index.isValid() or index.internalId() == TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Parts, or classes of a part."""
        if not parent.isValid():
            return len(self._tree.branches)
        return len(self._labels[parent.row()]) if parent.internalId() == TOP and parent.column() == 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Name, images, origin."""
        return 3

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """Text, alignment and font of one cell."""
        if role == Role.DisplayRole:
            return self._text(index)
        if role == Role.SizeHintRole and index.column() == 0:
            return QSize(0, ROW)
        if role == Role.TextAlignmentRole and index.column() == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Role.FontRole and index.internalId() == TOP and index.column() == 0:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Column titles."""
        if role == Role.TextAlignmentRole and section == 1:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole:
            return (tr("Part and class"), tr("Images"), tr("Where from"))[section]
        return None

    def counts(self) -> Table | None:
        """Part, class and number of images, as they are shown."""
        rows = [
            (part_name(branch, apart=self._tree.apart), self._tree.classes[label], branch.counts[label])
            for branch, labels in zip(self._tree.branches, self._labels, strict=True)
            for label in labels
        ]
        return listed(rows, {"part": itemgetter(0), "class": itemgetter(1), "images": itemgetter(2)})

    def _text(self, index: Index) -> str:
        top = index.internalId() == TOP
        branch = self._tree.branches[index.row() if top else index.internalId() - 1]
        if top:
            return self._top(branch)[index.column()]
        label = self._labels[index.internalId() - 1][index.row()]
        return (self._tree.classes[label], number(branch.counts[label]), "")[index.column()]

    def _top(self, branch: Branch) -> tuple[str, str, str]:
        name = part_name(branch, apart=self._tree.apart)
        if self._tree.apart:
            name = f"{name} · {classes(len(branch.filled))}"
        return name, number(branch.total), mark(branch)


class TreeView(QTreeView):
    """Shows a :class:`Tree`; few classes stand open, many are folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dataTree")
        describe_list(self, tr("The images as understood"), tr("Left folds a part, Right unfolds it."))
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setSelectionMode(QTreeView.SelectionMode.NoSelection)
        self._model = TreeModel(self)
        self.setModel(self._model)
        CopyMenu(self, self._model.counts)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)

    def show_tree(self, tree: Tree) -> None:
        """Shows this tree."""
        self._model.show_tree(tree)
        if len(tree.classes) * (1 if tree.apart else len(tree.branches)) <= MANY:
            self.expandAll()
