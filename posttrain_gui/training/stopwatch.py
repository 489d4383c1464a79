"""How long a run has gone on, over all its stretches."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopwatch:
    """Starts when it is made; a run that goes on adds what it took before.

    Args:
        clock: Seconds of the wall.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._begun, self._earlier = clock, clock(), 0.0

    def seconds(self) -> float:
        """Seconds so far."""
        return self._earlier + self._clock() - self._begun

    def add(self, seconds: float) -> None:
        """Counts an earlier stretch."""
        self._earlier += seconds
