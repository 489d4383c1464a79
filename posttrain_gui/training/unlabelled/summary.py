"""What became of the unlabelled images, for the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.report import PseudoLabels, SelfTraining

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.care.unlabelled import Unlabelled
    from posttrain_gui.training.unlabelled.how import How
    from posttrain_gui.training.unlabelled.record import Row


def summary(how: How, images: Unlabelled, rows: Sequence[Row], kept: int) -> SelfTraining:
    """The report's section.

    Args:
        how: Settings.
        images: The unlabelled images.
        rows: What each epoch made of them.
        kept: The epoch whose weights were kept; 0: those of the start.
    """
    epochs = [as_epoch(place + 1, row) for place, row in enumerate(rows) if row[0]]
    return SelfTraining(
        path=images.where,
        images=len(images.items),
        left_out=sum(images.left_out.values()),
        known=images.known,
        threshold=how.threshold,
        epochs=epochs,
        sentence=sentence(how, len(images.items), epochs, kept),
    )


def as_epoch(epoch: int, row: Row) -> PseudoLabels:
    """A row of the record."""
    seen, used, known, right = row
    return PseudoLabels(epoch=epoch, seen=seen, used=used, right=right if known else None, known=known)


def sentence(how: How, images: int, epochs: Sequence[PseudoLabels], kept: int) -> str:
    """How many pseudo-labels were used and, where that is known, how many of these were right.

    Args:
        how: Settings.
        images: Number of unlabelled images.
        epochs: What each epoch made of them.
        kept: The epoch that is told of; 0: the last one.
    """
    if how.weight == 0:
        return f"The {images:,} unlabelled images were not learned from: their weight is 0."
    told = next((row for row in epochs if row.epoch == kept), epochs[-1] if epochs else None)
    if told is None or not told.seen:
        return f"None of the {images:,} unlabelled images was gone through: the run ended before."
    whose = ", whose weights were kept," if told.epoch == kept else ""
    used = (
        f"In epoch {told.epoch}{whose} {told.used:,} of {told.seen:,} {_looks(told.seen, images)} "
        f"({_percent(told.used / told.seen)}) got a pseudo-label with at least {_percent(how.threshold)} confidence."
    )
    if told.right is None or not told.known:
        return used
    which = "these" if told.known == told.used else f"the {told.known:,} whose true class is known"
    return f"{used} Of {which} {_percent(told.right / told.known)} were right."


def _looks(seen: int, images: int) -> str:
    """What was counted: the last batch of an epoch is filled up with images that come a second time."""
    return "unlabelled images" if seen <= images else f"looks at the {images:,} unlabelled images"


def _percent(fraction: float) -> str:
    """0.952 → "95.2 %", 0.95 → "95 %"."""
    return f"{100 * fraction:.1f}".removesuffix(".0") + " %"
