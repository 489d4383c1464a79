"""What is done with a run of the history: shown as it was, taken as a start, gone on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.errors import UserError
from posttrain_gui.gui.dialogs import show_error

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow


class KeptRuns(QObject):
    """Does what the history panel asks for, in the panels of its window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.history_panel.open_requested.connect(self.show_run)
        window.history_panel.new_from_requested.connect(self.begin_from)
        window.history_panel.resume_requested.connect(self.resume)

    @Slot(str)
    def show_run(self, run_id: str) -> None:
        """Shows a run as it was; a running training is not disturbed."""
        window = self._window
        if window.runner.running and run_id == window.runner.run_id:
            window.train.show_live()
            window.show_panel(window.train)
            return
        try:
            report, events = window.history.report(run_id), window.history.events(run_id)
        except UserError as error:
            show_error(window, error)
            return
        if report is None or not window.runner.running:
            window.train.show_run(events)
        if report is not None:
            window.result.show_report(report)
        window.show_panel(window.train if report is None else window.result)

    @Slot(str)
    def begin_from(self, run_id: str) -> None:
        """Takes a run's plan as the window's, after asking about unsaved changes."""
        window = self._window
        try:
            plan = window.history.plan(run_id)
        except UserError as error:
            show_error(window, error)
            return
        if window.files.may_replace():
            window.files.take(plan, None)
            window.show_panel(window.strategy)

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Goes on with a run that was cut off."""
        if self._window.runner.resume_run(run_id):
            self._window.show_panel(self._window.train)
