"""The small sample model that comes with the program."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import Knew, ModelSource, Preprocessing

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Sample(ModelSource):
    """A small CNN that reads handwritten digits, trained by ``packaging/make_sample_weights.py``."""

    title: ClassVar[str] = "Sample: digits"
    summary: ClassVar[str] = "A tiny network that reads clean handwritten digits; for trying the program out."
    order: ClassVar[int] = 5

    source: Literal["sample"] = "sample"
    name: Literal["digits-cnn"] = setting("digits-cnn", title="Model", help="The only one so far.", widget="hidden")

    def one_line(self) -> str:
        """What is chosen."""
        return "Digits CNN · 0.06 M parameters · sample"

    def knew(self) -> Knew:
        """The clean digits."""
        return Knew({"source": "sample", "name": "clean-digits"}, "the clean digits it was trained on", "all")

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Loads the shipped weights.

        Args:
            tell: Called with one sentence on what was loaded.

        Raises:
            posttrain_gui.errors.InputError: Where the weights are missing from the installation or damaged.
        """
        from posttrain_gui.models.trained import Architecture, TrainedModel
        from posttrain_gui.models.zoo import CLASSES
        from posttrain_gui.models.zoo.weights import load_network

        classes = CLASSES[self.name]
        network = load_network(self.name, len(classes))
        finding = f"{self.name}: trained on clean digits, {len(classes)} classes"
        tell(finding)
        return TrainedModel(
            network,
            Architecture(library="posttrain_gui", name=self.name, num_classes=len(classes)),
            classes,
            Preprocessing(resize=32, crop=32, interpolation="bilinear", mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5)),
            [finding],
        )
