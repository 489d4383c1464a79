"""Progress of a long loop: told at most about ten times a second, with the speed and the time left."""

from __future__ import annotations

import contextlib
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.events import StepDone

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from posttrain_gui.events import Event

INTERVAL = 0.1


class WorkClock:
    """Seconds of work: those spent in a pause do not count.

    Args:
        check: Waits while paused and raises to stop; gives the seconds it waited.
        clock: Seconds of the wall.
    """

    def __init__(self, check: Callable[[], float], clock: Callable[[], float] = time.monotonic) -> None:
        self._check, self._clock, self._paused = check, clock, 0.0

    def now(self) -> float:
        """Seconds of work since some moment."""
        return self._clock() - self._paused

    def check(self) -> None:
        """Waits while paused, raises to stop."""
        self._paused += self._check()


@dataclass(frozen=True)
class Done:
    """Work behind us; an earlier stretch of a run that goes on counts.

    Attributes:
        units: Of what the phase is counted in.
        images: Gone through.
        seconds: Spent on them, breaks not counted.
    """

    units: int = 0
    images: int = 0
    seconds: float = 0.0


class Meter:
    """Counts work, measures its speed, reads the control once a batch.

    Args:
        phase: As in ``StepDone.phase``.
        total: Units in all, those of an earlier stretch included.
        listener: Told now and then.
        clock: Of the run's work; asked at every tick, so that a person's wish takes effect within one batch.
        before: What an earlier stretch did.
        breaks: How many breaks (validation between epochs) are still to come.
    """

    def __init__(
        self,
        phase: str,
        total: int,
        listener: Callable[[Event], None],
        clock: WorkClock,
        before: Done = Done(),
        breaks: int = 0,
    ) -> None:
        self.phase, self.total = phase, total
        self._listener, self._clock = listener, clock
        self._units, self._images = before.units, before.images
        self._start = clock.now() - before.seconds
        self._last = clock.now()
        self._breaks_left, self._breaks, self._in_breaks = breaks, 0, 0.0

    def tick(self, images: int, units: int | None = None) -> bool:
        """Counts ``images`` (and as many units, where not given); says whether it is time to tell."""
        self._clock.check()
        self._images += images
        before = self._units
        self._units = min(before + (images if units is None else units), self.total)
        now = self._clock.now()
        finished = before < self.total == self._units
        if now - self._last < INTERVAL and not finished:
            return False
        self._last = now
        return True

    def done(self, images: int) -> None:
        """Counts and, where it is time, tells."""
        if self.tick(images):
            self.tell()

    def check(self, _images: int = 0) -> None:
        """Only reads the control: in breaks."""
        self._clock.check()

    @contextlib.contextmanager
    def taking_a_break(self) -> Iterator[None]:
        """Other work between the units: it does not slow the speed, but the time left knows it."""
        begun = self._clock.now()
        try:
            yield
        finally:
            seconds = self._clock.now() - begun
            self._start += seconds
            self._in_breaks += seconds
            self._breaks += 1
            self._breaks_left = max(self._breaks_left - 1, 0)

    def tell(
        self,
        epoch: int = 0,
        loss: float | None = None,
        accuracy: float | None = None,
        learning_rate: float | None = None,
    ) -> None:
        """Sends a StepDone."""
        speed, left = self.speed(), self.remaining()
        self._listener(StepDone(self.phase, self._units, self.total, epoch, loss, accuracy, learning_rate, speed, left))

    @property
    def so_far(self) -> Done:
        """The work behind us."""
        return Done(self._units, self._images, max(self._clock.now() - self._start, 0.0))

    def speed(self) -> float:
        """Images per second of work; 0 before the first."""
        return self._images / max(self.so_far.seconds, 1e-9) if self._images else 0.0

    def remaining(self) -> float | None:
        """Seconds to the end, from what was measured; None before the first unit."""
        if not self._units:
            return None
        work = self.so_far.seconds / self._units * (self.total - self._units)
        return work + self._breaks_left * self._in_breaks / max(self._breaks, 1)
