"""torchvision's classification models."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.models.base import ModelSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Torchvision(ModelSource):
    """Every classification architecture of the installed torchvision, from its own registry."""

    title: ClassVar[str] = "torchvision"
    summary: ClassVar[str] = "All classification models of torchvision; weights are downloaded once."
    order: ClassVar[int] = 2

    source: Literal["torchvision"] = "torchvision"
    name: str = setting("resnet50", title="Model", help="As named in torchvision's registry.", widget="catalogue")
    weights: str = setting(
        "default",
        title="Weights",
        help='A member of the model\'s weights enum ("IMAGENET1K_V2"), "default", or "none".',
    )

    def one_line(self) -> str:
        """What is chosen."""
        words = {"default": "", "none": " · random weights"}
        return f"{self.name} · torchvision" + words.get(self.weights.lower(), f" · {self.weights}")

    def problems(self) -> list[Problem]:
        """Whether names were given; whether torchvision knows them is found out when it is loaded."""
        texts = {"name": "Choose a model from the list.", "weights": 'Give a member\'s name, "default" or "none".'}
        return [Problem(field, text) for field, text in texts.items() if not getattr(self, field).strip()]

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Builds the model; weights that are not on this machine are downloaded once.

        Args:
            tell: Called with what is done.

        Raises:
            posttrain_gui.errors.InputError: Where torchvision has no such model or weights, or they cannot be had:
                then with the file to fetch and the folder to put it in.
        """
        from posttrain_gui.models.loading.torchvision_weights import load_torchvision

        return load_torchvision(self.name.strip(), self.weights.strip(), tell)
