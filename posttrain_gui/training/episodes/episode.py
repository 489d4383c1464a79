"""An episode: a small task of its own, as few-shot learning trains and judges by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor


@dataclass(frozen=True, slots=True)
class Episode:
    """N ways, K shots: a few classes, a few support images of each to learn from, and query images to answer.

    Attributes:
        support: Normalised images float (S, 3, H, W) on the device of the run; where the backbone is frozen its
            features (S, D). Ordered by class: all of class 0, then all of class 1, ….
        support_labels: int64 (S,), 0 … ``ways`` − 1; every class occurs.
        queries: Like ``support``: (Q, 3, H, W) or (Q, D).
        query_labels: int64 (Q,), 0 … ``ways`` − 1.
        ways: Number of classes.
    """

    support: Tensor
    support_labels: Tensor
    queries: Tensor
    query_labels: Tensor
    ways: int

    def __len__(self) -> int:
        """Number of images the episode is learned and judged by."""
        return len(self.support) + len(self.queries)
