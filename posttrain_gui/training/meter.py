"""Progress of a long loop, told at most about ten times a second."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from posttrain_gui.events import StepDone

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.control import Control
    from posttrain_gui.events import Event

INTERVAL = 0.1


class Meter:
    """Counts work, measures its speed, reads the control once a batch.

    Args:
        phase: As in ``StepDone.phase``.
        total: Units in all.
        listener: Told now and then.
        check: Called at every tick; waits while paused and raises to stop; gives the seconds it waited.
    """

    def __init__(
        self, phase: str, total: int, listener: Callable[[Event], None], check: Callable[[], float | None]
    ) -> None:
        self.phase, self.total = phase, total
        self._listener, self._check = listener, check
        self._start = self._last = time.monotonic()
        self._waited = 0.0
        self.units = 0
        self.images = 0

    def tick(self, images: int, units: int | None = None) -> bool:
        """Counts ``images`` (and as many units, where not given); says whether it is time to tell."""
        self.units += images if units is None else units
        self.images += images
        self._waited += self._check() or 0.0
        now = time.monotonic()
        if now - self._last < INTERVAL and self.units < self.total:
            return False
        self._last = now
        return True

    def done(self, images: int) -> None:
        """Counts and, where it is time, tells."""
        if self.tick(images):
            self.tell()

    def tell(
        self,
        epoch: int = 0,
        loss: float | None = None,
        accuracy: float | None = None,
        learning_rate: float | None = None,
    ) -> None:
        """Sends a StepDone."""
        self._listener(
            StepDone(
                self.phase, self.units, self.total, epoch, loss, accuracy, learning_rate, self.speed(), self.remaining()
            )
        )

    def seconds(self) -> float:
        """Seconds of work, without pauses."""
        return max(time.monotonic() - self._start - self._waited, 1e-9)

    def speed(self) -> float:
        """Images per second since the phase began."""
        return self.images / self.seconds()

    def remaining(self) -> float | None:
        """Seconds to the end, from what was measured; None before the first unit."""
        return self.seconds() / self.units * (self.total - self.units) if self.units and self.total else None


def watcher(phase: str, total: int, listener: Callable[[Event], None], control: Control) -> Meter:
    """A meter for work that "Finish now" does not cut off, only "Discard" does."""
    return Meter(phase, total, listener, control.check_discard)
