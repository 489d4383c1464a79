"""Random rotation."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.regularizers.base import Regularizer

if TYPE_CHECKING:
    from posttrain_gui.training.hooks import Hooks


class Rotation(Regularizer):
    """Random rotation about the centre."""

    title: ClassVar[str] = "Rotation"
    summary: ClassVar[str] = "Turns images by a random angle to either side."
    group: ClassVar[str] = "Data augmentation"
    order: ClassVar[int] = 12

    kind: Literal["rotation"] = "rotation"
    degrees: float = setting(
        15.0,
        title="Up to",
        help="Largest angle to either side. Higher varies more. Default 15.",
        unit="°",
        ge=0,
        le=180,
    )

    def attach(self, hooks: Hooks) -> None:
        """Adds the rotation to the augmentations; corners are filled with the image's own mean border colour."""
        from functools import partial

        from posttrain_gui.regularizers.functions.augment import random_rotation

        hooks.augmentations.append(partial(random_rotation, degrees=self.degrees))
