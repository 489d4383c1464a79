"""The menu of everything that shows figures: copy or save it as a picture, and its numbers as a table."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QToolTip, QWidget

from posttrain_gui.errors import UserError
from posttrain_gui.gui.copying import copy_picture, copy_text, csv_text
from posttrain_gui.gui.dialogs import show_error
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.focus_ring import FocusRing
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.copying import Table

SAID_MS = 2500


class CopyMenu(QObject):
    """Adds its entries to the context menu of a widget, which mouse, Menu key and Shift+F10 open.

    Args:
        widget: What is copied. One that nobody could reach by keyboard can be reached from now on.
        table: Gives its numbers, None where there are none now; None: it has none of its own.

    Attributes:
        table: As given; plots that draw other things later may change it.
    """

    def __init__(self, widget: QWidget, table: Callable[[], Table | None] | None = None) -> None:
        super().__init__(widget)
        self.widget, self.table = widget, table
        if widget.actions():
            widget.addAction(_separator(widget))
        self._add("copy.image", tr("Copy image"), self.copy_image)
        self._add("save.image", tr("Save image…"), self.save_image)
        if table is not None:
            self._add("copy.table", tr("Copy numbers (CSV)"), self.copy_table)
            self._add("save.table", tr("Save numbers as CSV…"), self.save_table)
        widget.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            FocusRing(widget)

    def _add(self, name: str, text: str, slot: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setObjectName(name)
        action.triggered.connect(slot)
        self.widget.addAction(action)

    @Slot()
    def copy_image(self) -> None:
        """What is seen goes to the clipboard."""
        copy_picture(self.widget)
        self._say(tr("Copied."))

    @Slot()
    def copy_table(self) -> None:
        """The numbers go to the clipboard."""
        table = self._numbers()
        if table is not None:
            copy_text(csv_text(*table))
            self._say(tr("Copied."))

    @Slot()
    def save_image(self) -> None:
        """Asks for a file."""
        kinds = tr("Pictures (*.png)") + ";;" + tr("Drawings (*.svg)")
        self._ask("save_image_dialog", tr("Save the picture"), ".png", kinds, self.write_image)

    @Slot()
    def save_table(self) -> None:
        """Asks for a file."""
        if self._numbers() is not None:
            self._ask("save_table_dialog", tr("Save the table"), ".csv", tr("Tables (*.csv)"), self.write_table)

    @Slot(str)
    def write_image(self, file: str) -> None:
        """Writes what is seen: as a drawing where the name ends in .svg, else as pixels."""
        from posttrain_gui.gui.picture_file import write_picture

        self._write(lambda: write_picture(self.widget, Path(file)), file)

    @Slot(str)
    def write_table(self, file: str) -> None:
        """Writes the numbers; with a mark that makes spreadsheets read letters of all languages."""
        from posttrain_gui.studies.spreadsheet import write_csv

        table = self._numbers()
        if table is not None:
            rows = [["" if cell is None else cell for cell in row] for row in (table[0], *table[1])]
            self._write(lambda: write_csv(Path(file), rows, for_spreadsheets=True), file)

    def _numbers(self) -> Table | None:
        table = self.table() if self.table is not None else None
        if table is None:
            self._say(tr("There is nothing to copy yet."))
        return table

    def _write(self, write: Callable[[], object], file: str) -> None:
        try:
            write()
        except UserError as error:
            show_error(self.widget.window(), error)
        else:
            self._say(tr("Saved: {path}", path=file))

    def _ask(self, name: str, title: str, suffix: str, kinds: str, then: Callable[[str], None]) -> None:
        dialog = QFileDialog(self.widget, title, str(home() / f"{file_name(self.widget.accessibleName())}{suffix}"))
        dialog.setObjectName(name)
        dialog.setNameFilters(kinds.split(";;"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix[1:])
        dialog.filterSelected.connect(lambda kind: dialog.setDefaultSuffix("svg" if "svg" in kind else suffix[1:]))
        dialog.fileSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _say(self, text: str) -> None:
        QToolTip.showText(self.widget.mapToGlobal(QPoint(12, 12)), text, self.widget, msecShowTime=SAID_MS)


def file_name(title: str) -> str:
    """A title as the name of a file ("Loss: cross-entropy" → "loss-cross-entropy"); letters of all languages stay."""
    return re.sub(r"[^\w]+", "-", title.casefold()).strip("-_")[:80] or "figure"


def _separator(widget: QWidget) -> QAction:
    line = QAction(widget)
    line.setSeparator(True)
    return line
