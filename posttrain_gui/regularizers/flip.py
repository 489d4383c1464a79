"""Random flips."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Flip(Regularizer):
    """Random horizontal and vertical flips."""

    title: ClassVar[str] = "Flip"
    summary: ClassVar[str] = (
        "Mirrors images at random. Leave it off where left and right (or up and down) matter, as in text."
    )
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 11

    kind: Literal["flip"] = "flip"
    horizontal: float = setting(
        0.5, title="Left–right", help="Probability of mirroring left and right. Default 0.5.", ge=0, le=1
    )
    vertical: float = setting(
        0.0,
        title="Up–down",
        help="Probability of mirroring up and down; for images without an up, as from microscopes. Default 0.",
        ge=0,
        le=1,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds the flips to the augmentations."""
        from torchvision.transforms import v2

        hooks.augmentations.append(v2.RandomHorizontalFlip(self.horizontal))
        hooks.augmentations.append(v2.RandomVerticalFlip(self.vertical))
