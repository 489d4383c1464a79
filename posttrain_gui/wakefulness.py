"""Keeps the machine from falling asleep while something is trained; the screen may still go dark.

wakepy asks the system (Windows: SetThreadExecutionState; macOS: caffeinate; Linux: the session manager by D-Bus). That
may take seconds where nobody answers, so it is asked in a thread of its own, which also takes the wish back: the
system's calls belong to the thread that made them. Why wakepy: docs/decisions/0025-notification-and-sleep.md
"""

from __future__ import annotations

import logging
import threading
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Protocol

    class Asked(Protocol):
        """What the system answered: whether it stays awake."""

        active: bool

    Told = Callable[[bool], None]
    Ask = Callable[[], AbstractContextManager[Asked]]

log = logging.getLogger(__name__)


def ask_system() -> AbstractContextManager[Asked]:
    """A context in which the system is asked to stay awake; never raises, ``active`` says what came of it."""
    from wakepy import keep  # D-Bus and all: only where something is trained

    return keep.running(on_fail=lambda result: log.info("Sleep is not held off: %s", result.get_failure_text()))


class Wakefulness:
    """One wish to stay awake, from :meth:`begin` to :meth:`end`.

    Args:
        told: Called once, in the wish's own thread, with whether the system stays awake.
        ask: How the system is asked.
    """

    def __init__(self, told: Told | None = None, ask: Ask = ask_system) -> None:
        self._told, self._ask = told, ask
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Asks the system; returns at once. Asked already: nothing happens."""
        if self._thread is None:
            # A daemon: a system that does not answer must not keep the program from ending.
            self._thread = threading.Thread(target=self._hold, name="awake", daemon=True)
            self._thread.start()

    def end(self, patience: float = 0.0) -> None:
        """Takes the wish back.

        Args:
            patience: Seconds to wait until that is done; 0 returns at once.
        """
        self._over.set()
        if self._thread is not None and patience > 0:
            self._thread.join(patience)

    def _hold(self) -> None:
        try:
            with self._ask() as asked:
                self._tell(asked.active)
                self._over.wait()
        except Exception:  # comfort only: no training ends for it
            log.info("The system could not be asked to stay awake", exc_info=True)
            self._tell(False)

    def _tell(self, awake: bool) -> None:
        if self._told is not None and not self._over.is_set():
            self._told(awake)


@contextmanager
def awake(ask: Ask = ask_system) -> Iterator[None]:
    """Keeps the machine awake for a piece of work; where it cannot be kept, that stands in the log."""
    wish = Wakefulness(ask=ask)
    wish.begin()
    try:
        yield
    finally:
        wish.end(patience=3.0)
