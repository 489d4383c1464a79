"""What the Search page asks for, done in the panels of its window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from posttrain_gui import plan as plans
from posttrain_gui.errors import UserError
from posttrain_gui.gui.dialogs import show_error

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.search.record import SearchReport


class Searching(QObject):
    """Takes over plans, shows winners, and tells the window's bar that a search is going on."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.search.plan_wanted.connect(self.take_over)
        window.search.result_wanted.connect(window.kept_runs.show_run)
        window.searches.state_changed.connect(self._state)
        window.searches.ended.connect(self._ended)

    @Slot(object)
    def take_over(self, data: dict[str, Any]) -> None:
        """Makes a candidate's plan the window's; the name stays."""
        window = self._window
        try:
            plan = plans.from_dict(data | {"name": window.store.plan.name})
        except UserError as error:  # kept by another version of the program
            show_error(window, error)
            return
        window.store.replace(plan)
        window.show_panel(window.strategy)
        window.bar.offer_undo()

    @Slot()
    def _state(self) -> None:
        window, running = self._window, self._window.searches.running
        window.bar.set_searching(running)
        window.hold()
        window.refresh()

    @Slot(object)
    def _ended(self, report: SearchReport | None) -> None:
        window = self._window
        window.history_panel.refresh()
        if report is not None and report.winner is not None:
            window.result.show_report(report.winner)
        window.closing.ended()
