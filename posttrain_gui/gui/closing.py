"""Closing the window: nothing that goes on, and nothing unsaved, ends without a question."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.gui.dialogs import ask_close, withdraw_close

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow


class Closing:
    """Says whether the window may close; where training or a search has to end first, it closes after that."""

    def __init__(self, window: MainWindow) -> None:
        self._window, self._wanted = window, False

    def may(self) -> bool:
        """Whether the window closes now. Asks while training or searching, and about unsaved changes."""
        window = self._window
        if window.runner.running or window.searches.running:
            self._wanted = self._once_ended()
            return False
        self._wanted = False
        return window.files.may_close()

    def ended(self) -> None:
        """Closes where that was asked for while something was still going on; an unanswered question goes."""
        withdraw_close(self._window)
        if self._wanted:
            self._window.close()

    def _once_ended(self) -> bool:
        """Ends what goes on as the person wishes; False where it is to go on."""
        window = self._window
        training = window.runner.running
        answer = ask_close(window) if training else ask_close(window, searching=True)
        if answer == "keep":
            return False
        window.show_work()
        if training:
            (window.runner.finish if answer == "finish" else window.runner.discard)()
        else:
            (window.searches.stop if answer == "finish" else window.searches.discard)()
        return True
