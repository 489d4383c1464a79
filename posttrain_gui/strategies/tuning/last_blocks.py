"""The head and the last stages before it."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.tuning.base import Method

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts


class LastBlocks(Method):
    """Fine-tuning of the last stages (Yosinski et al. 2014): what is most special to the old task is relearned."""

    tag: ClassVar[str] = "last-blocks"
    title: ClassVar[str] = "The last stages"
    summary: ClassVar[str] = (
        "Adjusts the head and the stages before it. For images that look somewhat unlike the model's own."
    )
    when_not: ClassVar[str] = (
        "Where colours or sharpness are what changed, the first stages would have to learn: see Surgical."
    )
    reference: ClassVar[str] = "Yosinski et al. 2014, arXiv:1411.1792"
    images: ClassVar[str] = "some 200 to 5,000 images"
    uses: ClassVar[tuple[str, ...]] = ("blocks",)
    common: ClassVar[bool] = True
    order: ClassVar[int] = 2

    def one_line(self) -> str:
        """What is trained, in a few words."""
        blocks = self.settings.blocks
        return f"the last {'stage' if blocks == 1 else f'{blocks} stages'} and the head"

    def chosen(self, network: nn.Module) -> Collection[str]:
        """The last stages.

        Raises:
            InputError: Where the network has fewer stages.
        """
        from posttrain_gui.models.anatomy.stages import parameters_of_last, stages

        there = len(stages(network)) - 1
        if self.settings.blocks > there:
            raise InputError(
                f"The last {self.settings.blocks} stages cannot be trained.",
                _why(there),
                f'Set strategy.blocks to {there} or less, or train all of it (strategy.tune = "all").',
            )
        return parameters_of_last(network, self.settings.blocks)

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The last stages and the head."""
        first = len(stages) - 1 - self.settings.blocks
        return tuple(stage.count if place >= first else 0 for place, stage in enumerate(stages))

    def trouble(self, stages: Sequence[StageFacts]) -> str:
        """More stages than there are."""
        there = len(stages) - 1
        return _why(there) if self.settings.blocks > there else ""


def _why(there: int) -> str:
    return f"The model has {there} {'stage' if there == 1 else 'stages'} before its head."
