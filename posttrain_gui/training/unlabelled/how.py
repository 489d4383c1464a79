"""What a person sets of self-training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class How:
    """Settings of self-training.

    Attributes:
        folder: Folder or zip of the unlabelled images.
        threshold: τ: confidence (0–1) from which on a pseudo-label is learned from.
        weight: λ: what the unlabelled loss is multiplied with; 0: labels only.
        ratio: μ: unlabelled images for each labelled one in a batch.
        steps: Steps an epoch; 0: one pass over the unlabelled images.
        mirror: Whether the weak view mirrors half of the images.
        strength: Largest strength of the strong view's changes, 1 to 30.
    """

    folder: Path
    threshold: float = 0.95
    weight: float = 1.0
    ratio: int = 3
    steps: int = 0
    mirror: bool = True
    strength: int = 10

    def steps_per_epoch(self, unlabelled: int, batch_size: int) -> int:
        """Number of steps an epoch.

        Args:
            unlabelled: Number of unlabelled images.
            batch_size: Labelled images in a batch.
        """
        return self.steps or -(-unlabelled // (self.ratio * batch_size))
