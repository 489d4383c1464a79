"""What became of the unlabelled images of a run, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.terminal.wording import percent, table

if TYPE_CHECKING:
    from posttrain_gui.report import PseudoLabels, SelfTraining

HEADINGS = ("EPOCH", "UNLABELLED", "USED", "RIGHT")
MOST = 8
"""Epochs that are shown; of more, evenly spread ones."""
ALONE = "Whether they helped: run the same plan with --set strategy.weight=0 (labels only, as many steps) and compare."


def self_training_in_words(told: SelfTraining) -> str:
    """A line for some of the epochs, the sentence, and how to find out what the unlabelled images brought."""
    rows = [_row(epoch) for epoch in spread(told.epochs)]
    parts = [table([HEADINGS, *rows])] if rows else []
    return "\n".join([*parts, told.sentence, *([ALONE] if rows else [])])


def spread(epochs: list[PseudoLabels]) -> list[PseudoLabels]:
    """At most eight of them, the first and the last among them."""
    if len(epochs) <= MOST:
        return epochs
    return [epochs[round(place * (len(epochs) - 1) / (MOST - 1))] for place in range(MOST)]


def _row(epoch: PseudoLabels) -> tuple[str, ...]:
    used = percent(epoch.used / epoch.seen if epoch.seen else None)
    right = percent(None if epoch.right is None or not epoch.known else epoch.right / epoch.known)
    return str(epoch.epoch), f"{epoch.seen:,}", used, right
