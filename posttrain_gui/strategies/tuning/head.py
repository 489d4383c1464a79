"""Only the head: the linear probe."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.strategies.tuning.base import Method, always, head_names, only_head

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.strategies.base import Examples, Phase
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

    def phases(
        self,
        network: nn.Module,
        epochs: int,  # noqa: ARG002 - the contract of a method
        examples: Examples,  # noqa: ARG002
        found: Callable[[str], None],  # noqa: ARG002
    ) -> tuple[Phase, ...]:
        """The head from the first epoch to the last."""
        return always(head_names(network))

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The head."""
        return only_head(stages)
