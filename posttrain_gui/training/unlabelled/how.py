"""What a person sets of self-training."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass(frozen=True)
class How:
    """Settings of self-training.

    Attributes:
        folder: Folder or zip of the unlabelled images.
        steps: Number of steps an epoch, from the number of unlabelled images and of labelled ones in a batch.
        threshold: τ: confidence (0–1) from which on a pseudo-label is learned from.
        weight: λ: what the unlabelled loss is multiplied with; 0: labels only.
        ratio: μ: unlabelled images for each labelled one in a batch.
        warm_up: Epochs at the beginning that learn from labels only.
        mirror: Whether the weak view mirrors half of the images.
        strength: Largest strength of the strong view's changes, 1 to 30.
    """

    folder: Path
    steps: Callable[[int, int], int]
    threshold: float = 0.95
    weight: float = 1.0
    ratio: int = 3
    warm_up: int = 1
    mirror: bool = True
    strength: int = 10
