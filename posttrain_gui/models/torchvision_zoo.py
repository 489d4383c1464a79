"""torchvision's classification models."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource


class Torchvision(ModelSource):
    """Every classification architecture of the installed torchvision, from its own registry."""

    title: ClassVar[str] = "torchvision"
    summary: ClassVar[str] = "All classification models of torchvision; weights are downloaded once."
    order: ClassVar[int] = 2

    source: Literal["torchvision"] = "torchvision"
    name: str = setting("resnet50", title="Model", help="As named in torchvision's registry.", widget="catalogue")
    weights: str = setting(
        "default", title="Weights", help='A member of the model\'s weights enum ("IMAGENET1K_V2"), "default", or "none".'
    )
