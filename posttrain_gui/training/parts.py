"""The images of a run as sources for training and for measuring."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.keeping import Keeper
from posttrain_gui.training.kept_store import KeptStore
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.sources import FromImages, FromKept

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.plan import Training
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.hooks import Sampler
    from posttrain_gui.training.sources import Source

    Done = Callable[[int], None]
    """Called once a batch with the number of its images; may raise to stop."""

SMALLEST_BATCH = 16
"""Fewer images at once only make measuring slower."""
MOST_WORKERS = 8


@dataclass(frozen=True)
class Parts:
    """Sources of a run.

    Attributes:
        train: Shuffled and augmented.
        plain: The training images in order, as they are.
        val: In order.
        open_test: The test images in order, always in float32; read when first called, with what to call once a batch.
    """

    train: Source
    plain: Source
    val: Source
    open_test: Callable[[Done], Source]


@dataclass(frozen=True)
class Batching:
    """How images are put together.

    Attributes:
        size: Images per batch of training.
        seed: Of the plan.
        workers: Threads that make batches ready.
    """

    size: int
    seed: int
    workers: int = 1

    @staticmethod
    def of(training: Training, device: str) -> Batching:
        """As the plan says; where the processor trains, one thread makes images ready, or they fight over the cores."""
        return Batching(training.batch_size, training.seed, Batching.workers_on(device))

    @staticmethod
    def workers_on(device: str) -> int:
        """Threads that make batches ready for a device."""
        return 1 if device == "cpu" else min(MOST_WORKERS, os.cpu_count() or 1)

    @property
    def in_order(self) -> int:
        """Images per batch of measuring."""
        return max(self.size, SMALLEST_BATCH)


class PartsMaker:
    """Builds the sources; where the network can be cut, its frozen beginning is run over the images here, once.

    Args:
        images: After care and split.
        fitted: The model.
        batching: How images are put together.
        cache: Folder for what can be made again.
    """

    def __init__(self, images: Prepared, fitted: Fitted, batching: Batching, cache: Path) -> None:
        self._images, self._fitted, self._batching = images, fitted, batching
        self._budget = Budget()
        self._test: Source | None = None
        self._keeper = Keeper(fitted, images.fingerprints, KeptStore(cache / "kept"), self._budget)

    @property
    def passes(self) -> int:
        """Images that :meth:`make` goes through; opening the test images goes through those."""
        return len(self._images.train) + len(self._images.val) if self._fitted.cut.rest is not None else 0

    def make(self, done: Done) -> Parts:
        """All sources; the test images stay closed."""
        compute, fitted = self._fitted.compute, self._fitted
        training = self._set(self._images.train, fitted.hooks.augmented)
        plain = self._kept_or(training.plain(), compute, done, share=fitted.hooks.augmented)
        train: Source = FromImages(fitted, self._batches(training, shuffle=True), compute)
        if isinstance(plain, FromKept) and not fitted.hooks.augmented:
            train = plain.shuffled(self._batching.size, self._batching.seed, self._sampler)
        val = self._kept_or(self._set(self._images.val), compute, done)
        return Parts(train, plain, val, self._open_test)

    def in_order(self, items: list[Item], compute: Compute, done: Done) -> Source:
        """Any images in their order, as they are, to be measured on.

        Args:
            items: Known to the reader of the images.
            compute: Device and arithmetic.
            done: Called once a batch while the frozen beginning is run over them.
        """
        return self._kept_or(self._set(items), compute, done)

    def _open_test(self, done: Done) -> Source:
        if self._test is None:
            self._test = self.in_order(self._images.test, self._fitted.compute.exact(), done)
        return self._test

    @property
    def _sampler(self) -> Sampler | None:
        return self._fitted.hooks.samplers[-1] if self._fitted.hooks.samplers else None

    def _set(self, items: list[Item], augmented: bool = False) -> ImageSet:
        hooks = self._fitted.hooks if augmented else None
        labels = self._fitted.goal.labels(items)
        return ImageSet(items, self._images.reader, self._fitted.preprocessing, hooks, self._budget, labels)

    def _batches(self, images: ImageSet, *, shuffle: bool) -> Batches:
        batching = self._batching
        size = batching.size if shuffle else batching.in_order
        sampler = self._sampler if shuffle else None
        return Batches(images, size, batching.seed, shuffle=shuffle, workers=batching.workers, sampler=sampler)

    def _kept_or(self, images: ImageSet, compute: Compute, done: Done, *, share: bool = False) -> FromImages | FromKept:
        """Kept outputs where that is possible, else the images.

        Args:
            images: In order, not augmented.
            compute: Device and arithmetic.
            done: Called once a batch.
            share: Whether somebody else needs the decoded images too; else they are forgotten once outputs are kept.
        """
        source = FromImages(self._fitted, self._batches(images, shuffle=False), compute)
        rest = self._fitted.cut.rest
        if rest is None:
            return source
        once = images if share else images.passing()
        kept = self._keeper.kept(FromImages(self._fitted, self._batches(once, shuffle=False), compute), compute, done)
        if kept is None:
            return source
        if self._fitted.only_head:  # float32 costs nothing where only the head runs
            kept, compute = kept.float(), compute.exact()
        batching = self._batching
        return FromKept(rest, kept, images.labels, batching.in_order, batching.seed, compute, shuffle=False)
