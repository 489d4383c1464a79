"""Several tasks at once: what presupposes one label an image, and what tasks that share nothing cannot use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions.base import Look, Remark, Rule
from posttrain_gui.data.base import DataSource

if TYPE_CHECKING:
    from collections.abc import Iterator

KIND = "multi-task"
SEVERAL = "With several tasks each image has several. Switch it off."
ONE_LABEL: dict[str, str] = {
    "mixup": f"Mixup mixes two images and their one label. {SEVERAL}",
    "cutmix": f"CutMix mixes two images and their one label. {SEVERAL}",
    "class-weights": f"Class weights weigh images by their one class. {SEVERAL}",
    "balanced-sampler": f"Balanced sampler draws images by their one class. {SEVERAL}",
    "focal-loss": f"Focal loss replaces the loss of one label. {SEVERAL}",
}
"""Regularizers that presuppose one label an image, and why."""


def one_label_only(look: Look) -> Iterator[Remark]:
    """With several labels there is no one class to mix, weight or draw by."""
    if look.plan.strategy.tag() != KIND:
        return
    for kind in look.on(*ONE_LABEL):
        yield Remark(
            look.at(kind, "kind"),
            ONE_LABEL[kind],
            "blocks",
        )


def nothing_shared(look: Look) -> Iterator[Remark]:
    """Each row of the head belongs to one task: without trained layers before it, no task touches another."""
    if look.plan.strategy.tag() != KIND or look.tune != "head":
        return
    weighting = look.strategy("weighting", None)
    if weighting is not None and weighting.tag() != "equal":
        yield Remark(
            "strategy.weighting.kind",
            f"{weighting.title} decides how tasks share trained layers, but only the head is trained, and each task "
            "has its own part of it: the tasks hardly influence each other. Adjust more than the head, or weight them "
            "equally.",
        )


def one_label_source(look: Look) -> Iterator[Remark]:
    """Some sources know one label of each image."""
    if look.plan.strategy.tag() == KIND and type(look.plan.data).index_tasks is DataSource.index_tasks:
        yield Remark(
            "data.source",
            f"{look.plan.data.title} gives each image one label; several tasks need several. Choose a table (CSV) "
            "with several label columns, or folders whose names carry attributes.",
            "blocks",
        )


RULES: tuple[Rule, ...] = (one_label_only, nothing_shared, one_label_source)
