"""What a run can be told: thread-safe flags that the run reads once a batch."""

from __future__ import annotations

import threading
import time


class Finish(Exception):  # noqa: N818 - not an error: a person's wish
    """Raised inside a run that is to end now and keep the best so far."""


class Discard(Exception):  # noqa: N818 - not an error: a person's wish
    """Raised inside a run that is to end now and keep nothing."""


class Control:
    """Pause, resume, finish or discard a run from any thread.

    A wish to end wins over a pause. ``discard`` wins over ``finish``.
    """

    def __init__(self) -> None:
        self._going = threading.Event()
        self._going.set()
        self._finish = threading.Event()
        self._discard = threading.Event()

    def pause(self) -> None:
        """Holds the run at the next batch."""
        self._going.clear()

    def resume(self) -> None:
        """Lets a held run go on."""
        self._going.set()

    def finish(self) -> None:
        """Ends the run at the next batch; the best epoch so far is judged and kept (nothing before training began)."""
        self._finish.set()
        self._going.set()

    def discard(self) -> None:
        """Ends the run at the next batch; nothing is kept but its line in the history."""
        self._discard.set()
        self._going.set()

    @property
    def paused(self) -> bool:
        """Whether the run is (to be) held."""
        return not self._going.is_set()

    @property
    def finishing(self) -> bool:
        """Whether "Finish now" was asked for."""
        return self._finish.is_set()

    @property
    def discarding(self) -> bool:
        """Whether "Discard" was asked for."""
        return self._discard.is_set()

    def check(self) -> float:
        """Called by the run once a batch: waits while paused, then raises where the run is to end.

        Returns:
            Seconds spent waiting, so that they do not count as work.

        Raises:
            Discard: Where ``discard`` was called.
            Finish: Where ``finish`` was called.
        """
        waited = self._wait()
        if self.discarding:
            raise Discard
        if self.finishing:
            raise Finish
        return waited

    def check_discard(self) -> float:
        """Like :meth:`check` for work that "Finish now" must not cut off (judging the best epoch)."""
        waited = self._wait()
        if self.discarding:
            raise Discard
        return waited

    def _wait(self) -> float:
        if self._going.is_set():
            return 0.0
        start = time.monotonic()
        self._going.wait()
        return time.monotonic() - start
