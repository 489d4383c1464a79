"""Comfort of one window, put together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.gui.comfort.at_work import AtWork
from posttrain_gui.gui.comfort.notice import Notice
from posttrain_gui.gui.comfort.staying_awake import StayingAwake
from posttrain_gui.gui.comfort.window_title import WindowTitle

if TYPE_CHECKING:
    from posttrain_gui.gui.comfort.at_work import Ended
    from posttrain_gui.gui.main_window import MainWindow


class Comfort(QObject):
    """What goes on, what is told when it is over, and a machine that stays awake for it.

    Attributes:
        work: What long work goes on.
        notice: Tells that it is over.
        staying_awake: Keeps the machine from sleeping.
        title: The window's title.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.work = AtWork(window.runner, window.searches, window)
        self.notice = Notice(self.work, window, self._show)
        self.staying_awake = StayingAwake(self.work)
        self.title = WindowTitle(window)
        self.staying_awake.answered.connect(self._answered)

    def _show(self, ended: Ended) -> None:
        """Leads to what came out; a study's page is where the person left it."""
        window = self._window
        if ended.kind == "run":
            window.show_panel(window.train if ended.outcome is None else window.result)
        elif ended.kind == "search":
            window.show_panel(window.search)

    @Slot(bool)
    def _answered(self, awake: bool) -> None:
        self._window.train.warn_of_sleep(not awake)
