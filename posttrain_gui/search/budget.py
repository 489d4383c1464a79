"""A time budget: how it is written, and how it is spent."""

from __future__ import annotations

import re
import time
from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0}
WRITTEN = re.compile(r"(?:(\d+(?:\.\d+)?)\s*h)?\s*(?:(\d+(?:\.\d+)?)\s*m(?:in)?)?\s*(?:(\d+(?:\.\d+)?)\s*s)?")
LONGEST = 30 * 24 * 3600.0
SAFETY = 1.25
"""What judging the winner is thought to take is multiplied by this: measurements of a busy machine vary."""
LARGEST_SHARE = 0.5
"""Never more than this share of the budget is kept for judging."""


def seconds_of(text: str) -> float:
    """Understands "10m", "90s", "1h30m", "1.5h".

    Raises:
        InputError: Where it is no length of time, or none that makes sense.
    """
    found = WRITTEN.fullmatch(text.strip().lower())
    parts = found.groups() if found else ()
    if not any(parts):
        raise InputError(
            f'The budget "{text}" is no length of time.', "It needs a unit: h, m or s.", "For example: --budget 10m"
        )
    total = sum(float(part) * UNITS[unit] for part, unit in zip(parts, UNITS, strict=True) if part)
    if not 1 <= total <= LONGEST:
        raise InputError(f'The budget "{text}" cannot be used.', "It has to lie between 1 s and 30 days (720h).")
    return total


def written(seconds: float) -> str:
    """The other way round: 5400 → "1h30m"."""
    whole = round(seconds)
    parts = ((whole // 3600, "h"), (whole % 3600 // 60, "m"), (whole % 60, "s"))
    return "".join(f"{count}{unit}" for count, unit in parts if count) or "0s"


class Allowance:
    """The time a search may take; some of it is kept for judging the winner.

    Args:
        seconds: The budget; None: no limit.
        clock: Gives seconds.

    Attributes:
        reserve: Seconds kept for judging the winner, from :meth:`measured`.
    """

    def __init__(self, seconds: float | None, clock: Callable[[], float] = time.monotonic) -> None:
        self.seconds, self._clock = seconds, clock
        self._begun, self._paused = clock(), 0.0
        self.reserve = 0.0
        self._least = 0.0

    def spent(self) -> float:
        """Seconds since the beginning, without pauses."""
        return self._clock() - self._begun - self._paused

    def left(self) -> float:
        """Seconds left for candidates; infinite without a budget, never below 0."""
        return max(0.0, self.seconds - self.spent() - self.reserve) if self.seconds is not None else float("inf")

    def paused(self, seconds: float) -> None:
        """Time in a pause does not count."""
        self._paused += seconds

    def over(self) -> bool:
        """Whether no time is left for candidates."""
        return self.left() <= 0

    def room_for_another(self) -> bool:
        """Whether another candidate would come to the end of its first epoch."""
        return self.left() > self._least

    def measured(self, setting_up: float, first_epoch: float, per_image: float, test_images: int) -> None:
        """Learns from a candidate what the next one takes at least, and what judging will take.

        Args:
            setting_up: Seconds before its training began.
            first_epoch: Seconds of its first epoch; 0 where it did not come so far.
            per_image: Seconds to measure one image.
            test_images: Number of images to be judged on, twice each (before and after).
        """
        least = setting_up + first_epoch
        self._least = min(self._least, least) if self._least else least
        if self.seconds is not None:
            needed = SAFETY * (setting_up + 2 * test_images * per_image)
            self.reserve = min(max(self.reserve, needed), LARGEST_SHARE * self.seconds)
