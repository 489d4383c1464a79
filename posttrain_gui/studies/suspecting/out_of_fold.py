"""What is answered for each image by a head that has not seen it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.studies.functions.linear_head import fit_linear_head
from posttrain_gui.studies.suspecting.folds import folds

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor

FOLDS = 5
SEED = 0
PENALTY = 1.0
"""Stronger than for a head that is to be good: it must not learn wrong labels by heart. With a tenth of it three
times as many right labels of CIFAR-10 small were flagged (plantings 0 and 1 of packaging/measure_suspects.py)."""


def out_of_fold(
    features: Tensor,
    labels: Tensor,
    classes: int,
    units: Sequence[Sequence[int]],
    progress: Callable[[int, int], None] = lambda _done, _total: None,
) -> tuple[Tensor, Tensor]:
    """Answers every image by L2-regularised logistic regression on the other folds.

    Args:
        features: float32 (N, D).
        labels: int64 (N,).
        classes: Number of classes C.
        units: Indices of images that stay in one fold.
        progress: Called at every step with (folds done, folds in all); may raise to cancel.

    Returns:
        Probabilities float64 (N, C), and bool (N,): False where no image of its class was left to learn from, so that
        nothing can be said of that image.
    """
    count = max(2, min(FOLDS, len(units)))
    fold_of = torch.tensor(folds(units, labels.tolist(), count, SEED))
    answers = torch.zeros(len(labels), classes, dtype=torch.float64)
    judged = torch.zeros(len(labels), dtype=torch.bool)
    for fold in range(count):
        here, learned = fold_of == fold, fold_of != fold
        if not here.any() or not learned.any():
            continue
        tick = _Tick(progress, fold, count)
        head = fit_linear_head(features[learned], labels[learned], classes, PENALTY, tick)
        answers[here] = functional.softmax(head.logits(features[here]), dim=1)
        judged[here] = torch.isin(labels[here], labels[learned])
    progress(count, count)
    return answers, judged


class _Tick:
    """One step of one fold."""

    def __init__(self, progress: Callable[[int, int], None], done: int, total: int) -> None:
        self._progress, self._done, self._total = progress, done, total

    def __call__(self) -> None:
        """One more."""
        self._progress(self._done, self._total)
