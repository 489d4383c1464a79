"""The normalisation layers and the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.errors import InputError
from posttrain_gui.strategies.tuning.base import Method, head_names

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts

WHY = "This model has no normalisation layers with a scale and a shift."


class Norm(Method):
    """Normalisation layers (Frankle et al. 2021): scale and shift of each channel, and the head.

    Whether BatchNorm's running statistics follow the new images too is another setting: ``training.frozen_batchnorm``.
    """

    tag: ClassVar[str] = "norm"
    title: ClassVar[str] = "Normalisation layers"
    summary: ClassVar[str] = (
        "Adjusts the head and the scale and shift of every normalisation layer: how strongly each feature counts, not "
        "what it looks for. For the same things under another light or camera."
    )
    when_not: ClassVar[str] = "For things the model has never seen, and for models without such layers (VGG, AlexNet)."
    reference: ClassVar[str] = "Frankle et al. 2021, arXiv:2003.00152"
    images: ClassVar[str] = "some 50 to 2,000 images"
    order: ClassVar[int] = 14

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return "the normalisation layers and the head"

    def chosen(self, network: nn.Module) -> Collection[str]:
        """Normalisation layers and head.

        Raises:
            InputError: Where the network has no such layers.
        """
        from posttrain_gui.models.anatomy.kinds import norm_parameters

        norms = norm_parameters(network)
        if not norms:
            raise InputError(
                "The normalisation layers cannot be trained.",
                WHY,
                'Choose another method: strategy.tune = "bias" or "last-blocks", or another model.',
            )
        return [*norms, *head_names(network)]

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The normalisation layers of each stage, and the head."""
        return (*(stage.norms for stage in stages[:-1]), stages[-1].count)

    def hint(self) -> str:
        """What the picture's strips mean."""
        return "Of tinted stages a part is trained."

    def trouble(self, stages: Sequence[StageFacts]) -> str:
        """No normalisation layers."""
        return "" if any(stage.norms for stage in stages[:-1]) else WHY
