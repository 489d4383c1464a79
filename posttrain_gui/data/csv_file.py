"""A table of images and labels."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.data.base import DataSource


class Csv(DataSource):
    """A CSV with a path and a label column, and optionally split and group columns."""

    title: ClassVar[str] = "Table (CSV)"
    summary: ClassVar[str] = "A table that names an image and its label in each row, and a split or group where you have them."
    order: ClassVar[int] = 2

    source: Literal["csv"] = "csv"
    path: str = setting("", title="CSV file", help="Image paths in it are relative to its folder.", widget="file")
    path_column: str = setting("path", title="Path column", help='Column with the image path. Default "path".')
    label_column: str = setting("label", title="Label column", help='Column with the class. Default "label".')
    split_column: str = setting("split", title="Split column", help="train, val or test; used where the column exists.")
    group_column: str = setting("group", title="Group column", help="Images of one group stay on one side of a split; used where the column exists.")
