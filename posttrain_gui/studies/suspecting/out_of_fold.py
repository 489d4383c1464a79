"""What is answered for each image by a head that has not seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from posttrain_gui.studies.suspecting.folds import folds
from posttrain_gui.studies.suspecting.head import STEPS, probabilities

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

FOLDS = 5
SEED = 0


def out_of_fold(
    features: Tensor,
    labels: Tensor,
    classes: int,
    units: Sequence[Sequence[int]],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Tensor, Tensor]:
    """Answers every image by logistic regression on the other folds.

    Args:
        features: float32 (N, D).
        labels: int64 (N,).
        classes: Number of classes C.
        units: Indices of images that stay in one fold.
        progress: Called with (steps done, steps at most); may raise to cancel.

    Returns:
        Probabilities float64 (N, C), and bool (N,): False where no image of its class was left to learn from, so that
        nothing can be said of that image.
    """
    count = max(2, min(FOLDS, len(units)))
    fold_of = torch.tensor(folds(units, labels.tolist(), count, SEED))
    answers = torch.zeros(len(labels), classes, dtype=torch.float64)
    judged = torch.zeros(len(labels), dtype=torch.bool)
    for fold in range(count):
        step = _Steps(progress, fold * STEPS, count * STEPS)
        here, learned = fold_of == fold, fold_of != fold
        if not here.any() or not learned.any():
            continue
        answers[here] = probabilities(features[learned], labels[learned], features[here], classes, step)
        judged[here] = torch.isin(labels[here], labels[learned].unique())
    return answers, judged


class _Steps:
    """Counts the steps of one fold; a line search may take more than one look a step."""

    def __init__(self, progress: Callable[[int, int], None], before: int, total: int) -> None:
        self._progress, self._before, self._total, self._done = progress, before, total, 0

    def __call__(self) -> None:
        """One more."""
        self._done = min(self._done + 1, STEPS)
        self._progress(self._before + self._done, self._total)
