"""Fine-tuning: go on training some or all of a trained network on new images."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.errors import InputError
from posttrain_gui.strategies.base import Examples, Phase, Strategy

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn


class FineTune(Strategy):
    """Fine-tuning of the head, the last stages, or all layers (Yosinski et al. 2014)."""

    title: ClassVar[str] = "Fine-tune"
    summary: ClassVar[str] = (
        "Goes on training the model on your images: only its last layer, its last stages, or all of it."
    )
    reference: ClassVar[str] = "Yosinski et al. 2014, arXiv:1411.1792"
    order: ClassVar[int] = 1

    kind: Literal["fine-tune"] = "fine-tune"
    tune: Literal["head", "last-blocks", "all"] = setting(
        "head",
        title="Adjust",
        help=(
            "head: only the last layer (fast, few images). last-blocks: the last stages too. all: every layer (most"
            " images, slowest). Default head."
        ),
    )
    blocks: int = setting(
        1,
        title="Last stages",
        help="How many of the last stages are trained with the head. More adapts more, overfits sooner. Default 1.",
        unit="stages",
        ge=1,
        le=100,
    )

    def one_line(self) -> str:
        """What is trained, in words."""
        stages = "stage" if self.blocks == 1 else f"{self.blocks} stages"
        words = {"head": "the head only", "last-blocks": f"the last {stages} and the head", "all": "all layers"}
        return f"Fine-tune · {words[self.tune]}"

    def phases(
        self,
        network: nn.Module,
        epochs: int,  # noqa: ARG002 - the contract of a strategy
        examples: Examples,  # noqa: ARG002
        found: Callable[[str], None],  # noqa: ARG002
    ) -> tuple[Phase, ...]:
        """The same parameters from the first epoch to the last."""
        return (Phase(1, tuple(self.trainable(network))),)

    def trainable(self, network: nn.Module) -> list[str]:
        """Names of the parameters that are to be trained, in the network's order.

        Raises:
            InputError: Where the network has fewer stages than ``blocks``.
        """
        from posttrain_gui.models.anatomy.stages import parameters_of_last, stages

        names = [name for name, _ in network.named_parameters()]
        if self.tune == "all":
            return names
        if self.tune == "last-blocks":
            self._refuse_more_than(len(stages(network)) - 1)
        chosen = parameters_of_last(network, 0 if self.tune == "head" else self.blocks)
        return [name for name in names if name in chosen]

    def _refuse_more_than(self, there: int) -> None:
        if self.blocks > there:
            raise InputError(
                f"The last {self.blocks} stages cannot be trained.",
                f"The model has {there} {'stage' if there == 1 else 'stages'} before its head.",
                f'Set strategy.blocks to {there} or less, or train all of it (strategy.tune = "all").',
            )
