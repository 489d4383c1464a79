"""The machine stays awake as long as something is trained, searched or studied in the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui.wakefulness import Wakefulness

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.comfort.at_work import AtWork

    Make = Callable[[Callable[[bool], None]], Wakefulness]

ADVICE = (
    "This machine may fall asleep while training: the system could not be asked to stay awake. Where it goes to sleep "
    "by itself, switch that off in its settings until the training is over."
)


class StayingAwake(QObject):
    """Wishes to stay awake while there is work.

    Args:
        work: What goes on.
        make: Makes a wish; told whether the system stays awake, in another thread.

    Signals:
        answered: Whether the system stays awake; in the window's thread, once for each wish.
    """

    answered = Signal(bool)
    _told = Signal(int, bool)

    def __init__(self, work: AtWork, make: Make = Wakefulness) -> None:
        super().__init__(work)
        self._work, self._make = work, make
        self._number = 0
        self._wishes: list[Wakefulness] = []
        work.changed.connect(self._follow)
        self._told.connect(self._pass_on)
        # Not a slot of this object: those are not called any more when it goes.
        self.destroyed.connect(partial(_end, self._wishes))

    @Slot()
    def _follow(self) -> None:
        if not self._work.busy:
            _end(self._wishes)
        elif not self._wishes:
            self._number += 1
            self._wishes.append(self._make(partial(self._tell, self._number)))
            self._wishes[0].begin()

    def _tell(self, number: int, awake: bool) -> None:
        """Called in the wish's thread."""
        try:
            self._told.emit(number, awake)
        except RuntimeError:  # the window is gone
            return

    @Slot(int, bool)
    def _pass_on(self, number: int, awake: bool) -> None:
        if self._wishes and number == self._number:  # not of a wish that is over
            self.answered.emit(awake)


def _end(wishes: list[Wakefulness], *_: object) -> None:
    """Nothing goes on any more: the machine may sleep."""
    while wishes:
        wishes.pop().end()
