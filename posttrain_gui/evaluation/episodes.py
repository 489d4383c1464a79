"""Few-shot: is a model better at episodes, and how sure is that? Numpy and scipy only.

What is compared is the accuracy of each test episode before and after, paired. McNemar's test, which judges other runs,
does not apply: it asks for answers that are right or wrong and independent of each other, but an episode's accuracy is
a share, and the query answers of one episode hang together (they rest on the same few support images). So episodes are
what is resampled and what changes sign (``means.py``).

Many episodes of a few images are no more images: two models that differ by luck on each image differ in 600 episodes of
them all the same. So a difference counts only where it also holds from class to class (:func:`between_classes`).
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.means import judge_differences, power_in_words
from posttrain_gui.evaluation.metrics import calibration_error, confidences, is_right, scores
from posttrain_gui.evaluation.verdict import look_in_words, p_in_words, signed
from posttrain_gui.report import Scores, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import ArrayLike, NDArray

    Floats = NDArray[np.float64]
    Ints = NDArray[np.int64]
    Answered = tuple[NDArray[np.float64], NDArray[np.int64]]
    """Of one episode: probabilities (Q, N) of the query images, and their labels (Q,)."""


@dataclass(frozen=True, slots=True)
class Setting:
    """What was judged by, for the sentence.

    Attributes:
        ways: Classes an episode.
        shots: Support images a class.
        classes: Number of test classes that the episodes are drawn from.
        transductive: Whether query images were answered with the help of one another.
        images: Number of images of these classes; 0 where nobody knows.
    """

    ways: int
    shots: int
    classes: int
    transductive: bool = False
    images: int = 0

    @property
    def scope(self) -> str:
        """What the episodes are made of: many of them are no more images."""
        if self.images:
            return f"All episodes are made of these {self.classes:,} classes and their {self.images:,} images."
        return f"All episodes are made of these {self.classes:,} classes."

    def episodes(self, n: int) -> str:
        """In words: "600 test episodes of 5 ways and 1 shot"."""
        several, shots = "episode" if n == 1 else "episodes", "shot" if self.shots == 1 else "shots"
        return f"{n:,} test {several} of {self.ways} ways and {self.shots} {shots}"


def accuracies(episodes: Sequence[Answered]) -> Floats:
    """The share of right answers of each episode, (n,)."""
    return np.array([float(is_right(probabilities, labels).mean()) for probabilities, labels in episodes])


def mean_scores(episodes: Sequence[Answered]) -> Scores:
    """Accuracy, balanced accuracy and loss as means over episodes; calibration over all query answers together.

    Raises:
        ValueError: Where there are no episodes.
    """
    if not episodes:
        raise ValueError("there are no episodes to score")
    each = [scores(probabilities, labels) for probabilities, labels in episodes]
    sure = np.concatenate([confidences(probabilities) for probabilities, _ in episodes])
    right = np.concatenate([is_right(probabilities, labels) for probabilities, labels in episodes])
    return Scores(
        accuracy=float(np.mean([one.accuracy for one in each])),
        balanced_accuracy=float(np.mean([one.balanced_accuracy for one in each])),
        loss=float(np.mean([one.loss for one in each])),
        ece=calibration_error(sure, right),
    )


def interval(values: ArrayLike, level: float = 0.95) -> tuple[float, float]:
    """The interval of a mean over episodes: mean ± t · s / √n (Student 1908), as few-shot papers give it.

    Args:
        values: (n,) accuracies, 0–1.
        level: Confidence level, 0–1.

    Returns:
        (low, high) within 0–1; (nan, nan) for fewer than two episodes.
    """
    row = np.asarray(values, dtype=np.float64)
    if len(row) < 2:
        return math.nan, math.nan
    low, high = _student(row, level)
    return max(low, 0.0), min(high, 1.0)


def _student(row: Floats, level: float) -> tuple[float, float]:
    from scipy.stats import t

    mean, half = row.mean(), t.ppf((1 + level) / 2, len(row) - 1) * row.std(ddof=1) / math.sqrt(len(row))
    return float(mean - half), float(mean + half)


def differences_of_classes(before: Sequence[Answered], after: Sequence[Answered], classes: Sequence[Ints]) -> Floats:
    """By how much each class is answered better, (C,): the mean over all its query answers in all episodes.

    Args:
        before: Of each episode.
        after: The same episodes in the same order.
        classes: Of each episode, (Q,) the class of each query image, any numbers.
    """
    changes = [is_right(*new).astype(np.float64) - is_right(*old) for old, new in zip(before, after, strict=True)]
    change, place = np.concatenate(changes), np.unique(np.concatenate(list(classes)), return_inverse=True)[1]
    means: Floats = np.bincount(place, weights=change) / np.bincount(place)
    return means


def between_classes(differences: ArrayLike, level: float = 0.95) -> tuple[float, float]:
    """The interval of the gain where the test classes are taken for a sample of such classes: mean ± t · s / √C.

    Args:
        differences: (C,) from :func:`differences_of_classes`.
        level: Confidence level, 0–1.

    Returns:
        (low, high), −1 to 1; (nan, nan) for a single class, which says nothing of others.
    """
    row = np.asarray(differences, dtype=np.float64)
    if len(row) < 2:
        return math.nan, math.nan
    low, high = _student(row, level)
    return max(low, -1.0), min(high, 1.0)


def judge_episodes(
    before: ArrayLike, after: ArrayLike, by_class: ArrayLike, setting: Setting, look: int = 1
) -> Verdict:
    """Compares two models on the same test episodes.

    Args:
        before: (n,) accuracy of each episode before, 0–1.
        after: (n,) the same after; the same episodes in the same order.
        by_class: (C,) by how much each test class is answered better, from :func:`differences_of_classes`.
        setting: What was judged by.
        look: The how-manieth run this is that is judged on these very images, from 1.

    Returns:
        The verdict: ``improved`` only where the sign-flip test over episodes has p < 0.05, the whole bootstrap interval
        over episodes lies above 0, and the whole interval between classes does too; ``worse`` likewise below.
        ``newly_right`` and ``newly_wrong`` count episodes.

    Raises:
        ValueError: Where the two differ in length or are empty.
    """
    old, new = np.asarray(before, dtype=np.float64), np.asarray(after, dtype=np.float64)
    if old.shape != new.shape or old.ndim != 1 or not len(old):
        raise ValueError(f"two equally long, non-empty rows are needed, not {old.shape} and {new.shape}")
    found, wider = judge_differences(new - old, look=look), between_classes(by_class)
    holds = wider[0] > 0 if found.outcome == "improved" else wider[1] < 0
    verdict = found if holds else found.model_copy(update={"outcome": "no reliable difference"})
    fails = verdict.outcome != found.outcome
    sentence = _sentence(verdict, float(old.mean()), _in_words(wider, setting, fails=fails), setting)
    return verdict.model_copy(update={"sentence": sentence})


def _in_words(wider: tuple[float, float], setting: Setting, *, fails: bool) -> str:
    """What the test classes say of other classes of their kind."""
    if math.isnan(wider[0]):
        return "A single test class says nothing of others, so no difference can be shown."
    told = f"{signed(wider[0])} to {signed(wider[1])} points"
    if fails:
        return (
            "On these images the difference is beyond chance, but it does not hold from class to class "
            f"(95 % interval over the {setting.classes:,} test classes {told}): more test classes or images are needed."
        )
    return f"Taking the {setting.classes:,} test classes for a sample of such classes, the gain is {told}."


def _sentence(verdict: Verdict, before: float, wider: str, setting: Setting) -> str:
    parts = [_main(verdict, before, setting), wider]
    if verdict.outcome == "no reliable difference":
        parts.append(power_in_words(verdict, "test episodes"))
    if setting.transductive:
        parts.append("After training the figures are transductive: query images were answered with each other's help.")
    parts.append(setting.scope)
    parts += look_in_words(verdict.look)
    return " ".join(parts)


def _main(verdict: Verdict, before: float, setting: Setting) -> str:
    low, high = verdict.ci95
    return (
        f"{before * 100:.1f} % → {(before + verdict.gain) * 100:.1f} %: {verdict.outcome}, "
        f"gain {signed(verdict.gain)} points (95 % interval {signed(low)} to {signed(high)}, "
        f"{p_in_words(verdict.p_value)}, {setting.episodes(verdict.n)}; "
        f"{verdict.newly_right} better, {verdict.newly_wrong} worse)."
    )
