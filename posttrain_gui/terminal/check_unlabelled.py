"""What a self-training plan would do with its unlabelled images: how many there are, and the steps of an epoch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.data.reading.words import counted
from posttrain_gui.typed_paths import expanded

if TYPE_CHECKING:
    from posttrain_gui.data.base import Catalogue
    from posttrain_gui.plan import Training
    from posttrain_gui.strategies.self_training import SelfTraining


def unlabelled_in_words(strategy: SelfTraining, training: Training, catalogue: Catalogue | None) -> list[str]:
    """Three lines: the images, and how they come into the batches.

    Args:
        strategy: Of the plan.
        training: Of the plan.
        catalogue: The labelled images; None where they were not looked at.

    Raises:
        InputError: Where there are no images.
    """
    from posttrain_gui.data.care.unlabelled import UNKNOWN, true_class
    from posttrain_gui.data.reading.loose import find_loose

    found = find_loose(expanded(strategy.unlabelled).absolute(), lambda _done, _total: None)
    classes = () if catalogue is None else catalogue.classes
    known = sum(true_class(path, classes) != UNKNOWN for path in found.paths)
    named = f"; {known:,} lie in folders named like classes, which only tells how right pseudo-labels are"
    count, size = len(found.paths), training.batch_size
    steps = counted(strategy.steps(count, size), "step")
    return [
        f"Unlabelled:      {counted(count, 'image')} in {strategy.unlabelled}{named if known else ''}",
        "                 those that are also among the labelled ones are left out",
        f"                 {steps} an epoch, each of {size} labelled and {size * strategy.ratio} unlabelled images",
    ]
