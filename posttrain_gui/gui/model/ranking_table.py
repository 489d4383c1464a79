"""The models that are compared, with a tick each, and what came out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from posttrain_gui.gui import theme
from posttrain_gui.gui.model import ranking_words as words
from posttrain_gui.gui.model.ranking_candidate import Candidate
from posttrain_gui.gui.model.wording import title
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.studies.ranking import Ranking

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
MODEL, LOGME, MEANS, SIZE, TIME, REMARK = range(6)
COLUMNS = 6


class CandidatesModel(QAbstractTableModel):
    """One line a candidate, best first once they were compared.

    Signals:
        ticked: Another set of candidates is ticked.
    """

    ticked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.candidates: list[Candidate] = []
        self._chosen: ModelSource | None = None

    # --- what is in it ------------------------------------------------------------------------------------------

    def add(self, source: ModelSource, name: str = "") -> int:
        """Adds a model, ticked; one that is there already is ticked.

        Args:
            source: The model.
            name: What it is called; "" for what models of its source are called.

        Returns:
            Its line.
        """
        at = self.row_of(source)
        if at < 0:
            at = len(self.candidates)
            self.beginInsertRows(QModelIndex(), at, at)
            self.candidates.append(Candidate(source, name or title(source)))
            self.endInsertRows()
        self.setData(self.index(at, MODEL), Qt.CheckState.Checked, Role.CheckStateRole)
        return at

    def remove(self, row: int) -> None:
        """Takes a line away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        del self.candidates[row]
        self.endRemoveRows()
        self.ticked.emit()

    def row_of(self, source: ModelSource) -> int:
        """The line of a model, −1 where it is not there."""
        return next((at for at, one in enumerate(self.candidates) if one.source == source), -1)

    def chosen(self) -> list[ModelSource]:
        """The ticked models."""
        return [one.source for one in self.candidates if one.ticked]

    @property
    def best(self) -> Candidate | None:
        """The first of those that were measured."""
        return next((one for one in self.candidates if one.usable), None)

    def show_ranking(self, ranking: Ranking | None) -> None:
        """Shows what came out, best first, those that were not compared last; None forgets it."""
        rows = [] if ranking is None else list(ranking.rows)
        self.beginResetModel()
        for one in self.candidates:
            said = one.source.model_dump(mode="json", exclude_none=True)
            one.found = next((row for row in rows if row.model == said), None)
        self.candidates.sort(key=lambda one: rows.index(one.found) if one.found is not None else len(rows))
        self.endResetModel()

    def mark(self, source: ModelSource) -> None:
        """Marks the plan's model."""
        self._chosen = source
        if self.candidates:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.candidates) - 1, COLUMNS - 1))

    # --- Qt's side ----------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of candidates."""
        return 0 if parent.isValid() else len(self.candidates)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of columns."""
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has a box."""
        box = Qt.ItemFlag.ItemIsUserCheckable if index.column() == MODEL else Qt.ItemFlag.NoItemFlags
        return super().flags(index) | box

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Ticks or unticks."""
        if role != Role.CheckStateRole or index.column() != MODEL:
            return False
        self.candidates[index.row()].ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:  # noqa: N802
        """Headings."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return words.headings()[section]
        if role == Role.ToolTipRole:
            return words.heading_help(section)
        return _side(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One cell."""
        if not index.isValid():
            return None
        one, column = self.candidates[index.row()], index.column()
        if role == Role.CheckStateRole and column == MODEL:
            return Qt.CheckState.Checked if one.ticked else Qt.CheckState.Unchecked
        if role == Role.DisplayRole:
            return self._text(one, column)
        if role == Role.ToolTipRole:
            return self.whole(one)
        if role == Role.TextAlignmentRole:
            return _side(column)
        return self._colour(one, column) if role == Role.ForegroundRole else None

    def whole(self, one: Candidate) -> str:
        """All that is known of a candidate, as lines."""
        found = one.found
        if found is None:
            return f"{one.name}\n{tr(one.source.one_line())}"
        told = [found.title, found.error] if found.error else [found.title, self._remark(one), *found.findings]
        return "\n".join(tr(line) for line in told if line)

    def _text(self, one: Candidate, column: int) -> str:
        if column == MODEL:
            return one.name
        if column == REMARK:
            return self._remark(one)
        found = one.found
        if found is None or not found.usable:
            return "–"
        return {
            LOGME: words.logme(found.logme),
            MEANS: words.accuracy(found),
            SIZE: words.millions(found.parameters),
            TIME: words.milliseconds(found.milliseconds),
        }[column]

    def _remark(self, one: Candidate) -> str:
        if one.found is not None and one.found.error:
            return one.found.error
        parts = [
            tr("best by LogME") if one is self.best else "",
            tr("knows these classes") if one.found is not None and one.found.knows_classes else "",
            tr("the plan's model") if one.source == self._chosen else "",
        ]
        return " · ".join(part for part in parts if part)

    def _colour(self, one: Candidate, column: int) -> Any:
        if one is self.best and column in (MODEL, LOGME, REMARK):
            return theme.colour("good")
        if one.found is not None and one.found.error:
            return theme.colour("bad" if column == REMARK else "muted")
        return theme.colour("muted") if column == REMARK else None


def _side(column: int) -> Qt.AlignmentFlag:
    right = column in (LOGME, MEANS, SIZE, TIME)
    return (Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter
