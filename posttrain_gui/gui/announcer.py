"""Says to a screen reader what a person would else only see: a run began or ended, or what keeps it from starting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.gui.result.figures import headline
from posttrain_gui.gui.tr import sentences, tr
from posttrain_gui.gui.widgets.accessible import announce

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.report import Report


class Announcer(QObject):
    """Follows a window's runs, searches and its Start button."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._at_work = False
        for work in (window.runner, window.searches):
            work.state_changed.connect(self._state_changed)
            work.failed.connect(self._failed)
        window.runner.ended.connect(self._ended)
        window.bar.button.clicked.connect(self._pressed)

    @Slot()
    def _state_changed(self) -> None:
        at_work = self._window.runner.running or self._window.searches.running
        if at_work and not self._at_work:
            searching = self._window.searches.running
            self._say(tr("The search has begun.") if searching else tr("Training has begun."))
        elif self._at_work and not at_work:
            self._say(tr("It has ended."))
        self._at_work = at_work

    @Slot(object)
    def _ended(self, report: Report | None) -> None:
        if report is not None:
            told = headline(report)
            self._say(sentences(told.badge, told.sentence))

    @Slot(str, str, str)
    def _failed(self, what: str, why: str, next_step: str) -> None:
        self._say(sentences(what, why, next_step))

    @Slot()
    def _pressed(self) -> None:
        """The Start button could only say what is missing."""
        problems = [] if self._at_work else self._window.problems()
        if problems:
            self._say(" ".join((self._window.bar.what.text() + ":", *(tr(problem.message) for problem in problems))))

    def _say(self, text: str) -> None:
        announce(self._window, text)
