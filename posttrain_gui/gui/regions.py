"""F6: from the steps to the page to the bar below, and around."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow

REASON = Qt.FocusReason.TabFocusReason  # shows the ring


class Regions(QObject):
    """Moves the keyboard between the parts of the window; each gets back what had it last there."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}

    @Slot()
    def forward(self) -> None:
        """To the next part."""
        self._move(1)

    @Slot()
    def back(self) -> None:
        """To the one before."""
        self._move(-1)

    def enter(self, part: QWidget) -> bool:
        """Gives the keyboard to a part: what had it there last, else its first stop. False where it has none."""
        target = self._last.get(part)
        if target is None or not isValid(target) or not _takes(target) or not part.isAncestorOf(target):
            target = next((widget for widget in self._order(part) if _takes(widget)), None)
        if target is not None:
            target.setFocus(REASON)
        return target is not None

    def _parts(self) -> list[QWidget]:
        window = self._window
        return [window.steps, window.panels[window.stack.currentIndex()], window.bar]

    def _move(self, by: int) -> None:
        parts, focused = self._parts(), QApplication.focusWidget()
        at = next((n for n, part in enumerate(parts) if focused is not None and part.isAncestorOf(focused)), None)
        if at is not None and focused is not None:
            self._last[parts[at]] = focused
        begin = at if at is not None else -1 if by > 0 else 0
        for step in range(1, len(parts) + 1):
            if self.enter(parts[(begin + by * step) % len(parts)]):
                return

    def _order(self, part: QWidget) -> list[QWidget]:
        """What is in a part, in the order of the tabulator; the steps begin with the one that is shown."""
        if part is self._window.steps:
            return [button for button in self._window.steps.buttons if button.isChecked()]
        found, widget = [], self._window.nextInFocusChain()
        while widget is not None and widget is not self._window:
            if part.isAncestorOf(widget):
                found.append(widget)
            widget = widget.nextInFocusChain()
        return found


def _takes(widget: QWidget) -> bool:
    wants = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(wants) and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
