"""A few training images for strategies that look before they choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

from posttrain_gui.training.images import centre_crop, load_base, normalise
from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.models.base import Preprocessing

MOST = 128


class Examples:
    """Some training images, of each class as many as of any other, read when first asked for.

    Args:
        images: After care and split.
        preprocessing: Of the model.
        seed: Of the plan.
    """

    def __init__(self, images: Prepared, preprocessing: Preprocessing, seed: int) -> None:
        self._images, self._preprocessing, self._seed = images, preprocessing, seed
        self._read: tuple[Tensor, Tensor] | None = None

    def __call__(self) -> tuple[Tensor, Tensor]:
        """Normalised images float32 (N, 3, H, W) and labels int64 (N,)."""
        if self._read is None:
            items = [self._images.train[index] for index in self._chosen()]
            reader, how = self._images.reader, self._preprocessing
            pictures = torch.stack([centre_crop(load_base(reader, item.path, how), how.crop) for item in items])
            self._read = normalise(pictures, how), torch.tensor([item.label for item in items])
        return self._read

    def _chosen(self) -> list[int]:
        """Class by class in turn, each class's images in a random order."""
        train, classes = self._images.train, len(self._images.classes)
        order = torch.randperm(len(train), generator=generator(self._seed, "examples")).tolist()
        waiting: list[list[int]] = [[] for _ in range(classes)]
        for index in order:
            waiting[train[index].label].append(index)
        rounds = max(len(members) for members in waiting)
        taken = [members[turn] for turn in range(rounds) for members in waiting if turn < len(members)]
        return taken[:MOST]
