"""The pictures of one part, where an episode takes them from."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training import threads
from posttrain_gui.training.batches import ImageSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from torch import Tensor

    from posttrain_gui.data.base import Item, Reader
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.hooks import Hooks
    from posttrain_gui.training.memory import Budget

MOST_THREADS = 8
_AT_ONCE = 64


class Shelf:
    """Decoded pictures of one part; one tensor of bytes where memory allows, so that an episode is one indexing.

    Args:
        items: The images.
        reader: Opens them.
        preprocessing: How they are resized and cropped.
        budget: What all caches of the run may take in memory together.
        seed: Of the plan, for augmentations.
        hooks: Augmentations for training, None to judge by.
    """

    def __init__(
        self,
        items: list[Item],
        reader: Reader,
        preprocessing: Preprocessing,
        budget: Budget,
        seed: int = 0,
        hooks: Hooks | None = None,
    ) -> None:
        self._images = ImageSet(items, reader, preprocessing, hooks, budget)
        self._budget, self._seed, self._side = budget, seed, preprocessing.crop
        self._stacked: Tensor | None = None

    def __len__(self) -> int:
        return len(self._images)

    def fill(self, done: Callable[[int], None]) -> None:
        """Decodes all pictures, where they all fit into memory as they are; else they are read as they are needed.

        Args:
            done: Called now and then with the number of pictures gone through; may raise to stop.
        """
        size = len(self) * 3 * self._side**2
        if self._stacked is not None or self._images.hooks is not None or not self._budget.take(size):
            done(len(self))
            return
        stacked = torch.empty(len(self), 3, self._side, self._side, dtype=torch.uint8)
        for begin, pictures in self._decoded():
            stacked[begin : begin + len(pictures)] = torch.stack(pictures)
            done(len(pictures))
        self._stacked = stacked

    def pictures(self, places: Tensor, quarters: Tensor, epoch: int = 0, turn: int = 0) -> Tensor:
        """uint8 (N, 3, side, side) of some images.

        Args:
            places: int64 (N,) of the images in the part.
            quarters: int64 (N,): by how many quarters each is turned (counter-clockwise).
            epoch: Augmentations depend on it, counted from 1.
            turn: And on this: the how-manieth episode of the epoch it is.
        """
        if self._stacked is not None:
            pictures = self._stacked[places]
        else:
            some = [self._images.image(place, epoch, self._seed, turn) for place in places.tolist()]
            pictures = torch.stack(some)
        for quarter in (1, 2, 3):
            turned = quarters == quarter
            if turned.any():
                pictures[turned] = torch.rot90(pictures[turned], quarter, (2, 3))
        return pictures

    def _decoded(self) -> Iterator[tuple[int, list[Tensor]]]:
        """All pictures in order, some at once, with the place of the first."""
        once, count = self._images.passing(), len(self)
        workers = min(MOST_THREADS, os.cpu_count() or 1)
        with ThreadPoolExecutor(workers, "pictures", initializer=threads.use_one) as pool:
            for begin in range(0, count, _AT_ONCE):
                yield begin, list(pool.map(lambda i: once.image(i, 0, 0), range(begin, min(begin + _AT_ONCE, count))))
