"""All layers."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.strategies.tuning.base import Method, all_names

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts


class AllLayers(Method):
    """Full fine-tuning (Girshick et al. 2014): training goes on everywhere, with a small learning rate."""

    tag: ClassVar[str] = "all"
    title: ClassVar[str] = "The whole network"
    summary: ClassVar[str] = (
        "Full fine-tuning: adjusts every layer. The most can be gained and the most spoiled; slowest. Use a small "
        "learning rate."
    )
    when_not: ClassVar[str] = "With few images it learns them by heart and forgets what it knew."
    reference: ClassVar[str] = "Girshick et al. 2014, arXiv:1311.2524; Kornblith et al. 2019, arXiv:1805.08974"
    images: ClassVar[str] = "from some 1,000 images"
    common: ClassVar[bool] = True
    order: ClassVar[int] = 3

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return "all layers"

    def chosen(self, network: nn.Module) -> Collection[str]:
        """Everything."""
        return all_names(network)

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """Everything."""
        return tuple(stage.count for stage in stages)
