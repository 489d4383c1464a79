"""The points of the loop at which a regularizer can do something (drawn in ``training/loop.py``)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.events import EpochDone

    Augmentation = Callable[[Tensor], Tensor]
    """uint8 image (3, H, W) → the same; random numbers come from the ambient generator (training/randomness.py)."""
    Penalty = Callable[[list[tuple[str, nn.Parameter]]], Tensor]
    """Named trained parameters → scalar that is added to the loss."""
    NetworkChange = Callable[[nn.Module], None]
    """Changes the network in place, once, before training (dropout before the head)."""
    StopRule = Callable[[list[EpochDone]], bool]
    """All epochs so far → whether to end training now."""


@dataclass
class Hooks:
    """What the regularizers of one run do, by the point of the loop; each list in the order of the plan.

    Attributes:
        crops: Replaces the centre crop: uint8 base image (3, H, W) → (3, crop, crop). At most one.
        augmentations: On every training image, after the crop.
        network: Once, before training.
        penalties: Added to the loss of every step.
        stop_rules: Asked after every epoch.
        patience: Shown as "no improvement for n of patience epochs"; 0 where no rule has one.
    """

    crops: list[Callable[[Tensor, int], Tensor]] = field(default_factory=list)
    augmentations: list[Augmentation] = field(default_factory=list)
    network: list[NetworkChange] = field(default_factory=list)
    penalties: list[Penalty] = field(default_factory=list)
    stop_rules: list[StopRule] = field(default_factory=list)
    patience: int = 0

    @property
    def augmented(self) -> bool:
        """Whether training images differ from epoch to epoch (then nothing computed from them may be cached)."""
        return bool(self.crops or self.augmentations)
