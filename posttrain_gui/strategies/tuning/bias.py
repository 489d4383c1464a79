"""BitFit: the biases and the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.tuning.base import Method, head_names

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts

WHY = "No layer of this model before its head has a bias."


class Bias(Method):
    """BitFit (Ben Zaken et al. 2022): all biases, those of normalisation layers included, and the head."""

    tag: ClassVar[str] = "bias"
    title: ClassVar[str] = "Biases (BitFit)"
    summary: ClassVar[str] = (
        "Adjusts the head and every layer's biases, less than a hundredth of the network: reaches all layers and can "
        "hardly overfit. Best for transformers."
    )
    when_not: ClassVar[str] = "Where much has to be learned anew; and it saves memory, not time."
    reference: ClassVar[str] = "Ben Zaken et al. 2022, arXiv:2106.10199"
    images: ClassVar[str] = "some 50 to 2,000 images"
    order: ClassVar[int] = 13

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return "the biases and the head"

    def chosen(self, network: nn.Module) -> Collection[str]:
        """Biases and head.

        Raises:
            InputError: Where no layer before the head has a bias.
        """
        from posttrain_gui.models.anatomy.kinds import bias_parameters

        biases, head = bias_parameters(network), head_names(network)
        if not set(biases) - set(head):
            raise InputError(
                "The biases cannot be trained.",
                WHY,
                'Choose another method: strategy.tune = "head" or "lora", or another model.',
            )
        return [*biases, *head]

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The biases of each stage, and the head."""
        return (*(stage.biases for stage in stages[:-1]), stages[-1].count)

    def hint(self) -> str:
        """What the picture's strips mean."""
        return "Of tinted stages a part is trained."

    def trouble(self, stages: Sequence[StageFacts]) -> str:
        """No biases."""
        return "" if any(stage.biases for stage in stages[:-1]) else WHY
