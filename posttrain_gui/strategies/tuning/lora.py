"""LoRA: small low-rank changes beside frozen weights."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.strategies.tuning.base import Method, head_names

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from torch import nn

    from posttrain_gui.strategies.tuning.base import StageFacts


class Lora(Method):
    """Low-rank adaptation (Hu et al. 2022): W + (alpha / rank) · B A, with A and B trained and W frozen.

    Linear layers, convolutions (as matrices of their output channels, depthwise ones left out) and the projections of
    attention. The head is trained plainly. At the end the changes are added to the weights.
    """

    tag: ClassVar[str] = "lora"
    title: ClassVar[str] = "LoRA"
    summary: ClassVar[str] = (
        "Adds a small change to every weight matrix and trains only these: reaches all layers with a few hundredths "
        "of the parameters, and is added into plain weights at the end. For large models, transformers above all."
    )
    when_not: ClassVar[str] = "For small models there is little to save; it is no faster than training all layers."
    reference: ClassVar[str] = "Hu et al. 2022, arXiv:2106.09685"
    images: ClassVar[str] = "some 100 to 10,000 images"
    uses: ClassVar[tuple[str, ...]] = ("rank", "alpha")
    adds: ClassVar[bool] = True
    order: ClassVar[int] = 15

    def one_line(self) -> str:
        """What is trained, in a few words."""
        return f"LoRA of rank {self.settings.rank} and the head"

    def prepare(self, network: nn.Module) -> None:
        """Puts the matrices beside the weights of all layers but the head; B is zero, so nothing changes yet."""
        from posttrain_gui.models.anatomy.head import find_head
        from posttrain_gui.models.anatomy.kinds import adaptable
        from posttrain_gui.strategies.functions.lora import adapt

        head = find_head(network).module
        for _, module, name in adaptable(network):
            if module is not head:
                adapt(module, name, self.settings.rank, self.settings.alpha)

    def chosen(self, network: nn.Module) -> Collection[str]:
        """The matrices and the head."""
        from posttrain_gui.strategies.functions.lora import adapter_parameters

        return [*adapter_parameters(network), *head_names(network)]

    def finish(self, network: nn.Module) -> None:
        """Adds the changes to the weights; the network is what it was before :meth:`prepare`, with other weights."""
        from posttrain_gui.strategies.functions.lora import merge

        merge(network)

    def trains(self, stages: Sequence[StageFacts]) -> tuple[int, ...]:
        """The matrices of each stage, and the head."""
        rank = self.settings.rank
        added = [sum(min(rank, *sides) * sum(sides) for sides in stage.matrices) for stage in stages[:-1]]
        return (*added, stages[-1].count)

    def hint(self) -> str:
        """What becomes of the matrices."""
        return "The changes are added into the weights at the end: the model file is a plain one."
