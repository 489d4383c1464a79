"""The student's pictures as the teacher reads them: the very same view (Beyer et al. 2022, arXiv:2106.05237)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.models.base import Preprocessing

_SMOOTH = {"bilinear": "bilinear", "bicubic": "bicubic", "lanczos": "bicubic"}


@dataclass(frozen=True)
class View:
    """From a batch for one model to the same pictures for another.

    Attributes:
        of: How the batch was made.
        to: What the other model expects.
    """

    of: Preprocessing
    to: Preprocessing

    def __call__(self, batch: Tensor) -> Tensor:
        """Normalised images float32 (N, 3, h, h) → the same pictures, (N, 3, H, H), normalised otherwise."""
        same_size = self.of.crop == self.to.crop
        if same_size and (self.of.mean, self.of.std) == (self.to.mean, self.to.std):
            return batch
        pixels = batch * _channels(self.of.std, batch) + _channels(self.of.mean, batch)
        resized = pixels if same_size else self._resized(pixels)
        return (resized - _channels(self.to.mean, batch)) / _channels(self.to.std, batch)

    def _resized(self, pixels: Tensor) -> Tensor:
        """0–1 → 0–1 at the other side; with antialiasing, as images are made ready."""
        size, mode = (self.to.crop, self.to.crop), self.to.interpolation
        if mode == "nearest":
            return functional.interpolate(pixels, size, mode="nearest-exact")
        # Bicubic weights are partly negative; a picture has no values outside 0–1.
        return functional.interpolate(pixels, size, mode=_SMOOTH[mode], antialias=True).clamp(0, 1)


def _channels(values: tuple[float, float, float], like: Tensor) -> Tensor:
    return torch.tensor(values, device=like.device, dtype=like.dtype).view(1, 3, 1, 1)
