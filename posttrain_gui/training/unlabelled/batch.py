"""What a step is computed from: labelled images, and two views of unlabelled ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True)
class Batch:
    """Inputs of a step, normalised, on the device.

    Attributes:
        labelled: (B, 3, H, W).
        weak: Weak views of the unlabelled images, (U, 3, H, W); None where nothing is learned from them.
        strong: Strong views of the same images, in the same order.
        truth: int64 (U,): their true classes where known, else −1; only counted with, never learned from.
    """

    labelled: Tensor
    weak: Tensor | None = None
    strong: Tensor | None = None
    truth: Tensor | None = None

    def __len__(self) -> int:
        """Number of images; each unlabelled one counts once."""
        return len(self.labelled) + (0 if self.weak is None else len(self.weak))


@dataclass(frozen=True)
class Targets:
    """What a step's answers are compared with.

    Fixed before the first forward pass, so that SAM's second one has the same.

    Attributes:
        labels: Of the labelled images: int64 (B,), or probabilities (B, C) where they were mixed.
        pseudo: Pseudo-labels int64 (U,), or None.
        used: bool (U,): which of them are sure enough.
        truth: As in :class:`Batch`.
    """

    labels: Tensor
    pseudo: Tensor | None = None
    used: Tensor | None = None
    truth: Tensor | None = None

    def __len__(self) -> int:
        """Number of labelled images: by it several batches are weighted that make an update together."""
        return len(self.labels)
