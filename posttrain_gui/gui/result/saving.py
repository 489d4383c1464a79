"""Asking where a table or copies are to be written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget


def ask_table(parent: QWidget, name: str, file: str, then: Callable[[str], None]) -> None:
    """Asks for a CSV file; the dialog asks before an older one is replaced.

    Args:
        parent: The page.
        name: Object name of the dialog.
        file: Name that is proposed.
        then: A slot that is called with the file.
    """
    dialog = QFileDialog(parent, tr("Save the table"), file, tr("Tables (*.csv)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("csv")
    _open(dialog, name, then)


def ask_folder(parent: QWidget, name: str, title: str, then: Callable[[str], None], start: Path | None = None) -> None:
    """Asks for a folder.

    Args:
        parent: The page.
        name: Object name of the dialog.
        title: Of the dialog.
        then: A slot that is called with the folder.
        start: Where it begins; None for the person's own.
    """
    dialog = QFileDialog(parent, title, str(start or Path.home()))
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    _open(dialog, name, then)


def _open(dialog: QFileDialog, name: str, then: Callable[[str], None]) -> None:
    dialog.setObjectName(name)
    dialog.fileSelected.connect(then)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
