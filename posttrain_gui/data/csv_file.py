"""A table of images and labels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from pydantic import field_validator

from posttrain_gui.choice import Problem, setting
from posttrain_gui.data.base import Catalogue, DataSource
from posttrain_gui.typed_paths import expanded, is_file

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.reading.rows import Columns
    from posttrain_gui.data.reading.table import Table
    from posttrain_gui.data.reading.task_columns import ColumnFacts


class Csv(DataSource):
    """A CSV with a path and a label column (or several), and optionally split and group columns."""

    title: ClassVar[str] = "Table (CSV)"
    summary: ClassVar[str] = (
        "A table that names an image and its label in each row, and a split or group where you have them."
    )
    order: ClassVar[int] = 2

    source: Literal["csv"] = "csv"
    path: str = setting("", title="CSV file", help="Image paths in it are relative to its folder.", widget="file")
    path_column: str = setting("path", title="Path column", help='Column with the image path. Default "path".')
    label_column: str = setting("label", title="Label column", help='Column with the class. Default "label".')
    split_column: str = setting("split", title="Split column", help="train, val or test; used where the column exists.")
    group_column: str = setting(
        "group",
        title="Group column",
        help="Images of one group stay on one side of a split; used where the column exists.",
    )

    label_columns: tuple[str, ...] = setting(
        (),
        title="Class columns",
        help="For several tasks: the columns whose labels are classes. "
        "Default: none named, and with no value columns either every other column is a task, as its content suggests.",
        advanced=True,
    )
    value_columns: tuple[str, ...] = setting(
        (),
        title="Value columns",
        help="For several tasks: the columns whose labels are numbers to be estimated (size, age …). Default: none.",
        advanced=True,
    )

    @field_validator("label_columns", "value_columns", mode="before")
    @classmethod
    def _listed(cls, given: object) -> object:
        """A text is a list with commas: ``--set data.label_columns=shape,color``."""
        return [name.strip() for name in given.split(",") if name.strip()] if isinstance(given, str) else given

    def one_line(self) -> str:
        """What is chosen, as "labels.csv · table"."""
        return f"{Path(self.path).name} · table" if self.path else "no table chosen"

    def problems(self) -> list[Problem]:
        """A path that is empty or leads to no file, and columns without a name."""
        problems = super().problems()
        if not self.path:
            problems.append(Problem("path", "Choose the CSV file that names the images and their labels."))
        elif not is_file(self.path):
            problems.append(Problem("path", f"There is no file {self.path}."))
        for name in ("path_column", "label_column"):
            if not getattr(self, name).strip():
                problems.append(Problem(name, "Name the column."))
        return problems + self._doubled()

    def _doubled(self) -> list[Problem]:
        """Columns that are to be two things at once."""
        taken = [self.path_column, self.split_column, self.group_column]
        uses = {name.strip().casefold(): "is named as path, split or group column already" for name in taken if name}
        problems = []
        for field in ("label_columns", "value_columns"):
            for name in getattr(self, field):
                key = name.strip().casefold()
                if not key:
                    problems.append(Problem(field, "Name the column."))
                elif key in uses:
                    problems.append(Problem(field, f'"{name}" {uses[key]}.'))
                uses[key] = "is named twice"
        return problems

    def lies_at(self) -> Path | None:
        """The table."""
        return self._where() if self.path else None

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Reads the table and looks for each image.

        Args:
            progress: Called with (rows read, rows in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where a column, all images or a second class are missing.
        """
        from posttrain_gui.data.reading import checks, labelled

        checks.refuse(self.problems())
        rows = self._table()
        return labelled.read_rows(rows, self._columns(rows), self._where().parent, progress)

    def index_tasks(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Reads the table with several labels of each image, and looks for each image.

        Args:
            progress: Called with (rows read, rows in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: As :meth:`index`; and where a value is no number, or one task is all.
        """
        from dataclasses import replace

        from posttrain_gui.data.reading import checks, task_rows

        checks.refuse(self.problems())
        rows = self._table()
        columns = self._task_columns(rows)
        tasks = task_rows.named(rows, self.label_columns, self.value_columns)
        said: list[str] = []
        if not tasks:
            skip = {index for index in (columns.path, columns.split, columns.group) if index is not None}
            tasks, said = task_rows.inferred(rows, skip)
        columns = replace(columns, labels=tuple(task.index for task in tasks))
        found = task_rows.read_task_rows(rows, columns, tasks, self._where().parent, progress)
        found.findings[:0] = said
        return found

    def survey(self) -> list[ColumnFacts]:
        """What each column that may be a task says, without a look at the images.

        Raises:
            posttrain_gui.errors.InputError: Where it is no table or has no path column.
        """
        from posttrain_gui.data.reading import task_columns

        rows = self._table()
        columns = self._task_columns(rows)
        return task_columns.survey(rows, {i for i in (columns.path, columns.split, columns.group) if i is not None})

    def _where(self) -> Path:
        return expanded(self.path).absolute()

    def _table(self) -> Table:
        from posttrain_gui.data.reading import table

        wanted = (self.path_column, self.label_column, self.split_column, self.group_column)
        return table.read_table(self._where(), (*wanted, *self.label_columns, *self.value_columns))

    def _task_columns(self, table: Table) -> Columns:
        from posttrain_gui.data.reading.rows import Columns

        split, group = self._optional(table, "split_column"), self._optional(table, "group_column")
        return Columns(table.column(self.path_column), (), split, group, gaps=True)

    def _columns(self, table: Table) -> Columns:
        from posttrain_gui.data.reading.rows import Columns

        path, label = table.column(self.path_column), table.column(self.label_column)
        return Columns(path, (label,), self._optional(table, "split_column"), self._optional(table, "group_column"))

    def _optional(self, table: Table, field: str) -> int | None:
        """A column that may be absent, unless a person named it themselves."""
        name = str(getattr(self, field))
        if name.strip() and name != type(self).model_fields[field].default:
            return table.column(name)
        return table.find(name)
