"""What the picture of a label curve shows, as plain numbers. No Qt here."""

from __future__ import annotations

import math
from dataclasses import dataclass

TICKS = (1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000)
"""Where the axis of labels has a number, as far as there is room."""
APART = 0.11
"""Share of the axis that lies at least between two of its numbers."""


@dataclass(frozen=True, slots=True)
class CurveDot:
    """An accuracy at a number of labelled images a class.

    Attributes:
        count: Labelled images a class, greater than 0; a mean where classes have unlike many.
        value: Accuracy, 0–1.
        low: Lower end of its 95 % interval; nan where there is none.
        high: Upper end, or nan.
    """

    count: float
    value: float
    low: float = math.nan
    high: float = math.nan

    @property
    def ends(self) -> tuple[float, float]:
        """Ends of the interval; the value itself where there is none."""
        known = math.isfinite(self.low) and math.isfinite(self.high)
        return (self.low, self.high) if known else (self.value, self.value)


@dataclass(frozen=True, slots=True)
class Drawn:
    """All that the picture shows.

    Attributes:
        heads: A head on frozen features, by rising count.
        tuned: Fine-tuned, by rising count; empty where that was not measured.
        whole: Labelled images a class when all of the training images are used; None where that was not measured.
        fitted: (count, accuracy) along the fitted line, by rising count; empty where no line fits.
    """

    heads: tuple[CurveDot, ...]
    tuned: tuple[CurveDot, ...] = ()
    whole: float | None = None
    fitted: tuple[tuple[float, float], ...] = ()

    @property
    def measured_to(self) -> float:
        """The largest count at which a head was measured."""
        return max((dot.count for dot in self.heads), default=1.0)

    def inside(self) -> list[tuple[float, float]]:
        """The fitted line up to what was measured."""
        return [point for point in self.fitted if point[0] <= self.measured_to * (1 + 1e-9)]

    def beyond(self) -> list[tuple[float, float]]:
        """The fitted line past what was measured, beginning with its last point inside."""
        inside = self.inside()
        return [*inside[-1:], *self.fitted[len(inside) :]] if len(inside) < len(self.fitted) else []


def count_range(drawn: Drawn) -> tuple[float, float]:
    """Ends of the axis of labels, as powers of ten, with a little room."""
    counts = [dot.count for dot in (*drawn.heads, *drawn.tuned)] + [count for count, _ in drawn.fitted]
    low, high = math.log10(min(counts, default=1.0)), math.log10(max(counts, default=10.0))
    room = max(0.06 * (high - low), 0.08)
    return low - room, high + room


def accuracy_range(drawn: Drawn) -> tuple[float, float]:
    """Ends of the axis of accuracies, in percent, that hold all points with their intervals."""
    ends = [end for dot in (*drawn.heads, *drawn.tuned) for end in dot.ends] + [value for _, value in drawn.fitted]
    low, high = 100 * min(ends, default=0.0), 100 * max(ends, default=1.0)
    room = max(0.08 * (high - low), 2.0)
    return max(-1.0, low - room), min(104.0, high + room)


def ticks(low: float, high: float) -> list[int]:
    """The counts that are written at an axis between two powers of ten: none too near to the one before."""
    kept: list[int] = []
    for count in TICKS:
        at = math.log10(count)
        if low <= at <= high and (not kept or at - math.log10(kept[-1]) >= APART * (high - low)):
            kept.append(count)
    return kept
