"""Unexpected errors reach a person: one sentence, and where the details are."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)


class CrashReporter(QObject):
    """Takes exceptions that nobody caught, from any thread, writes them to the log and shows one dialog at a time."""

    _caught = Signal(str)

    def __init__(self, window: QWidget, logs: Path) -> None:
        super().__init__(window)
        self._window, self._logs = window, logs
        self.dialog: QMessageBox | None = None
        self._caught.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """For ``sys.excepthook``."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        log.error("Unexpected error", exc_info=(kind, error, trace))
        try:
            self._caught.emit(f"{kind.__name__}: {error}")
        except RuntimeError:  # the window is gone: the log has it, the terminal gets it too
            sys.__excepthook__(kind, error, trace)

    def thread_hook(self, arguments: Any) -> None:
        """For ``threading.excepthook``."""
        if arguments.exc_value is not None:
            self.hook(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str)
    def _show(self, text: str) -> None:
        if self.dialog is not None:
            return
        self.dialog = QMessageBox(self._window)
        self.dialog.setObjectName("crash")
        self.dialog.setIcon(QMessageBox.Icon.Critical)
        self.dialog.setWindowTitle("posttrain-gui")
        self.dialog.setText(tr("Something unexpected happened."))
        where = tr("The program goes on; a run in the history is not harmed. The details are in the log, in {folder}.")
        self.dialog.setInformativeText(f"{text}\n\n{where.format(folder=self._logs)}")
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    @Slot()
    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None


def catch_crashes(window: QWidget, logs: Path) -> CrashReporter:
    """From now on shows what nobody caught."""
    reporter = CrashReporter(window, logs)
    sys.excepthook = reporter.hook
    threading.excepthook = reporter.thread_hook
    return reporter
