"""A small table of figures: names at the left, numbers at the right, help as tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe
from posttrain_gui.gui.widgets.emptying import empty
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.gui.copying import Table

Cell = tuple[str, str]
"""What stands in it, and its tooltip."""


def cells(help_text: str, *texts: str) -> list[Cell]:
    """A row whose cells have one tooltip."""
    return [(text, help_text) for text in texts]


class FigureTable(QWidget):
    """Rows of cells under a heading.

    Args:
        name: Beginning of the cells' object names ("<name>_<row>_<column>", the heading is row 0).
        parent: The owner.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._grid = QGridLayout(self)
        self._texts: list[list[str]] = []
        CopyMenu(self, self._copied)
        describe(self, tr("Table of figures"), tr("Nothing is shown yet."))
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, heading: Sequence[Cell], rows: Sequence[Sequence[Cell]]) -> None:
        """Shows these rows in place of what was shown."""
        empty(self._grid)
        self._texts = [[text for text, _ in row] for row in (heading, *rows)]
        told = "; ".join(" ".join(texts) for texts in self._texts)
        describe(self, tr("Table of figures"), told)
        for line, row in enumerate([heading, *rows]):
            for column, cell in enumerate(row):
                self._put(line, column, cell)

    def _copied(self) -> Table | None:
        """The figures as they are shown."""
        return (self._texts[0], self._texts[1:]) if len(self._texts) > 1 else None

    def _put(self, line: int, column: int, content: Cell) -> None:
        cell = label(content[0], "" if line else "muted")
        cell.setObjectName(f"{self._name}_{line}_{column}")
        cell.setToolTip(content[1])
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        cell.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(cell, line, column)
