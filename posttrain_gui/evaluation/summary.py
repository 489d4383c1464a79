"""From the pieces of a finished run to its report."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from posttrain_gui.evaluation import metrics
from posttrain_gui.report import Answer, Baseline, DataSummary, Epoch, ExcludedImage

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.events import EpochDone


def data_summary(images: Prepared) -> DataSummary:
    """What the run was made on."""
    counts = Counter(item.label for item in images.train)
    return DataSummary(
        classes=list(images.classes),
        train=len(images.train),
        val=len(images.val),
        test=len(images.test),
        train_counts=[counts[label] for label in range(len(images.classes))],
        excluded=[ExcludedImage(path=entry.path, reason=entry.reason) for entry in images.excluded],
        findings=list(images.findings),
    )


def baseline(kind: str, probabilities: NDArray[np.float64], labels: NDArray[np.int64]) -> Baseline:
    """The scores before, with their kind."""
    return Baseline.model_validate({"kind": kind, **metrics.scores(probabilities, labels).model_dump()})


def epoch_rows(epochs: Sequence[EpochDone]) -> list[Epoch]:
    """The learning curve; the start (epoch 0) has no training figures."""
    return [
        Epoch(
            epoch=e.epoch,
            train_loss=e.train_loss if e.epoch else None,
            train_accuracy=e.train_accuracy if e.epoch else None,
            val_loss=e.val_loss,
            val_accuracy=e.val_accuracy,
            learning_rate=e.learning_rate,
            seconds=e.seconds,
        )
        for e in epochs
    ]


def answers(items: Sequence[Item], before: NDArray[np.float64], after: NDArray[np.float64]) -> list[Answer]:
    """What was answered for each test image, before and after; probabilities are (N, C)."""
    columns = zip(
        items,
        metrics.answers(before).tolist(),
        metrics.answers(after).tolist(),
        metrics.confidences(before).tolist(),
        metrics.confidences(after).tolist(),
        strict=True,
    )
    return [
        Answer(path=item.path, truth=item.label, before=old, after=new, confidence_before=sure, confidence_after=surer)
        for item, old, new, sure, surer in columns
    ]
