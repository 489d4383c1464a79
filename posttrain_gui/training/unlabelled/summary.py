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
        return f"None of the {images:,} unlabelled images was gone through: no epoch was finished."
    which = f"In epoch {told.epoch}, whose weights were kept," if kept else f"In the last epoch ({told.epoch})"
    used = (
        f"{which} {told.used:,} of {told.seen:,} views of unlabelled images ({told.used / told.seen:.0%}) had a "
        f"pseudo-label of at least {how.threshold:.0%} confidence and were learned from."
    )
    if told.right is None or not told.known:
        return used
    whose = "these" if told.known == told.used else f"the {told.known:,} whose true class is known"
    return f"{used} Of {whose}, {told.right / told.known:.1%} were right.".replace("%", " %")
