"""One model after the other is weighed on a plan's images; then they are put in order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.verdict import judge_answers
from posttrain_gui.studies.frozen import frozen
from posttrain_gui.studies.functions.logme import logme
from posttrain_gui.studies.functions.nearest_mean import nearest_mean
from posttrain_gui.studies.functions.shares import wilson
from posttrain_gui.studies.functions.timing import milliseconds
from posttrain_gui.studies.ranking import Ranked, Ranking
from posttrain_gui.studies.ranking_words import distance, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.plan import Plan
    from posttrain_gui.studies.frozen import Frozen, Progress


@dataclass(frozen=True)
class Weighed:
    """A candidate that could be used.

    Attributes:
        row: What is told of it.
        right: Which validation images nearest class means told rightly, (V,) bool.
        labels: Of the validation images, (V,).
        train: Number of training images.
        classes: Number of classes.
    """

    row: Ranked
    right: NDArray[np.bool_]
    labels: NDArray[np.int64]
    train: int
    classes: int


def weigh(plan: Plan, candidate: ModelSource, cache: Path, progress: Progress) -> Weighed:
    """Runs one model over the training and validation images of a plan.

    Args:
        plan: Its data count.
        candidate: The model.
        cache: Folder for what can be made again.
        progress: As in ``studies.ranking.rank``.

    Raises:
        posttrain_gui.errors.UserError: Where the model or the images cannot be used.
    """
    seen = frozen(plan.model_copy(update={"model": candidate}), cache, progress, exact=True)
    labels, asked, classes = seen.train_labels, seen.val_labels, len(seen.images.classes)
    right = (nearest_mean(seen.train, labels, seen.val, classes) == asked).numpy()
    progress("timing", 0, 0)
    row = Ranked(
        title=candidate.one_line(),
        model=candidate.model_dump(mode="json", exclude_none=True),
        logme=logme(seen.train, labels, classes),
        accuracy=float(right.mean()),
        ci95=wilson(int(right.sum()), len(right)),
        parameters=seen.fitted.count,
        milliseconds=milliseconds(seen.fitted, lambda: progress("timing", 0, 0)),
        knows_classes=seen.fitted.knows == "all",
        findings=_findings(seen),
    )
    return Weighed(row, right, asked.numpy(), len(labels), classes)


def ranking(weighed: Sequence[Weighed], unusable: Sequence[Ranked]) -> Ranking:
    """All candidates in order, and what that says.

    Args:
        weighed: At least one.
        unusable: Rows of those that could not be used.
    """
    ordered = sorted(weighed, key=lambda one: one.row.logme, reverse=True)
    first = ordered[0]
    comparison = judge_answers(ordered[1].right, first.right) if len(ordered) > 1 else None
    chance = float(np.bincount(first.labels).max() / len(first.labels))
    made = Ranking(
        rows=(*(_placed(one.row, chance) for one in ordered), *unusable),
        train=first.train,
        val=len(first.labels),
        classes=first.classes,
        chance=chance,
        comparison=comparison and comparison.model_copy(update={"sentence": ""}),  # it would speak of test images
    )
    return made.model_copy(update={"sentences": sentences(made)})


def _placed(row: Ranked, chance: float) -> Ranked:
    return row.model_copy(update={"distance": distance(row, chance)})


def _findings(seen: Frozen) -> tuple[str, ...]:
    """Of the model, not those of the images, which are the same for all candidates."""
    of_images = set(seen.images.findings)
    return tuple(finding for finding in seen.findings if finding not in of_images)
