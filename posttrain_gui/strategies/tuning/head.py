"""Only the head: the linear probe."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.strategies.tuning.base import Method, head_names, only_head

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts


class Head(Method):
    """Linear probe (Alain & Bengio 2016): the last layer is trained on what the frozen network sees."""

    tag: ClassVar[str] = "head"
    title: ClassVar[str] = "Only the head"
    summary: ClassVar[str] = (
        "Linear probe: adjusts the last layer alone. Fast, hardly overfits; right for few images like those the model "
        "knows."
    )
    when_not: ClassVar[str] = "Gains little where your images look unlike those the model was trained on."
    reference: ClassVar[str] = "Alain & Bengio 2016, arXiv:1610.01644"
    images: ClassVar[str] = "some 10 to 1,000 images"
    common: ClassVar[bool] = True
    order: ClassVar[int] = 1

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return "the head only"

    def chosen(self, network: nn.Module) -> Collection[str]:
        """The head."""
        return head_names(network)

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The head."""
        return only_head(stages)
