"""How well a model answers: accuracy, balanced accuracy, cross-entropy, calibration, confusion. Numpy only.

A row of probabilities that holds something else than finite numbers (a model that broke) is a wrong answer everywhere:
its answer is :data:`NO_ANSWER`, its probability of every class 0, and it is taken to have been sure of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from posttrain_gui.report import Scores

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]

NO_ANSWER = -1
"""The class index that stands for "no usable answer"; equal to no class, so never right."""

BINS = 15
"""Number of equal-width bins of the calibration error, as in Guo et al. 2017."""

_LEAST = float(np.finfo(np.float64).eps)
"""A probability counts as at least this in the cross-entropy, so that one sure mistake does not make it infinite."""


@dataclass(frozen=True, slots=True)
class ClassScores:
    """How one class fares.

    Attributes:
        label: Index of the class.
        images: Number of images that show it.
        right: Number of those answered rightly.
        recall: ``right / images`` (0–1), nan where no image shows it.
        precision: Share of the answers "this class" that are right (0–1), nan where it was never answered.
    """

    label: int
    images: int
    right: int
    recall: float
    precision: float


def answers(probabilities: ArrayLike) -> Ints:
    """The answered class of each image.

    Args:
        probabilities: (N, C), each row sums to 1.

    Returns:
        (N,) class indices; the first of equal ones; :data:`NO_ANSWER` where a row is not all finite.
    """
    rows = _rows(probabilities)
    usable = _usable(rows)
    best = np.where(usable[:, None], rows, 0.0).argmax(axis=1)
    return np.where(usable, best, NO_ANSWER).astype(np.int64)


def confidences(probabilities: ArrayLike) -> Floats:
    """The probability of each image's answer, (N,), 0–1; 1 where there is no usable answer."""
    rows = _rows(probabilities)
    usable = _usable(rows)
    return np.where(usable, np.where(usable[:, None], rows, 0.0).max(axis=1), 1.0)


def is_right(probabilities: ArrayLike, labels: ArrayLike) -> NDArray[np.bool_]:
    """Whether each image was answered rightly, (N,) bool."""
    return np.asarray(answers(probabilities) == _labels(labels))


def scores(probabilities: ArrayLike, labels: ArrayLike) -> Scores:
    """All the scores of one model on one set of images.

    Args:
        probabilities: (N, C), N > 0, each row sums to 1.
        labels: (N,) class indices, 0 to C − 1.

    Returns:
        Accuracy, balanced accuracy, mean cross-entropy (natural logarithm), expected calibration error.

    Raises:
        ValueError: Where there are no images, or the two do not fit together.
    """
    rows, truth = _paired(probabilities, labels)
    right = is_right(rows, truth)
    return Scores(
        accuracy=float(right.mean()),
        balanced_accuracy=_balanced(right, truth),
        loss=cross_entropy(rows, truth),
        ece=calibration_error(confidences(rows), right),
    )


def cross_entropy(probabilities: ArrayLike, labels: ArrayLike) -> float:
    """Mean −ln of the true class's probability; a probability below 2.2e-16 counts as that."""
    rows, truth = _paired(probabilities, labels)
    of_truth = rows[np.arange(len(truth)), truth]
    of_truth = np.where(_usable(rows), of_truth, 0.0)
    return float(-np.log(np.clip(of_truth, _LEAST, 1.0)).mean())


def calibration_error(confidence: ArrayLike, right: ArrayLike, bins: int = BINS) -> float:
    """Expected calibration error (Guo et al. 2017, eq. 3): Σ over bins of |B|/N · |accuracy(B) − confidence(B)|.

    Args:
        confidence: (N,) probability of each answer, 0–1.
        right: (N,) whether it was right.
        bins: Number of equal-width bins ((m − 1)/M, m/M], the first one with 0.

    Returns:
        0–1; 0 is perfectly calibrated.
    """
    sure, hit = np.asarray(confidence, dtype=np.float64), np.asarray(right, dtype=np.float64)
    inner_edges = np.linspace(0.0, 1.0, bins + 1)[1:-1]
    bin_of = np.searchsorted(inner_edges, sure, side="left")
    surplus = np.bincount(bin_of, weights=hit - sure, minlength=bins)
    return float(np.abs(surplus).sum() / len(sure))


def confusion(truth: ArrayLike, answered: ArrayLike, classes: int) -> Ints:
    """The confusion matrix.

    Args:
        truth: (N,) class indices.
        answered: (N,) class indices; images with :data:`NO_ANSWER` are left out, so rows may sum to less.
        classes: Number of classes C.

    Returns:
        (C, C) counts: row = true class, column = answered class.
    """
    true, told = _labels(truth), _labels(answered)
    kept = told != NO_ANSWER
    return (
        np.bincount(true[kept] * classes + told[kept], minlength=classes**2).reshape(classes, classes).astype(np.int64)
    )


def per_class(truth: ArrayLike, answered: ArrayLike, classes: int) -> list[ClassScores]:
    """Recall and precision of each class, in the order of the classes."""
    matrix = confusion(truth, answered, classes)
    images = np.bincount(_labels(truth), minlength=classes)
    right, told = matrix.diagonal(), matrix.sum(axis=0)
    return [
        ClassScores(c, int(images[c]), int(right[c]), _share(right[c], images[c]), _share(right[c], told[c]))
        for c in range(classes)
    ]


def _balanced(right: NDArray[np.bool_], truth: Ints) -> float:
    """Mean recall over the classes that occur."""
    images = np.bincount(truth)
    hits = np.bincount(truth, weights=right.astype(np.float64), minlength=len(images))
    occurs = images > 0
    return float((hits[occurs] / images[occurs]).mean())


def _share(part: Any, whole: Any) -> float:
    return float(part) / float(whole) if whole else float("nan")


def _rows(probabilities: ArrayLike) -> Floats:
    return np.asarray(probabilities, dtype=np.float64)


def _usable(rows: Floats) -> NDArray[np.bool_]:
    """Which rows are all finite, (N,) bool."""
    return np.asarray(np.isfinite(rows).all(axis=1))


def _labels(labels: ArrayLike) -> Ints:
    return np.asarray(labels, dtype=np.int64)


def _paired(probabilities: ArrayLike, labels: ArrayLike) -> tuple[Floats, Ints]:
    rows, truth = _rows(probabilities), _labels(labels)
    if rows.ndim != 2 or truth.ndim != 1 or len(rows) != len(truth):
        raise ValueError(f"probabilities {rows.shape} and labels {truth.shape} do not fit together")
    if not len(truth):
        raise ValueError("there are no images to score")
    if truth.min() < 0 or truth.max() >= rows.shape[1]:
        raise ValueError(f"labels go from {truth.min()} to {truth.max()}, but there are {rows.shape[1]} classes")
    return rows, truth
