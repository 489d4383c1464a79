"""How long a run has gone on, over all its stretches."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Stopwatch:
    """Starts when it is made; a run that goes on tells it how long it had gone on.

    Args:
        clock: Seconds of the wall.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock, self._begun, self._earlier = clock, clock(), 0.0

    def seconds(self) -> float:
        """Seconds so far."""
        return self._earlier + self._clock() - self._begun

    def went_on_for(self, seconds: float) -> None:
        """Counts the earlier stretches.

        Args:
            seconds: So far when a checkpoint was written. A run of several trainings has several: the latest counts.
        """
        self._earlier = max(self._earlier, seconds)
