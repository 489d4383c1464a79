"""Points of a label curve with their intervals, the law through them, and what it says of more images. Numpy, scipy."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.studies.functions.power_law import FEWEST, Laws, fit_power_laws
from posttrain_gui.studies.functions.shares import wilson
from posttrain_gui.studies.label_curve import Forecast, LabelPoint, PowerLaw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Rows = NDArray[np.bool_]
    Floats = NDArray[np.float64]

RESAMPLES = 1000
WORST = 0.03
"""Points that lie further from the law than this (root mean square) do not follow it."""
LEAST_RISE, POSSIBLE_RISE = 0.005, 0.01
"""A forecast is worth something from half a point on, or where its interval still holds a whole one."""
_FLOOR = 0.01
"""The law itself is not exact: no point counts as known more closely than this."""


def point(count: int | None, right: Rows, images: int) -> LabelPoint:
    """One point from its answers.

    Args:
        count: Labelled images of each class; None for all.
        right: (draws, V) bool, which judged images each draw's head answered rightly.
        images: Labelled images together.
    """
    return point_of(count, right.mean(axis=1).tolist(), right.shape[1], images)


def point_of(count: int | None, accuracies: Sequence[float], judged: int, images: int) -> LabelPoint:
    """The same from accuracies of draws on so many judged images."""
    mean = float(np.mean(accuracies))
    return LabelPoint(
        count=count,
        images=images,
        accuracy=mean,
        ci95=interval(accuracies, judged),
        draws=tuple(float(accuracy) for accuracy in accuracies),
    )


def interval(accuracies: Sequence[float], judged: int) -> tuple[float, float]:
    """The 95 % interval of the mean over draws: other draws and other judged images could have come.

    The two uncertainties are independent, so the half widths are added in squares: of the mean over draws Student's t,
    of the judged images Wilson's. One draw says nothing of other draws; then only the images count.
    """
    mean = float(np.mean(accuracies))
    low, high = wilson(round(mean * judged), judged)
    of_draws = _half_width_of_draws(accuracies)
    below, above = (math.hypot(mean - low, of_draws), math.hypot(high - mean, of_draws))
    return max(0.0, mean - below), min(1.0, mean + above)


def _half_width_of_draws(accuracies: Sequence[float]) -> float:
    draws = len(accuracies)
    if draws < 2:
        return 0.0
    from scipy.stats import t

    return float(t.ppf(0.975, draws - 1) * np.std(accuracies, ddof=1) / math.sqrt(draws))


def forecast(
    answers: Sequence[Rows], points: Sequence[LabelPoint], more: int, seed: int = 0
) -> tuple[PowerLaw | None, Forecast | None]:
    """The law through the points, and what so many more images than all of them would bring.

    Args:
        answers: Of each point, (draws, V) bool; the last point is that of all training images.
        points: By rising number of images.
        more: How many more.
        seed: Of the resampling.

    Returns:
        No law where there are too few different points; no forecast where the points do not follow the law.
    """
    sizes, kept = _different(points)
    if len(sizes) < FEWEST:
        return None, None
    chosen = [answers[place] for place in kept]
    spread = _spread(chosen, sizes)
    weights = 1 / (spread.of_means(chosen, sizes) + _FLOOR**2)
    found = fit_power_laws(sizes, [[rows.mean() for rows in chosen]], weights)
    law = PowerLaw(a=float(found.a[0]), b=float(found.b[0]), c=float(found.c[0]), rms=float(found.rms[0]))
    if law.rms > max(WORST, 2 * spread.expected_rms(chosen, sizes, weights)):
        return law, None
    resampled = fit_power_laws(sizes, _resampled(chosen, sizes, spread, seed), weights)
    gain = float(_gain(found, sizes[-1], more)[0])
    low, high = np.quantile(_gain(resampled, sizes[-1], more), (0.025, 0.975)).tolist()
    # The point estimate lies within its interval, also where resampling moved all of them to one side.
    low, high = min(low, gain), max(high, gain)
    return law, Forecast(more=more, gain=gain, ci95=(low, high), worth=gain >= LEAST_RISE or high >= POSSIBLE_RISE)


def _different(points: Sequence[LabelPoint]) -> tuple[list[int], list[int]]:
    """Numbers of images, each once (all images of balanced classes may be one of the counts), and their places."""
    places = {point.images: place for place, point in enumerate(points)}
    sizes = sorted(places)
    return sizes, [places[size] for size in sizes]


@dataclass(frozen=True)
class _Spread:
    """How much the accuracy of a head varies with the images that were drawn to fit it.

    Attributes:
        variance: Of one draw's accuracy, times its number of images: it falls as 1 / n.
        known: Degrees of freedom it was estimated with; 0 where single draws tell nothing.
    """

    variance: float
    known: int

    def of_means(self, answers: Sequence[Rows], sizes: Sequence[int]) -> Floats:
        """Variance (P,) of each point's mean over draws."""
        found: Floats = self.variance / (np.array(sizes) * np.array([len(rows) for rows in answers]))
        return found

    def expected_rms(self, answers: Sequence[Rows], sizes: Sequence[int], weights: Floats) -> float:
        """How far points would lie from the right law for other draws alone."""
        return float(np.sqrt(np.average(self.of_means(answers, sizes), weights=weights)))

    def drawn(self, answers: Sequence[Rows], sizes: Sequence[int], generator: np.random.Generator) -> Floats:
        """What other draws would have changed, (RESAMPLES, P).

        Draws are nested, and all of them lie within the last point's images: with σ² / n the variance of one draw of n
        images, two points of n ≤ m images have the covariance σ² (1/N + (1/m − 1/N) / draws), N being all images.
        Few draws know σ² poorly, which makes it Student's t instead of a Gaussian.
        """
        if not self.known:
            return np.zeros((RESAMPLES, len(sizes)))
        of_all = 1 / sizes[-1]
        draws = np.minimum.outer(*[np.array([len(rows) for rows in answers])] * 2)
        shared = 1 / np.maximum.outer(np.array(sizes), np.array(sizes))
        covariance = self.variance * (of_all + (shared - of_all) / draws)
        noise = generator.multivariate_normal(np.zeros(len(sizes)), covariance, size=RESAMPLES)
        scale = np.sqrt(self.known / generator.chisquare(self.known, size=(RESAMPLES, 1)))
        return np.asarray(noise * scale)


def _spread(answers: Sequence[Rows], sizes: Sequence[int]) -> _Spread:
    """A few draws do not tell a variance, so all points tell it together."""
    repeated = [(rows, size) for rows, size in zip(answers, sizes, strict=True) if len(rows) > 1]
    if not repeated:
        return _Spread(0.0, 0)
    variance = np.mean([rows.mean(axis=1).var(ddof=1) * size for rows, size in repeated])
    return _Spread(float(variance), sum(len(rows) - 1 for rows, _ in repeated))


def _resampled(answers: Sequence[Rows], sizes: Sequence[int], spread: _Spread, seed: int) -> Floats:
    """Curves (RESAMPLES, P) for other judged images, the same ones for all points of a curve, and for other draws.

    Images are resampled; three draws are too few to be, so what others would change is drawn from their spread.
    """
    generator = np.random.default_rng(seed)
    judged = answers[0].shape[1]
    shares = generator.multinomial(judged, np.full(judged, 1 / judged), size=RESAMPLES) / judged
    curves = np.stack([shares @ rows.mean(axis=0) for rows in answers], axis=1)
    return np.asarray(curves + spread.drawn(answers, sizes, generator))


def _gain(laws: Laws, images: int, more: int) -> NDArray[np.float64]:
    return laws.at(images + more) - laws.at(images)
