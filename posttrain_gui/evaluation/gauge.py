"""The overfitting gauge: do training and validation images fare alike? Pure arithmetic on the learning curve; light.

Accuracy says how far the two are apart, and its standard error whether that is more than chance; the validation loss
says whether going on does harm. Losses of training and validation are not compared: the one holds penalties, softened
labels and class weights, the other is plain cross-entropy.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Level = Literal["unknown", "unclear", "alike", "harder", "usual", "beginning", "strong"]

CLEAR = 1.96
"""Standard errors that make a difference more than chance (95 %)."""
SOME, LARGE, HUGE = 0.02, 0.10, 0.25
"""Gaps (fractions): smaller ones are not worth a word, large ones are by-heart even while the loss still falls."""
NOTICED = 0.05
"""A gap that counts where the validation loss rises as well."""
RISE = 0.01
"""The validation loss has risen where it is this share above its lowest."""
RISING = 2
"""Epochs in a row above the lowest loss that are no accident."""
HARDER_GROUPS = ("Data augmentation", "Noise")
PLAIN_INPUTS = ("label-smoothing",)
"""Of these groups, what leaves the answers to training images as they are."""

SHORT: dict[Level, str] = {
    "unknown": "not known yet",
    "unclear": "too few validation images to tell",
    "alike": "learning both alike",
    "harder": "training images are harder, no sign of overfitting",
    "usual": "a usual gap",
    "beginning": "starts to learn by heart",
    "strong": "learns by heart",
}


class Row(Protocol):
    """One epoch, as an event or as a row of the report."""

    @property
    def epoch(self) -> int:
        """0 for the start."""

    @property
    def train_accuracy(self) -> float | None:
        """Fraction 0–1; None or nan where there is none (epoch 0)."""

    @property
    def val_accuracy(self) -> float:
        """Fraction 0–1."""

    @property
    def val_loss(self) -> float:
        """Mean cross-entropy."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """What the curve says of overfitting.

    Attributes:
        level: From ``alike`` to ``strong``; ``harder`` where training images are made harder and fare worse;
            ``unclear`` where so few validation images would hide even a large gap.
        words: In one sentence, with its numbers.
        gap: Training − validation accuracy, a fraction; nan where not known.
        error: Standard error of the validation accuracy, a fraction; nan where not known.
        rising: Epochs since the lowest validation loss of training (the start not counted: a new head is surer of
            itself than class means are), where the loss has clearly risen since; else 0.
    """

    level: Level
    words: str
    gap: float = math.nan
    error: float = math.nan
    rising: int = 0

    @property
    def short(self) -> str:
        """The level in a few words."""
        return SHORT[self.level]

    @property
    def overfits(self) -> bool:
        """Whether the model learns by heart."""
        return self.level in ("beginning", "strong")


def made_harder_by(kinds: Iterable[str]) -> tuple[str, ...]:
    """Titles of those regularizers that make training images harder to answer than validation images."""
    known = regularizers()
    chosen = [known[kind] for kind in kinds if kind in known and kind not in PLAIN_INPUTS]
    return tuple(cls.title for cls in chosen if cls.group in HARDER_GROUPS)


def gauge(epochs: Sequence[Row], val_images: int, harder: Sequence[str] = ()) -> Gauge:
    """Reads the gauge.

    Args:
        epochs: All epochs so far, epoch 0 (the start) first.
        val_images: Number of validation images; 0 where not known.
        harder: What makes training images harder (:func:`made_harder_by`).
    """
    last = epochs[-1] if epochs else None
    if last is None or last.train_accuracy is None or not _finite(last.train_accuracy, last.val_accuracy):
        return Gauge("unknown", "")
    gap = last.train_accuracy - last.val_accuracy
    error = standard_error(last.val_accuracy, val_images)
    rising = epochs_above_lowest([row.val_loss for row in epochs if row.epoch > 0])
    level = _level(gap, error, rising, harder=bool(harder))
    return Gauge(level, _words(level, gap, error, rising, epochs, val_images, harder), gap, error, rising)


def standard_error(accuracy: float, images: int) -> float:
    """Of an accuracy on that many images: √(p(1−p)/n), p drawn a little to ½ so that 100 % has an error too.

    The drawing in is Agresti & Coull's (1998) with two images on either side; nan without images.
    """
    if images <= 0:
        return math.nan
    share = (accuracy * images + 2) / (images + 4)
    return math.sqrt(share * (1 - share) / (images + 4))


def epochs_above_lowest(losses: Sequence[float]) -> int:
    """Epochs since the lowest loss where the last ones all lie clearly above it; else 0."""
    finite = [loss if math.isfinite(loss) else math.inf for loss in losses]
    lowest = min(range(len(finite)), key=lambda at: finite[at], default=0)
    since = finite[lowest + 1 :]
    last = since[-RISING:]
    return len(since) if len(last) == RISING and all(loss > finite[lowest] * (1 + RISE) for loss in last) else 0


def _level(gap: float, error: float, rising: int, *, harder: bool) -> Level:
    noise = 0.0 if math.isnan(error) else CLEAR * error
    clear = gap > max(noise, SOME)
    if clear and (gap >= HUGE or (gap >= LARGE and rising)):
        return "strong"
    if (clear and (gap >= LARGE or (gap >= NOTICED and rising))) or rising > RISING:
        return "beginning"
    if clear:
        return "usual"
    if gap < -max(noise, SOME):
        return "harder" if harder else "alike"
    return "unclear" if noise >= LARGE else "alike"


def _words(
    level: Level, gap: float, error: float, rising: int, epochs: Sequence[Row], images: int, harder: Sequence[str]
) -> str:
    by = f"{abs(gap) * 100:.1f}"
    ahead = f"{by} points better on training images than on validation images"
    apart = ahead if gap >= 0 else f"{by} points better on validation images than on training images"
    if level == "harder":
        return (
            f"Training images are harder than validation ones because of {_listed(harder)} ({apart}): no sign of "
            "overfitting."
        )
    if level in ("beginning", "strong"):
        rise = f"validation loss has risen for {rising} epochs{_from_to(epochs, rising)}" if rising else ""
        return _by_heart(apart if gap > 0 else "", rise, strong=level == "strong")
    if level == "usual":
        return f"A usual gap: {apart}{'' if rising else ', and validation loss does not rise'}."
    if gap < -max(SOME, 0.0 if math.isnan(error) else CLEAR * error):
        return f"No sign of overfitting: {apart} ({_BEHIND})."
    open_ = "" if math.isnan(error) else f"{images:,} validation images leave ±{CLEAR * error * 100:.1f} points open"
    if level == "unclear":
        return f"Too few validation images to tell: {apart}, but {open_}."
    return f"Learning both alike: {apart}, and {open_}." if open_ else f"Learning both alike: {apart}."


def _by_heart(apart: str, rise: str, *, strong: bool) -> str:
    """Whole sentences, as the window translates them."""
    if apart and rise:
        if strong:
            return f"Learns the training images by heart: {apart} and {rise}."
        return f"Starts to learn by heart: {apart} and {rise}."
    if strong:
        return f"Learns the training images by heart: {apart or rise}."
    return f"Starts to learn by heart: {apart or rise}."


_BEHIND = "training images are counted while the model still learns, validation images at the end of the epoch"


def _from_to(epochs: Sequence[Row], rising: int) -> str:
    return f" ({epochs[-1 - rising].val_loss:.3f} → {epochs[-1].val_loss:.3f})"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:3]) + (" and more" if len(names) > 3 else "")


def _finite(*values: float) -> bool:
    return all(math.isfinite(value) for value in values)
