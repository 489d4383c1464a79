"""Loss and right answers of an epoch, summed up without waiting for the device."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.outcome import NotFinite

if TYPE_CHECKING:
    from torch import Tensor


class Sums:
    """Sums over the images of an epoch, kept on the device: reading a value waits for it, so that is done seldom."""

    def __init__(self) -> None:
        self._sums: Tensor | None = None
        self._images = 0

    def add(self, loss: Tensor, right: Tensor, images: int) -> None:
        """Counts a batch: its mean loss and its number of right answers (scalars on the device)."""
        wide = torch.float32 if loss.device.type == "mps" else torch.float64  # Apple's graphics cards have no float64
        part = torch.stack([loss.to(wide) * images, right.to(wide)])
        self._sums = part if self._sums is None else self._sums + part
        self._images += images

    def read(self, epoch: int) -> tuple[float, float, int]:
        """Sum of losses, number of right answers, number of images.

        Raises:
            NotFinite: Where the loss is not a number.
        """
        assert self._sums is not None
        loss, right = self._sums.tolist()
        if not math.isfinite(loss):
            raise NotFinite.in_training(epoch)
        return loss, right, self._images
