"""What the system asks of the program: to open a file, or to say why it did not start."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.errors import UserError


class Application(QApplication):
    """The application, which hears of files that are opened while it runs.

    macOS sends them as events, also the one it was started for; elsewhere they are words of the command line. An event
    filter would do as well, and would lead every event of every widget through Python.

    Signals:
        file_opened: The file, a ``Path``.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Takes opened files; all others go their way."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)


def show_start_error(error: UserError) -> None:
    """Says why the program cannot start, in a dialog of its own, and returns when it has been read."""
    box = QMessageBox(QMessageBox.Icon.Critical, "posttrain-gui", tr(error.what))
    box.setObjectName("start.error")
    box.setInformativeText("\n\n".join(tr(part) for part in (error.why, error.next) if part))
    box.addButton(QMessageBox.StandardButton.Ok)
    box.exec()
    box.deleteLater()
