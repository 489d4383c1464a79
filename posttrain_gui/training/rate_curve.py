"""What a learning-rate finder saw, and the learning rate it suggests. Numbers only: light, without torch."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SMOOTHING = 0.85
"""Share of the old mean in the smoothed loss: a memory of some seven steps, half a power of ten of the rate."""

DIVERGED = 4.0
FEWEST = 8
LEAST_FALL = 0.01
"""Of the loss at the start: less is not worth a suggestion."""

SAFETY = 10.0
SPAN = 3
CLEARLY = 3.0
"""Standard deviations of a smoothed loss that a fall has to exceed."""

STEADY = 1.0 / 3.0
RULE = (
    "The suggestion is the highest learning rate at which the smoothed loss still falls well (at least a third as fast "
    "per tenfold rate as where it falls fastest), but at most a tenth of the one at which it is lowest: there training "
    "is close to running away."
)


@dataclass(frozen=True, slots=True)
class RateCurve:
    """The loss while the learning rate rises.

    Attributes:
        rates: Learning rates as ``training.optimizer.learning_rate`` would hold them, rising.
        losses: The smoothed loss at each of them.
        suggestion: A good learning rate, two significant digits; None where the curve shows none.
        why: Why this one, or why none, in a sentence or two.
        diverged: Whether the loss ran away in the end.
    """

    rates: tuple[float, ...]
    losses: tuple[float, ...]
    suggestion: float | None
    why: str
    diverged: bool


def smoothed(values: Sequence[float], share: float = SMOOTHING) -> list[float]:
    """Exponential means, each divided by 1 − shareⁿ, so that the first ones are not drawn towards zero.

    Args:
        values: In their order.
        share: Of the old mean, 0 to 1.
    """
    mean, found = 0.0, []
    for count, value in enumerate(values, start=1):
        mean = share * mean + (1.0 - share) * value
        found.append(mean / (1.0 - share**count))
    return found


def paired(before: Sequence[float], now: Sequence[float], start: float | None = None) -> list[float]:
    """The smoothed loss at each step as if all steps had had the same images.

    Batches differ by more than a few steps change. What counts is what share of its loss before training a batch still
    has: that, times the mean loss before training, is the curve. It is flat, to the last digit, where nothing changes.

    Args:
        before: Loss of the untouched weights on the images of each step.
        now: Loss of the present weights on the same images.
        start: The loss before training that the curve begins with; None takes the mean of all.
    """
    start = sum(before) / max(len(before), 1) if start is None else start
    pairs = zip(smoothed(now), smoothed(before), strict=True)
    return [start * one / other if other > 0 else one for one, other in pairs]


def has_diverged(losses: Sequence[float]) -> bool:
    """Whether the last loss is more than four times the lowest one, and above the first."""
    last = losses[-1]
    return not math.isfinite(last) or (last > DIVERGED * min(losses) and last > losses[0])


def judged(rates: Sequence[float], before: Sequence[float], now: Sequence[float]) -> RateCurve:
    """The curve with its suggestion.

    Args:
        rates: Rising.
        before: Loss of the untouched weights on the images of each step, finite.
        now: Loss of the present weights on the same images, finite.
    """
    losses = paired(before, now)
    suggestion, why = _suggested(rates, losses, _noise(losses, before, now))
    return RateCurve(tuple(rates), tuple(losses), suggestion, why, bool(losses) and has_diverged(losses))


def _suggested(rates: Sequence[float], losses: Sequence[float], noise: float) -> tuple[float | None, str]:
    if len(losses) < FEWEST:
        return None, "The loss ran away within the first few steps, at any learning rate: something else is wrong."
    lowest = min(range(len(losses)), key=losses.__getitem__)
    fall = losses[0] - losses[lowest]
    clear = fall > max(LEAST_FALL * abs(losses[0]), CLEARLY * noise)
    if not clear or rates[lowest] / SAFETY < rates[0]:
        return None, (
            "At no learning rate does the loss fall clearly: the model starts about as well as it can be on these "
            "images, or nothing that could help is trained. Keep the learning rate you have."
        )
    still = _still_falling(rates, losses, lowest)
    fast, end = two_digits(rates[still]), two_digits(rates[lowest])
    if rates[still] <= rates[lowest] / SAFETY:
        return fast, f"The loss falls well up to {fast:g} and is lowest at {end:g}."
    chosen = two_digits(rates[lowest] / SAFETY)
    return chosen, f"The loss is lowest at {end:g}; a tenth of that is safe, and it falls well there."


def _still_falling(rates: Sequence[float], losses: Sequence[float], lowest: int) -> int:
    """The last place up to the lowest where the loss falls at least a third as fast as where it falls fastest.

    Where it falls fastest itself (Smith's reading) comes too early with Adam and its like on images far from what the
    model knows: a first easy part of the loss is then gone at a rate ten times too small for the rest.
    """

    def slope(at: int) -> float:
        left, right = max(at - SPAN, 0), min(at + SPAN, lowest)
        return (losses[right] - losses[left]) / math.log10(rates[right] / rates[left])

    slopes = [slope(at) for at in range(max(lowest, 1))]
    return max(at for at, one in enumerate(slopes) if one <= STEADY * min(slopes))


def _noise(losses: Sequence[float], before: Sequence[float], now: Sequence[float]) -> float:
    """Standard deviation of a smoothed loss up to the lowest: how far single steps are from what the curve says."""
    if not losses or not losses[0]:
        return 0.0
    lowest = losses.index(min(losses))
    expected = [old * loss / losses[0] for old, loss in zip(before, losses[: lowest + 1], strict=False)]
    squares = [(one - other) ** 2 for one, other in zip(now, expected, strict=False)]
    return math.sqrt(sum(squares) / len(squares) * (1.0 - SMOOTHING) / (1.0 + SMOOTHING))


def two_digits(rate: float) -> float:
    """Rounded to two significant digits."""
    return float(f"{rate:.1e}")
