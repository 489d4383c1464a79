"""Colour jitter."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class ColorJitter(Regularizer):
    """Random changes of brightness, contrast, saturation and hue, as ``torchvision.transforms.v2.ColorJitter``."""

    title: ClassVar[str] = "Colour jitter"
    summary: ClassVar[str] = "Varies brightness, contrast, saturation and hue, as other light or another camera would."
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 14

    kind: Literal["color-jitter"] = "color-jitter"
    brightness: float = setting(
        0.2, title="Brightness", help="Largest relative change. Higher varies more. Default 0.2.", ge=0, le=1
    )
    contrast: float = setting(
        0.2, title="Contrast", help="Largest relative change. Higher varies more. Default 0.2.", ge=0, le=1
    )
    saturation: float = setting(
        0.2, title="Saturation", help="Largest relative change. Higher varies more. Default 0.2.", ge=0, le=1
    )
    hue: float = setting(
        0.02,
        title="Hue",
        help="Largest shift as a share of the colour circle. Keep it low where colour tells the class. Default 0.02.",
        ge=0,
        le=0.5,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds the jitter to the augmentations."""
        from torchvision.transforms import v2

        hooks.augmentations.append(v2.ColorJitter(self.brightness, self.contrast, self.saturation, self.hue))
