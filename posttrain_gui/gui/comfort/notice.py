"""Tells a person who is elsewhere that long work is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget

from posttrain_gui.gui.comfort import words
from posttrain_gui.gui.comfort.messenger import Messengers

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.comfort.at_work import AtWork, Ended

LONG = 60.0
"""Seconds: who waits shorter than this has not gone away."""


class Notice(QObject):
    """Flashes the window in the taskbar, and after long work shows a message; a click on it leads to what came out.

    Args:
        work: What goes on.
        window: Brought to the front by a click.
        show: Shows what came out of a piece of work.
        messenger: Shows messages outside the window.
    """

    def __init__(
        self, work: AtWork, window: QWidget, show: Callable[[Ended], None], messenger: Messengers | None = None
    ) -> None:
        super().__init__(work)
        self._window, self._show_outcome = window, show
        self.messenger = messenger or Messengers(self)
        self._last: Ended | None = None
        work.ended.connect(self.tell)
        self.messenger.clicked.connect(self._clicked)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusWindowChanged.connect(self._looked_at)

    @Slot(object)
    def tell(self, ended: Ended) -> None:
        """Something is over."""
        if self._watched():
            return
        QApplication.alert(self._window)
        if ended.seconds >= LONG:
            self._last = ended
            self.messenger.show_message(words.title(ended), words.text(ended))

    def _watched(self) -> bool:
        """Whether a window of the program has the keyboard: then the outcome is seen anyway."""
        return QApplication.activeWindow() is not None

    @Slot()
    def _clicked(self) -> None:
        window = self._window
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        ended, self._last = self._last, None
        if ended is not None:
            self._show_outcome(ended)

    @Slot()
    def _looked_at(self) -> None:
        if self._watched():
            self.messenger.take_away()
