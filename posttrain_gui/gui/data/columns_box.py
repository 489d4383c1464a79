"""Which columns of a table are tasks: a line for each column with its counts, to be said or left to the program."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.data.csv_file import Csv
from posttrain_gui.errors import UserError
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.data.texts import Sentence
from posttrain_gui.gui.forms.simple import QuietCombo
from posttrain_gui.gui.tr import number, sentences, tr
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import ElidedLabel, label

if TYPE_CHECKING:
    from posttrain_gui.data.reading.task_columns import ColumnFacts
    from posttrain_gui.gui.store import PlanStore

FIELDS = ("label_columns", "value_columns")
KINDS = ("", "classification", "regression")
PATIENCE = 300
"""Milliseconds without another change before the table is read: a path is typed letter by letter."""


def _survey(source: Csv, _progress: Any) -> list[ColumnFacts]:
    return source.survey()


class ColumnsBox(QWidget):
    """Bound to ``data.label_columns`` and ``data.value_columns``; both empty means: as the columns suggest."""

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.columns: list[ColumnFacts] = []
        self.combos: dict[str, QuietCombo] = {}
        self._read: object = None
        self._task: Task | None = None
        self.note = Sentence("columnsNote", "muted", self)
        self.problem = Sentence("columnsProblem", "bad", self)
        self.back = QPushButton(tr("Leave it to the columns"), self)
        self.back.setObjectName("columnsBack")
        self.back.setProperty("role", "link")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("Columns that are tasks"), "strong"))
        layout.addWidget(self.note)
        layout.addLayout(self._grid)
        layout.addWidget(self.problem)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(self._survey)
        self.back.clicked.connect(self._leave)
        store.changed.connect(self._changed)
        store.problems_changed.connect(self._show_problem)
        self._survey()

    def show_field(self, path: str) -> bool:
        """Goes to the first column."""
        if path.rpartition(".")[2] not in FIELDS:
            return False
        (next(iter(self.combos.values()), None) or self.back).setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _source(self) -> Csv | None:
        source = self._store.plan.data
        return source if isinstance(source, Csv) else None

    @Slot()
    def _survey(self) -> None:
        """Reads the table's columns in the background, where it is another table."""
        source = self._source()
        wanted = _table(source) if source is not None else None
        if source is None or wanted == self._read:
            return
        self._read = wanted
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._show_columns([])
        if any(problem.path in ("path", "path_column") for problem in source.problems()):
            self.note.tell(tr("Choose a table; its columns appear here."))
            return
        self.note.tell(tr("Reading the columns …"))
        self._task = Task(partial(_survey, source), self)
        self._task.done.connect(self._found)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object)
    def _found(self, columns: list[ColumnFacts]) -> None:
        self._task = None
        self._show_columns(columns)

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        why = sentences(error.what, error.why) if isinstance(error, UserError) else str(error)
        self.note.tell(why)

    def _show_columns(self, columns: list[ColumnFacts]) -> None:
        empty(self._grid)
        self.columns, self.combos = columns, {}
        for line, column in enumerate(columns):
            self._add(line, column)
        self._refresh()

    def _add(self, line: int, column: ColumnFacts) -> None:
        combo = QuietCombo(self)
        combo.setObjectName(f"data.columns.{column.name}")
        combo.setAccessibleName(tr("Use of the column {name}", name=column.name))
        for kind, text in zip(KINDS, (tr("Not used"), tr("Classes"), tr("Numbers")), strict=True):
            combo.addItem(text, kind)
        item: Any = combo.model()
        item.item(KINDS.index("regression")).setEnabled(column.numbers)
        combo.activated.connect(self._picked)
        name = ElidedLabel(column.name, "")
        counts = label(_counts(column), "muted")
        counts.setToolTip(column.reason)
        self._grid.addWidget(name, line, 0)
        self._grid.addWidget(counts, line, 1)
        self._grid.addWidget(combo, line, 2)
        self.combos[column.name] = combo

    def _refresh(self) -> None:
        source = self._source()
        if source is None:
            return
        said = bool(source.label_columns or source.value_columns)
        for column in self.columns:
            kind = _said(source, column.name) if said else column.kind or ""
            self.combos[column.name].setCurrentIndex(KINDS.index(kind))
        self.back.setVisible(said)
        if self.columns:
            self.note.tell(tr("As you say:") if said else tr("As the columns suggest; change one to say it yourself."))
        self._show_problem()

    @Slot()
    def _show_problem(self) -> None:
        wanted = {f"data.{name}" for name in FIELDS}
        told = [problem.message for problem in self._store.problems() if problem.path in wanted]
        self.problem.tell(" ".join(told))

    @Slot(int)
    def _picked(self, _index: int) -> None:
        """From now on all columns are as they are shown."""
        kinds = {name: str(combo.currentData()) for name, combo in self.combos.items()}
        self._put(
            [name for name, kind in kinds.items() if kind == "classification"],
            [name for name, kind in kinds.items() if kind == "regression"],
        )

    @Slot()
    def _leave(self) -> None:
        self._put([], [])

    def _put(self, labels: list[str], values: list[str]) -> None:
        source = self._source()
        if source is not None:
            data = source.model_dump(mode="json", exclude_none=True)
            self._store.update("data", {**data, "label_columns": labels, "value_columns": values})
            self._refresh()

    @Slot(object, object)
    def _changed(self, old: Any, new: Any) -> None:
        if old.data == new.data:
            return
        if _table(self._source()) != self._read:
            self._soon.start()
        else:
            self._refresh()


def _table(source: Csv | None) -> object:
    """What decides which columns there are."""
    return source.model_dump(include={"path", "path_column", "split_column", "group_column"}) if source else None


def _said(source: Csv, name: str) -> str:
    key = name.strip().casefold()
    if key in {one.strip().casefold() for one in source.label_columns}:
        return "classification"
    return "regression" if key in {one.strip().casefold() for one in source.value_columns} else ""


def _counts(column: ColumnFacts) -> str:
    """How many different labels a column has, and how many rows lack one."""
    told = tr("{n} different", n=number(column.different))
    return tr("{told}, {n} missing", told=told, n=number(column.missing)) if column.missing else told
