"""timm's models."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource


class Timm(ModelSource):
    """Every classification architecture of the installed timm."""

    title: ClassVar[str] = "timm"
    summary: ClassVar[str] = "More than a thousand models of the timm library; weights are downloaded once."
    order: ClassVar[int] = 3

    source: Literal["timm"] = "timm"
    name: str = setting("resnet18.a1_in1k", title="Model", help="As named in timm, with or without the tag of its weights.", widget="catalogue")
    weights: Literal["default", "none"] = setting("default", title="Weights", help='"default" (downloaded once) or "none" (random).')
