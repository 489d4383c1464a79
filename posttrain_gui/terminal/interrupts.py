"""Ctrl-C during a run: the first keeps the best so far, the second discards, the third leaves at once."""

from __future__ import annotations

import os
import signal
import threading
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from types import FrameType, TracebackType

    from posttrain_gui.control import Control

FINISHING = "Finishing: keeping the best so far; press again to discard."
DISCARDING = "Discarding: nothing is kept; press again to leave at once."


class Interrupts:
    """Hands Ctrl-C, and the system's wish to end (SIGTERM), to a run while it goes on.

    Args:
        control: Of the run.
    """

    def __init__(self, control: Control) -> None:
        self._control = control
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Interrupts:
        if threading.current_thread() is threading.main_thread():  # only there the system delivers signals
            self._before = {
                signal.SIGINT: signal.signal(signal.SIGINT, self.pressed),
                signal.SIGTERM: signal.signal(signal.SIGTERM, self.asked_to_end),
            }
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def pressed(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """Ctrl-C was pressed.

        Raises:
            KeyboardInterrupt: The third time.
        """
        if self._control.discarding:
            raise KeyboardInterrupt
        if self._control.finishing:
            self._control.discard()
            _tell(DISCARDING)
        else:
            self._control.finish()
            _tell(FINISHING)

    def asked_to_end(self, _number: int = 0, _frame: FrameType | None = None) -> None:
        """The system asks to end: like "Finish now"."""
        self._control.finish()
        _tell(FINISHING)


def _tell(text: str) -> None:
    # Straight to the descriptor: a signal may come in the middle of a write, which Python's streams do not allow.
    try:
        os.write(2, f"\n{text}\n".encode())
    except OSError:
        return
