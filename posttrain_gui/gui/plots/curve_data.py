"""The learning curves as data: events in, series and readings out. No Qt here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.gauge import CLEAR, standard_error
from posttrain_gui.events import EpisodesReady, EpochDone, Event, RunStarted, StepDone
from posttrain_gui.gui.plots.series import Series

if TYPE_CHECKING:
    from posttrain_gui.gui.plots.series import Floats


@dataclass(frozen=True, slots=True)
class Reading:
    """The values at one epoch; nan where there is none.

    Attributes:
        epoch: 0 is the state before training.
        train: Of the training images.
        validation: Of the validation images.
        best: Whether it is the best epoch.
    """

    epoch: int
    train: float
    validation: float
    best: bool


class Curve:
    """One quantity over the epochs: training and validation per epoch, training per step."""

    def __init__(self) -> None:
        self.train, self.validation, self.steps = Series(), Series(), Series(4096)

    def cut(self, epoch: int) -> None:
        """Drops what belongs to ``epoch`` and later ones, which are to be done again."""
        self.train.cut(epoch)
        self.validation.cut(epoch)
        self.steps.cut(epoch - 1 + 1e-9)

    @property
    def before(self) -> float:
        """The validation value before training (epoch 0), or nan."""
        return self.validation.at(0)

    def extent(self) -> tuple[float, float] | None:
        """Smallest and largest value worth showing: all epochs, and all steps but the wildest 2 %."""
        finite = [series.y[np.isfinite(series.y)] for series in (self.train, self.validation)]
        steps = self.steps.y[np.isfinite(self.steps.y)]
        if steps.size:
            finite.append(np.percentile(steps, [1, 99]))
        values = np.concatenate(finite)
        return (float(values.min()), float(values.max())) if values.size else None


class CurveData:
    """Learning curves of one run.

    Attributes:
        loss: Cross-entropy.
        accuracy: Percent, 0–100.
        epochs: Epochs planned: the width of the pictures.
        best_epoch: The best epoch so far, or None before the first.
        episodes: Of a few-shot run: what the accuracies are means over; else None.
    """

    def __init__(self) -> None:
        self.loss, self.accuracy = Curve(), Curve()
        self.epochs = 1
        self.best_epoch: int | None = None
        self.episodes: EpisodesReady | None = None

    def take(self, event: Event) -> bool:
        """Takes in an event.

        Returns:
            Whether the pictures changed.
        """
        match event:
            case RunStarted():
                return self._start(event)
            case StepDone(loss=float() | int()) if event.epoch > 0:
                return self._step(event)
            case EpochDone():
                return self._epoch(event)
            case EpisodesReady():
                self.episodes = event
                return True
        return False

    def noise(self) -> tuple[Floats, Floats, Floats]:
        """How far chance moves the validation accuracy of a few-shot run: (epochs, lower, upper), 95 %, in percent.

        Query images of one class are answered with the same support images, so they count as one answer: rather too
        wide a band than too narrow a one. Empty for other runs.
        """
        x, y = finite_pair(self.accuracy.validation.x, self.accuracy.validation.y)
        if self.episodes is None or not x.size:
            return np.empty(0), np.empty(0), np.empty(0)
        answers = self.episodes.val_episodes * self.episodes.ways
        half = np.array([100 * CLEAR * standard_error(value / 100, answers) for value in y])
        return x, np.maximum(y - half, 0), np.minimum(y + half, 100)

    def reading(self, curve: Curve, x: float) -> Reading | None:
        """The values of the epoch nearest to ``x``, or None where there is no epoch yet."""
        known = curve.validation.x if len(curve.validation) else curve.train.x
        if not known.size or not math.isfinite(x):
            return None
        epoch = int(known[np.argmin(np.abs(known - x))])
        return Reading(epoch, curve.train.at(epoch), curve.validation.at(epoch), epoch == self.best_epoch)

    def _start(self, event: RunStarted) -> bool:
        self.epochs = max(1, event.epochs)
        for curve in (self.loss, self.accuracy):
            curve.cut(event.first_epoch if event.first_epoch > 1 else 0)
        return True

    def _step(self, event: StepDone) -> bool:
        if event.loss is None or event.total <= 0:
            return False
        x = event.step / event.total * self.epochs
        self.loss.steps.append(x, event.loss)
        if event.accuracy is not None:
            self.accuracy.steps.append(x, event.accuracy * 100)
        return True

    def _epoch(self, event: EpochDone) -> bool:
        for curve, train, validation in (
            (self.loss, event.train_loss, event.val_loss),
            (self.accuracy, event.train_accuracy * 100, event.val_accuracy * 100),
        ):
            if math.isfinite(train):
                curve.train.append(event.epoch, train)
            curve.validation.append(event.epoch, validation)
        self.best_epoch, self.epochs = event.best_epoch, max(self.epochs, event.epoch)
        return True


def nice_ceiling(value: float) -> float:
    """The smallest of 1, 1.5, 2, 3, 4, 5, 6, 8 times 10^k that is not below ``value`` (> 0)."""
    power = 10.0 ** math.floor(math.log10(value))
    return next(step * power for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if step * power >= value * (1 - 1e-9))


def loss_range(extent: tuple[float, float] | None, shown: tuple[float, float] | None) -> tuple[float, float]:
    """The range of the loss axis: from 0 to a round number, kept as it is while it still fits well.

    Args:
        extent: Smallest and largest value.
        shown: The range at present.
    """
    if extent is None:
        return shown or (0.0, 1.0)
    top = max(extent[1] * 1.05, 1e-6)
    if shown and shown[0] <= 0 and top <= shown[1] <= 3 * top:
        return shown
    return 0.0, nice_ceiling(top)


def log_range(extent: tuple[float, float] | None, shown: tuple[float, float] | None) -> tuple[float, float]:
    """Like :func:`loss_range` for a logarithmic axis; in powers of ten, in steps of half a decade."""
    if extent is None:
        return shown or (-1.0, 0.5)
    low, high = math.log10(max(extent[0], 1e-6)), math.log10(max(extent[1], 2e-6))
    if shown and shown[0] <= low and high <= shown[1] and shown[1] - shown[0] <= high - low + 2:
        return shown
    return math.floor(low * 2 - 0.1) / 2, math.ceil(high * 2 + 0.1) / 2


def accuracy_range(extent: tuple[float, float] | None, shown: tuple[float, float] | None) -> tuple[float, float]:
    """The range of the accuracy axis in percent: up to 100, from a round number below the smallest value.

    It stays as it is while it fits to within 10 points.
    """
    if extent is None:
        return shown or (0.0, 103.0)
    bottom = max(0.0, math.floor((extent[0] - 2) / 10) * 10)
    keeps = shown is not None and 0 <= bottom - shown[0] <= 10
    return (shown[0] if keeps and shown else bottom), 103.0


def finite_pair(x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """The points with a finite y, for drawing."""
    keep = np.isfinite(y)
    return (x, y) if bool(keep.all()) else (x[keep], y[keep])


def integer_step(span: float, room: int = 10) -> int:
    """Distance of the ticks on an axis of ``span`` epochs with at most about ``room`` ticks, one of 1, 2, 5 × 10^k."""
    least = max(1.0, span / room)
    power = 10 ** math.floor(math.log10(least))
    return int(next(step * power for step in (1, 2, 5, 10) if step * power >= least * (1 - 1e-9)))


def log_ticks(low: float, high: float) -> list[tuple[float, float]]:
    """Ticks of a logarithmic axis: 1, 2, 5 × 10^k where they fall between ``low`` and ``high``.

    Args:
        low: Lower end as a power of ten.
        high: Upper end as a power of ten.

    Returns:
        Pairs (place as a power of ten, value); only whole powers of ten where there would be more than ten.
    """
    factors = (1, 2, 5) if high - low <= 3 else (1,)
    powers = range(math.floor(low), math.ceil(high) + 1)
    values = [factor * 10.0**power for power in powers for factor in factors]
    return [(math.log10(value), value) for value in values if low <= math.log10(value) <= high]
