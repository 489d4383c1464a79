"""Copying what a page shows: as an image, and as CSV, which tables of other programs read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import label
from posttrain_gui.studies import spreadsheet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    Table = tuple[Sequence[str], Iterable[Sequence[spreadsheet.Cell | None]]]
    """Headings, and rows of as many cells."""

SAID_FOR = 2500
"""Milliseconds for which it is said that something was copied."""


def csv_text(headings: Sequence[str], rows: Iterable[Sequence[spreadsheet.Cell | None]]) -> str:
    """A table as CSV with a line of headings; None becomes an empty cell (see ``studies/spreadsheet.py``)."""
    return spreadsheet.csv_text([list(headings), *(["" if cell is None else cell for cell in row] for row in rows)])


def copy_text(text: str) -> None:
    """Puts a text into the clipboard."""
    QGuiApplication.clipboard().setText(text)


def copy_picture(widget: QWidget) -> None:
    """Puts what a widget shows now into the clipboard, as an image."""
    QGuiApplication.clipboard().setPixmap(widget.grab())


class CopyButtons(QWidget):
    """Buttons "Copy as image" and "Copy as CSV", and a word that it was done.

    Args:
        name: Beginning of the buttons' object names.
        table: Gives what is copied as CSV at that moment.
        picture: Gives the widget that is copied as an image; None where there is no picture, and so no button for it.
        parent: The owner.
    """

    def __init__(
        self,
        name: str,
        table: Callable[[], Table],
        picture: Callable[[], QWidget] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._table, self._picture = table, picture
        self.said = label("", "muted")
        self.said.setObjectName(f"{name}_copied")
        self.image = push_button(
            f"{name}_copy_image", tr("Copy as image"), tr("Copies the picture as it is shown to the clipboard.")
        )
        self.csv = push_button(
            f"{name}_copy_csv", tr("Copy as CSV"), tr("Copies the figures to the clipboard, for a table elsewhere.")
        )
        self._quiet = QTimer(self, singleShot=True, interval=SAID_FOR)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (self.image, self.csv, self.said):
            row.addWidget(widget)
        self.image.setVisible(picture is not None)
        self.image.clicked.connect(self._copy_picture)
        self.csv.clicked.connect(self._copy_table)
        self._quiet.timeout.connect(self.said.clear)

    @Slot()
    def _copy_picture(self) -> None:
        if self._picture is not None:
            copy_picture(self._picture())
            self._say()

    @Slot()
    def _copy_table(self) -> None:
        copy_text(csv_text(*self._table()))
        self._say()

    def _say(self) -> None:
        self.said.setText(tr("Copied."))
        self._quiet.start()
