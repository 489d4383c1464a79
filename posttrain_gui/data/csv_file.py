"""A table of images and labels."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.data.base import Catalogue, DataSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.data.reading.labelled import Columns
    from posttrain_gui.data.reading.table import Table


class Csv(DataSource):
    """A CSV with a path and a label column, and optionally split and group columns."""

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

    def one_line(self) -> str:
        """What is chosen, as "labels.csv · table"."""
        return f"{Path(self.path).name} · table" if self.path else "no table chosen"

    def problems(self) -> list[Problem]:
        """A path that is empty or leads to no file, and columns without a name."""
        problems = super().problems()
        if not self.path:
            problems.append(Problem("path", "Choose the CSV file that names the images and their labels."))
        elif not Path(self.path).expanduser().is_file():
            problems.append(Problem("path", f"There is no file {self.path}."))
        for name in ("path_column", "label_column"):
            if not getattr(self, name).strip():
                problems.append(Problem(name, "Name the column."))
        return problems

    def index(self, progress: Callable[[int, int], None]) -> Catalogue:
        """Reads the table and looks for each image.

        Args:
            progress: Called with (rows read, rows in all); may raise to cancel.

        Raises:
            posttrain_gui.errors.InputError: Where a column, all images or a second class are missing.
        """
        from posttrain_gui.data.reading import checks, labelled, table

        checks.refuse(self.problems())
        where = Path(self.path).expanduser().absolute()
        wanted = (self.path_column, self.label_column, self.split_column, self.group_column)
        rows = table.read_table(where, wanted)
        return labelled.read_rows(rows, self._columns(rows), where.parent, progress)

    def _columns(self, table: Table) -> Columns:
        from posttrain_gui.data.reading.labelled import Columns

        path, label = table.column(self.path_column), table.column(self.label_column)
        return Columns(path, label, self._optional(table, "split_column"), self._optional(table, "group_column"))

    def _optional(self, table: Table, field: str) -> int | None:
        """A column that may be absent, unless a person named it themselves."""
        name = str(getattr(self, field))
        if name.strip() and name != type(self).model_fields[field].default:
            return table.column(name)
        return table.find(name)
