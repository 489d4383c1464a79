"""A network that has learned nothing yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource, Preprocessing

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Untrained(ModelSource):
    """Conv4 with random weights (drawn from the plan's seed): what few-shot methods are usually compared on."""

    title: ClassVar[str] = "Untrained network"
    summary: ClassVar[str] = (
        "A small network with random weights that learns only from your images: for few-shot learning with many "
        "classes, or for plenty of images. With few images a trained model is far better."
    )
    reference: ClassVar[str] = "Vinyals et al. 2016, arXiv:1606.04080"
    order: ClassVar[int] = 6

    source: Literal["untrained"] = "untrained"
    name: Literal["conv4"] = setting(
        "conv4", title="Model", help="Four convolution blocks, the standard of few-shot learning.", widget="hidden"
    )
    width: int = setting(
        64,
        title="Width",
        help="Channels of each block. More can tell finer differences apart and is slower. Default 64; 32 is common.",
        unit="channels",
        ge=4,
        le=512,
    )
    side: int = setting(
        28,
        title="Image side",
        help=(
            "Images are seen at this size. Larger shows finer detail and is slower: 28 is usual for characters, 84 for "
            "photographs. Default 28."
        ),
        unit="px",
        ge=16,
        le=512,
    )

    def one_line(self) -> str:
        """What is chosen ("Conv4 · 64 channels · 28 px · untrained")."""
        return f"Conv4 · {self.width} channels · {self.side} px · untrained"

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Builds the network; its weights come from torch's global generator, which a run seeds before.

        Args:
            tell: Called with one sentence on what was built.
        """
        from posttrain_gui.models.trained import Architecture, TrainedModel
        from posttrain_gui.models.zoo import build

        arguments = {"width": self.width, "side": self.side}
        # One output and no class names: whatever the data are, nobody can take this head for one that knows them.
        network = build(self.name, 1, **arguments).eval()
        count = sum(parameter.numel() for parameter in network.parameters())
        finding = f"{self.one_line()}: random weights, {count:,} parameters"
        tell(finding)
        half = (0.5, 0.5, 0.5)
        return TrainedModel(
            network,
            Architecture(library="posttrain_gui", name=self.name, num_classes=1, arguments=arguments),
            (),
            Preprocessing(resize=self.side, crop=self.side, interpolation="bilinear", mean=half, std=half),
            [finding],
        )
