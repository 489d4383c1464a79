"""The answers to many images as a table that sorts, for example by how sure the model is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from posttrain_gui.data.reading.names import natural
from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import percent, tr
from posttrain_gui.gui.widgets.accessible import describe_list
from posttrain_gui.studies.answers import ONLY

if TYPE_CHECKING:
    from posttrain_gui.studies.answers import Answered

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
VALUE = int(Role.UserRole)
"""The role under which a cell gives what it is sorted by."""
IMAGE, ANSWER, PROBABILITY, SECOND = range(4)
NOTHING = 2.0
"""Where there is no probability: behind all, when the least sure ones are wanted first."""


class AnswerModel(QAbstractTableModel):
    """One image a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.answers: list[Answered] = []
        self.task = ONLY
        self._headings = (tr("Image"), tr("Answer"), tr("Probability"), tr("Second"))

    def show(self, answers: list[Answered], task: str) -> None:
        """Shows these answers to one question."""
        self.beginResetModel()
        self.answers, self.task = answers, task
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Number of images."""
        return 0 if parent.isValid() else len(self.answers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's signature
        """Number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """Headings."""
        across = orientation == Qt.Orientation.Horizontal and role == Role.DisplayRole
        return self._headings[section] if across else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """A cell as text, or what it is sorted by."""
        answer, column = self.answers[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._text(answer, column)
        if role == VALUE:
            return self._value(answer, column)
        if role == Role.ToolTipRole:
            return "\n".join(filter(None, [answer.name, answer.problem]))
        if role == Role.ForegroundRole and answer.problem and column == ANSWER:
            return theme.colour("bad")
        return None

    def _text(self, answer: Answered, column: int) -> str:
        if column == IMAGE:
            return answer.file.name
        if answer.problem:
            return tr("cannot be used") if column == ANSWER else ""
        told = answer.tasks.get(self.task)
        if isinstance(told, float):
            return f"{told:.4g}" if column == ANSWER else ""
        return self._of_classes(answer, column)

    def _of_classes(self, answer: Answered, column: int) -> str:
        (first, likely), *others = answer.ranked(self.task)
        if column == ANSWER:
            return first
        if column == PROBABILITY:
            return percent(likely)
        return f"{others[0][0]} · {percent(others[0][1])}" if others else ""

    def _value(self, answer: Answered, column: int) -> Any:
        told, ranked = answer.tasks.get(self.task), answer.ranked(self.task)
        if column == PROBABILITY:
            return ranked[0][1] if ranked else NOTHING
        if column == SECOND:
            return ranked[1][1] if len(ranked) > 1 else NOTHING
        return told if isinstance(told, float) and column == ANSWER else natural(self._text(answer, column))


class _Sorted(QSortFilterProxyModel):
    """Sorts by the values; numbers by size, names as people do."""

    def lessThan(self, left: Index, right: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether one cell stands before the other; what is of another kind (a problem) stands last."""
        first, second = left.data(VALUE), right.data(VALUE)
        if isinstance(first, float) != isinstance(second, float):
            return isinstance(first, float)
        return bool(first < second)


class AnswerTable(QTableView):
    """The table; one row is chosen.

    Signals:
        chosen: Another row is, or none.
    """

    chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("try_it_table")
        describe_list(self, tr("Answers"), tr("Enter shows the answer of an image in full."))
        self.answers = AnswerModel(self)
        self._sorted = _Sorted(self)
        self._sorted.setSourceModel(self.answers)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)  # in the order in which they were given
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(26)
        self._set_widths()
        self.selectionModel().selectionChanged.connect(self._tell)

    def _set_widths(self) -> None:
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(IMAGE, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ANSWER, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(SECOND, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(PROBABILITY, QHeaderView.ResizeMode.ResizeToContents)

    def show_answers(self, answers: list[Answered], task: str, chosen: int | None) -> None:
        """Shows answers to one question, and chooses a row by its place among them."""
        self.answers.show(answers, task)
        if chosen is not None and 0 <= chosen < len(answers):
            self.selectRow(self._sorted.mapFromSource(self.answers.index(chosen, 0)).row())

    def current(self) -> int | None:
        """Place of the chosen answer."""
        rows = self.selectionModel().selectedRows()
        return self._sorted.mapToSource(rows[0]).row() if rows else None

    @Slot()
    def _tell(self) -> None:
        self.chosen.emit()
