"""Batches of images, decoded once, augmented anew each epoch, made ready in the background."""

from __future__ import annotations

import copy
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

import torch

from posttrain_gui.training import images, order, threads
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from posttrain_gui.data.base import Item, Reader
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.hooks import Hooks, Sampler

    Batch = tuple[Tensor, Tensor, Tensor]
    """images uint8 (N, 3, crop, crop), labels (N,) or (N, tasks), indices int64 (N,)."""


class ImageSet:
    """The images of one part (train, val or test) as uint8 tensors; decoded once where memory allows.

    Args:
        items: The labelled images.
        reader: Opens them.
        preprocessing: How they are resized.
        hooks: Augmentations for training, None for evaluation.
        budget: What all caches of the run may take in memory together.
        labels: One row for each image; None: the items' own, int64 (N,).
    """

    def __init__(
        self,
        items: list[Item],
        reader: Reader,
        preprocessing: Preprocessing,
        hooks: Hooks | None,
        budget: Budget,
        labels: Tensor | None = None,
    ) -> None:
        self.items = items
        one_each = torch.tensor([item.label for item in items], dtype=torch.int64)
        self.labels = one_each if labels is None else labels
        self.hooks = hooks if hooks is not None and hooks.augmented else None
        self.preprocessing = preprocessing
        self._reader = reader
        # Only a random crop needs what lies outside the centre.
        self._whole = self.hooks is not None and bool(self.hooks.crops)
        self._kept: dict[int, Tensor] = {}
        self._budget = budget

    def plain(self) -> ImageSet:
        """The same images without augmentation; decoded images are shared."""
        twin = copy.copy(self)
        twin.hooks = None
        return twin

    def passing(self) -> ImageSet:
        """The same images for going through once: none is kept in memory."""
        twin = copy.copy(self)
        twin._kept, twin._budget = {}, Budget(0)
        return twin

    def __len__(self) -> int:
        return len(self.items)

    def image(self, index: int, epoch: int, seed: int, turn: int = 0) -> Tensor:
        """uint8 (3, crop, crop) of one image in one epoch.

        Args:
            index: Of the image.
            epoch: Counted from 1.
            seed: Of the plan.
            turn: How often it came before in this epoch: each time it is augmented in another way.
        """
        crop = self.preprocessing.crop
        base = self._kept.get(index)
        if base is None:
            base = self._load(index)
        if self.hooks is None:
            return images.centre_crop(base, crop) if self._whole else base
        again = (turn,) if turn else ()
        return images.view(base, crop, self.hooks, generator(seed, "augment", epoch, index, *again))

    def _load(self, index: int) -> Tensor:
        base = images.load_base(self._reader, self.items[index].path, self.preprocessing)
        if not self._whole:
            base = images.centre_crop(base, self.preprocessing.crop).contiguous()
        if self._budget.take(base.nbytes):
            self._kept[index] = base
        return base


class Batches:
    """Batches of an image set, in order or shuffled by seed and epoch.

    Threads, not processes: PIL and torch release the GIL, nothing has to be pickled, and it works in a frozen program.

    Args:
        images: The images.
        size: Images per batch; the last batch may be smaller, or one larger (``training/order.py``) where shuffled.
        seed: Of the plan.
        shuffle: True for training.
        workers: Threads that make batches ready.
        sampler: Draws the images of an epoch instead of shuffling all of them.
    """

    def __init__(
        self,
        images: ImageSet,
        size: int,
        seed: int,
        *,
        shuffle: bool,
        workers: int = 1,
        sampler: Sampler | None = None,
    ) -> None:
        self.images, self.size, self.seed, self._sampler = images, size, seed, sampler
        self.shuffle, self.workers = shuffle, workers

    def __len__(self) -> int:
        return order.count(len(self.images), self.size) if self.shuffle else -(-len(self.images) // self.size)

    def order(self, epoch: int) -> Tensor:
        """Indices in the order of this epoch."""
        if not self.shuffle:
            return torch.arange(len(self.images))
        return order.order(self.images.labels, self.seed, epoch, self._sampler)

    def epoch(self, epoch: int) -> Iterator[Batch]:
        """The batches of one epoch; the next ones are made while one is used."""
        indices = self.order(epoch)
        turns = order.turns(indices)
        places = torch.arange(len(indices))
        parts = order.batches(places, self.size) if self.shuffle else torch.split(places, self.size)
        with ThreadPoolExecutor(self.workers, "images", initializer=threads.use_one) as pool:
            waiting: list[Future[Batch]] = []
            try:
                for part in parts:
                    waiting.append(pool.submit(self._make, indices[part], turns[part], epoch))
                    if len(waiting) > self.workers + 1:
                        yield waiting.pop(0).result()
                while waiting:
                    yield waiting.pop(0).result()
            finally:  # also where the loop above was left early: nothing goes on in the background
                for future in waiting:
                    future.cancel()

    def _make(self, indices: Tensor, turns: Tensor, epoch: int) -> Batch:
        wanted = zip(indices.tolist(), turns.tolist(), strict=True)
        pictures = torch.stack([self.images.image(index, epoch, self.seed, turn) for index, turn in wanted])
        return pictures, self.images.labels[indices], indices
