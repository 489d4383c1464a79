"""What packaging/measure_ranking.py keeps of each model, and how well the order before matches the order after."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from measuring import packed, unpacked
from scipy.stats import kendalltau, weightedtau

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True)
class Row:
    """One model on one set of images.

    Attributes:
        images: Name of the set.
        model: Name.
        logme: On the training images, before training.
        means: Accuracy of nearest class means on the validation images, 0–1, before training.
        parameters: With the head for these classes.
        milliseconds: For one image.
        right: ``head`` and ``all``: which test images were answered rightly after training so much, (N,) bool.
        seconds: Of processor time: ``scoring`` and ``training`` (both trainings).
    """

    images: str
    model: str
    logme: float
    means: float
    parameters: int
    milliseconds: float
    right: dict[str, NDArray[np.bool_]]
    seconds: dict[str, float]

    def to_json(self) -> dict[str, Any]:
        """Answers as hexadecimal digits of packed bits."""
        return {
            **{key: getattr(self, key) for key in ("images", "model", "parameters")},
            **{key: round(getattr(self, key), 5) for key in ("logme", "means", "milliseconds")},
            "test": len(self.right["all"]),
            "right": {tune: packed(right) for tune, right in self.right.items()},
            "seconds": {key: round(value, 1) for key, value in self.seconds.items()},
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        right = {tune: unpacked(digits, entry["test"]) for tune, digits in entry["right"].items()}
        return cls(**{key: value for key, value in entry.items() if key != "test"} | {"right": right})

    def after(self, tune: str) -> float:
        """Test accuracy after training, 0–1."""
        return float(self.right[tune].mean())


def agreement(before: Sequence[float], after: Sequence[float]) -> tuple[float, float, float]:
    """How well two orders of the same models agree.

    Args:
        before: Scores, higher is better.
        after: Accuracies.

    Returns:
        Kendall's τ_b (1: the same order, −1: reversed), its exact two-sided p-value, and the weighted τ_w (Vigna 2015,
        hyperbolic weights), which counts the places at the top more, as the LogME paper does. nan where all are equal.
    """
    plain = kendalltau(before, after)
    return float(plain.statistic), float(plain.pvalue), float(weightedtau(before, after).statistic)


def in_words(found: tuple[float, float, float]) -> str:
    """τ, p and τ_w of a table's cell."""
    tau, p_value, weighted = found
    return "–" if math.isnan(tau) else f"{tau:+.2f} (p = {p_value:.2f}), {weighted:+.2f}".replace("-", "−")
