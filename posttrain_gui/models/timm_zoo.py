"""timm's models."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import Problem, setting
from posttrain_gui.models.base import ModelSource

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.models.trained import TrainedModel


class Timm(ModelSource):
    """Every classification architecture of the installed timm."""

    title: ClassVar[str] = "timm"
    summary: ClassVar[str] = "More than a thousand models of the timm library; weights are downloaded once."
    order: ClassVar[int] = 3

    source: Literal["timm"] = "timm"
    name: str = setting(
        "resnet18.a1_in1k",
        title="Model",
        help="As named in timm, with or without the tag of its weights.",
        widget="catalogue",
    )
    weights: Literal["default", "none"] = setting(
        "default", title="Weights", help='"default" (downloaded once) or "none" (random).'
    )

    def one_line(self) -> str:
        """What is chosen."""
        return f"{self.name} · timm" + (" · random weights" if self.weights == "none" else "")

    def problems(self) -> list[Problem]:
        """Whether a name was given; whether timm knows it is found out when it is loaded."""
        return [] if self.name.strip() else [Problem("name", "Choose a model from the list.")]

    def load(self, tell: Callable[[str], None]) -> TrainedModel:
        """Builds the model; weights that are not on this machine are downloaded once.

        Args:
            tell: Called with what is done.

        Raises:
            posttrain_gui.errors.InputError: Where timm has no such classification model, or its weights cannot be had.
        """
        from posttrain_gui.models.loading.timm_weights import load_timm

        return load_timm(self.name.strip(), self.weights == "default", tell)
