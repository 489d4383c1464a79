"""Batches of labelled images and of two views of unlabelled ones, made ready in the background."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.training import images, order, threads
from posttrain_gui.training.randomness import generator
from posttrain_gui.training.unlabelled import drawing
from posttrain_gui.training.unlabelled.batch import Batch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

    from posttrain_gui.training.batches import ImageSet
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.hooks import Hooks, Sampler
    from posttrain_gui.training.parts import Batching

    Pictures = tuple[Tensor, Tensor, Tensor | None, Tensor | None, Tensor | None]
    """Labelled images uint8 (B, 3, crop, crop), their labels, weak and strong views, true classes."""


@dataclass(frozen=True)
class Views:
    """Unlabelled images, and how they are changed.

    Attributes:
        images: Not augmented; labels are true classes or −1.
        weak: What makes a weak view.
        strong: What makes a strong view.
        ratio: Unlabelled images for each labelled one in a batch; 0: none.
        after: The epoch after which they are drawn.
    """

    images: ImageSet
    weak: Hooks
    strong: Hooks
    ratio: int
    after: int = 0

    def pair(self, index: int, epoch: int, seed: int, turn: int) -> tuple[Tensor, Tensor]:
        """A weak and a strong view of one image in one epoch, drawn independently, uint8 (3, crop, crop).

        Args:
            index: Of the image.
            epoch: Counted from 1.
            seed: Of the plan.
            turn: How often it came before in this epoch.
        """
        crop, base = self.images.preprocessing.crop, self.images.image(index, epoch, seed)
        kinds = (("weak", self.weak), ("strong", self.strong))
        weak, strong = (
            images.view(base, crop, hooks, generator(seed, name, epoch, index, turn)) for name, hooks in kinds
        )
        return weak, strong


class SelfTrainingSource:
    """The batches of every epoch; all have the same size, and labelled images come as often as it takes.

    All numbers depend on seed, epoch and image only, so a run that goes on is one that was never cut off.

    Args:
        fitted: The network and its preprocessing. Images go through all of it: no two views of an image are alike, so
            nothing that its frozen beginning computes could be kept.
        labelled: Labelled images, augmented.
        views: Unlabelled images.
        batching: Labelled images in a batch; seed; workers.
        steps: Batches per epoch.
    """

    def __init__(self, fitted: Fitted, labelled: ImageSet, views: Views, batching: Batching, steps: int) -> None:
        self._network, self._preprocessing = fitted.network, fitted.preprocessing
        self._images, self._views, self._batching, self._steps = labelled, views, batching, steps
        self._sampler: Sampler | None = fitted.hooks.samplers[-1] if fitted.hooks.samplers else None
        self.labels, self.compute = labelled.labels, fitted.compute

    def __len__(self) -> int:
        return self._steps

    def forward(self, inputs: Any) -> Tensor:
        """Labelled images and strong views → logits (B + U, C), in this order."""
        together = inputs.labelled if inputs.strong is None else torch.cat([inputs.labelled, inputs.strong])
        logits: Tensor = self._network(together)
        return logits

    def epoch(self, epoch: int) -> Iterator[tuple[Any, Tensor]]:
        """Batches and labels of their labelled images, on the device."""
        for pictures, labels, weak, strong, truth in self._made(epoch):
            device = self.compute.device
            yield (
                Batch(
                    self._ready(pictures),
                    None if weak is None else self._ready(weak),
                    None if strong is None else self._ready(strong),
                    None if truth is None else truth.to(device),
                ),
                labels.to(device),
            )

    def _ready(self, pictures: Tensor) -> Tensor:
        return self.compute.inputs(pictures, self._preprocessing)

    def _made(self, epoch: int) -> Iterator[Pictures]:
        """The next batches are made while one is used."""
        size, seed, workers = self._batching.size, self._batching.seed, self._batching.workers
        wanted = self._steps * size
        mine = drawing.labelled(self.labels, wanted, seed, epoch, self._sampler)
        ratio = self._views.ratio if epoch > self._views.after else 0
        others = drawing.unlabelled(len(self._views.images), wanted * ratio, seed, epoch)
        cut = zip(_cut(mine, self._steps), _cut(others, self._steps), strict=True)
        parts = [_Part(*one, epoch) for one in cut]
        with ThreadPoolExecutor(workers, "images", initializer=threads.use_one) as pool:
            waiting: list[Future[Pictures]] = []
            try:
                for part in parts:
                    waiting.append(pool.submit(self._make, part))
                    if len(waiting) > workers + 1:
                        yield waiting.pop(0).result()
                while waiting:
                    yield waiting.pop(0).result()
            finally:  # also where the loop above was left early: nothing goes on in the background
                for future in waiting:
                    future.cancel()

    def _make(self, part: _Part) -> Pictures:
        seed, epoch = self._batching.seed, part.epoch
        (indices, turns), (others, other_turns) = part.labelled, part.unlabelled
        wanted = zip(indices.tolist(), turns.tolist(), strict=True)
        pictures = torch.stack([self._images.image(index, epoch, seed, turn) for index, turn in wanted])
        labels = self.labels[indices]
        if not len(others):
            return pictures, labels, None, None, None
        wanted = zip(others.tolist(), other_turns.tolist(), strict=True)
        pairs = [self._views.pair(index, epoch, seed, turn) for index, turn in wanted]
        weak, strong = (torch.stack(views) for views in zip(*pairs, strict=True))
        return pictures, labels, weak, strong, self._views.images.labels[others]


@dataclass(frozen=True)
class _Part:
    """Which images a batch is made of: indices, and how often each came before in the epoch."""

    labelled: tuple[Tensor, Tensor]
    unlabelled: tuple[Tensor, Tensor]
    epoch: int


def _cut(indices: Tensor, steps: int) -> list[tuple[Tensor, Tensor]]:
    """An epoch's indices and turns, divided evenly among its steps."""
    turns, size = order.turns(indices), len(indices) // steps
    if not size:
        return [(indices, turns)] * steps
    return list(zip(torch.split(indices, size), torch.split(turns, size), strict=True))
