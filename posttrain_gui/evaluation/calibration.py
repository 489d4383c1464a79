"""Temperature scaling: one number that makes probabilities mean what they say. Numpy and scipy only.

Guo et al. 2017, "On calibration of modern neural networks", arXiv:1706.04599, section 4.2: logits are divided by a
temperature T > 0 that is fitted on the validation images. The order of the classes stays, so no answer changes.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from scipy.stats import t as student

from posttrain_gui.evaluation.metrics import BINS, confidences, is_right, scores
from posttrain_gui.report import Calibration, ReliabilityBin, Scores

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]

LOWEST, HIGHEST = 0.05, 20.0
"""Where the temperature is looked for."""
FEW = 100
"""With fewer validation images the temperature is rough."""
_TINY = 1e-300


def fit_temperature(probabilities: ArrayLike, labels: ArrayLike) -> float:
    """The temperature with the least mean cross-entropy on some images.

    The cross-entropy is convex in 1/T, so there is one minimum. Where every image is answered rightly it has none (the
    surer, the better: T → 0); then, and where nothing is gained, the temperature is 1.

    Args:
        probabilities: (N, C) of a model as trained; rows that are not all finite are left out.
        labels: (N,) class indices.

    Returns:
        T between :data:`LOWEST` and :data:`HIGHEST`; the mean cross-entropy with it is never above that with 1.
    """
    rows, truth = np.asarray(probabilities, dtype=np.float64), np.asarray(labels, dtype=np.int64)
    usable = np.isfinite(rows).all(axis=1)
    logits, truth = _logits(rows[usable]), truth[usable]
    if not len(truth) or bool((logits[np.arange(len(truth)), truth] == logits.max(axis=1)).all()):
        return 1.0  # not left to the search: so close to 0 the loss is flat, and it would end anywhere
    lowest, highest = math.log(LOWEST), math.log(HIGHEST)
    found = minimize_scalar(
        lambda log: _loss(logits, truth, math.exp(log)),
        bounds=(lowest, highest),
        method="bounded",
        options={"xatol": 1e-6},
    )
    better = _loss(logits, truth, math.exp(found.x)) < _loss(logits, truth, 1.0)
    return math.exp(found.x) if better and found.x - lowest > 1e-3 else 1.0


def tempered(probabilities: ArrayLike, temperature: float) -> Floats:
    """softmax(logits / T) from softmax(logits).

    Args:
        probabilities: (N, C), each row sums to 1; rows that are no numbers stay so.
        temperature: T > 0; above 1 less sure, below 1 surer.

    Returns:
        (N, C) float64.
    """
    rows = np.asarray(probabilities, dtype=np.float64)
    if temperature == 1:
        return rows
    scaled = _logits(rows) / temperature
    return np.asarray(np.exp(scaled - logsumexp(scaled, axis=1, keepdims=True)))


def reliability(probabilities: ArrayLike, labels: ArrayLike, bins: int = BINS) -> list[ReliabilityBin]:
    """A reliability diagram: answers by how sure they were, in equal-width bins as for the calibration error.

    Args:
        probabilities: (N, C).
        labels: (N,) class indices.
        bins: Number of bins over 0–1.
    """
    sure, right = confidences(probabilities), is_right(probabilities, labels)
    edges = np.linspace(0.0, 1.0, bins + 1)
    place = np.searchsorted(edges[1:-1], sure, side="left")
    return [_bin(float(edges[i]), float(edges[i + 1]), sure[place == i], right[place == i]) for i in range(bins)]


def calibrate(
    before: ArrayLike, after: ArrayLike, labels: ArrayLike, validated: ArrayLike, val_labels: ArrayLike
) -> Calibration:
    """Fits the temperature on validation images and looks at what it does on the test images.

    It is kept only where the validation loss falls reliably (the whole 95 % interval of its mean over images, by
    Student's t, lies below 0): the best epoch was chosen on these very images, so a small gain there may be luck.

    Args:
        before: (N, C) probabilities for the test images before training.
        after: (N, C) after it.
        labels: (N,) classes of the test images.
        validated: (M, C) probabilities for the validation images after training.
        val_labels: (M,) their classes.
    """
    fitted = fit_temperature(validated, val_labels)
    temperature = kept_temperature(validated, val_labels, fitted)
    mended = tempered(after, temperature)
    calibrated = scores(mended, labels)
    as_trained = scores(after, labels)
    made = Calibration(
        temperature=temperature,
        n=len(np.asarray(val_labels)),
        val_loss_before=scores(validated, val_labels).loss,
        val_loss_after=scores(tempered(validated, temperature), val_labels).loss,
        # No answer changes; rounding may make two classes equally probable, which is no other answer.
        calibrated=calibrated.model_copy(
            update={"accuracy": as_trained.accuracy, "balanced_accuracy": as_trained.balanced_accuracy}
        ),
        baseline_bins=reliability(before, labels),
        final_bins=reliability(after, labels),
        calibrated_bins=reliability(mended, labels),
    )
    return made.model_copy(update={"sentence": in_words(made, as_trained, fitted)})


def kept_temperature(validated: ArrayLike, labels: ArrayLike, fitted: float) -> float:
    """The fitted temperature where it lowers the validation loss reliably, else 1.

    Args:
        validated: (M, C) probabilities for the validation images, as trained.
        labels: (M,) their classes.
        fitted: From :func:`fit_temperature` on these.
    """
    return fitted if _falls_reliably(validated, labels, fitted) else 1.0


def in_words(made: Calibration, as_trained: Scores, fitted: float) -> str:
    """What the temperature is and what it did, with the numbers.

    Args:
        made: Without its sentence.
        as_trained: On the test images, without temperature.
        fitted: The temperature with the least validation loss.
    """
    if made.temperature == 1:
        why = (
            "none lowers their loss"
            if f"{fitted:.2f}" == "1.00"
            else f"{fitted:.2f} would lower their loss, but not reliably"
        )
        return (
            f"Temperature 1: on the {made.n} validation images {why}, so the probabilities stay as trained "
            f"(calibration error on the test images {as_trained.ece * 100:.1f} points)."
        )
    rough = f" With only {made.n} validation images it is rough." if made.n < FEW else ""
    trained = "too sure" if made.temperature > 1 else "not sure enough"
    return (
        f"Temperature {made.temperature:.2f}, fitted on {made.n} validation images (the model was {trained}): "
        f"calibration error on the test images {as_trained.ece * 100:.1f} → {made.calibrated.ece * 100:.1f} points, "
        f"loss {as_trained.loss:.3f} → {made.calibrated.loss:.3f}{_but(made, as_trained)}; no answer changes.{rough}"
    )


def _but(made: Calibration, as_trained: Scores) -> str:
    worse = made.calibrated.loss > as_trained.loss
    return ", so on these it did not help" if worse else ""


def _falls_reliably(validated: ArrayLike, labels: ArrayLike, temperature: float) -> bool:
    rows, truth = np.asarray(validated, dtype=np.float64), np.asarray(labels, dtype=np.int64)
    usable = np.isfinite(rows).all(axis=1)
    logits, truth = _logits(rows[usable]), truth[usable]
    if temperature == 1 or len(truth) < 2:
        return False
    falls = _losses(logits, truth, 1.0) - _losses(logits, truth, temperature)
    error = float(falls.std(ddof=1)) / math.sqrt(len(falls))
    return float(falls.mean()) > float(student.ppf(0.975, len(falls) - 1)) * error


def _bin(low: float, high: float, sure: Floats, right: NDArray[np.bool_]) -> ReliabilityBin:
    if not len(sure):
        return ReliabilityBin(low=low, high=high, count=0)
    return ReliabilityBin(
        low=low, high=high, count=len(sure), confidence=float(sure.mean()), accuracy=float(right.mean())
    )


def _logits(rows: Floats) -> Floats:
    """Logits that give these probabilities; what is below the smallest float counts as that."""
    return np.log(np.clip(rows, _TINY, None))


def _loss(logits: Floats, truth: NDArray[np.int64], temperature: float) -> float:
    """Mean cross-entropy (natural logarithm)."""
    return float(_losses(logits, truth, temperature).mean())


def _losses(logits: Floats, truth: NDArray[np.int64], temperature: float) -> Floats:
    """Cross-entropy of each image, (N,)."""
    scaled = logits / temperature
    return np.asarray(logsumexp(scaled, axis=1) - scaled[np.arange(len(truth)), truth])
