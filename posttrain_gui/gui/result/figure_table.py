"""A small table of figures: names at the left, numbers at the right, help as tooltips."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from collections.abc import Sequence


class FigureTable(QWidget):
    """Rows of texts, the last text of each row its tooltip.

    Args:
        name: Beginning of the cells' object names ("<name>_<row>_<column>", the heading is row 0).
        strong: The column that is read first; none where negative.
        parent: The owner.
    """

    def __init__(self, name: str, strong: int = -1, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._strong = name, strong
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, heading: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Shows these rows in place of what was shown."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for line, row in enumerate([heading, *rows]):
            for column, text in enumerate(row[:-1]):
                self._put(line, column, text, row[-1])

    def _put(self, line: int, column: int, text: str, help_text: str) -> None:
        cell = label(text, "muted" if line == 0 else "strong" if column == self._strong else "", wrap=line == 0)
        cell.setObjectName(f"{self._name}_{line}_{column}")
        cell.setToolTip(help_text)
        side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
        cell.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(cell, line, column)
