"""Asking where a table or copies are to be written, and writing the table."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from posttrain_gui.errors import UserError
from posttrain_gui.gui.tr import tr
from posttrain_gui.studies.spreadsheet import write_csv
from posttrain_gui.typed_paths import home

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.studies.spreadsheet import Cell


class TableSaving(QObject):
    """Saves what a page shows as a CSV file of a person's choice.

    Signals:
        saved: What was saved, in a sentence.
        failed: The exception.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(
        self, page: QWidget, name: str, file: str, rows: Callable[[], Iterable[Sequence[Cell]] | None]
    ) -> None:
        """Asks and writes for a page.

        Args:
            page: The owner.
            name: Object name of the dialog.
            file: Name that is proposed.
            rows: Gives the table, or None where there is nothing to save.
        """
        super().__init__(page)
        self._page, self._name, self._file, self._rows = page, name, file, rows

    @Slot()
    def ask(self) -> None:
        """Asks for a file; the dialog asks before an older one is replaced."""
        dialog = QFileDialog(self._page, tr("Save the table"), self._file, tr("Tables (*.csv)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        _open(dialog, self._name, self.save)

    @Slot(str)
    def save(self, file: str) -> None:
        """Writes the table."""
        rows = self._rows()
        if rows is None:
            return
        try:
            write_csv(Path(file), rows)
        except UserError as error:
            self.failed.emit(error)
        else:
            self.saved.emit(tr("Saved: {path}", path=file))


def ask_folder(parent: QWidget, name: str, title: str, then: Callable[[str], None], start: Path | None = None) -> None:
    """Asks for a folder.

    Args:
        parent: The page.
        name: Object name of the dialog.
        title: Of the dialog.
        then: A slot that is called with the folder.
        start: Where it begins; None for the person's own.
    """
    dialog = QFileDialog(parent, title, str(start or home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, name, then)


def _open(dialog: QFileDialog, name: str, then: Callable[[str], None]) -> None:
    dialog.setObjectName(name)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
