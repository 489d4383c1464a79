"""The images of a run as sources for training and for measuring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.training.batches import Batches, ImageSet
from posttrain_gui.training.kept_store import KeptStore, key_of
from posttrain_gui.training.sources import FromImages, FromKept, keep

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.data.base import Item, Prepared
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.hooks import Hooks
    from posttrain_gui.training.prefix import Cut
    from posttrain_gui.training.sources import Source

SMALLEST_BATCH = 16
"""Fewer images at once only make measuring slower."""


@dataclass
class Parts:
    """Sources of a run.

    Attributes:
        train: Shuffled and augmented.
        plain: The training images in order, as they are.
        val: In order.
        test: In order, always in float32.
    """

    train: Source
    plain: Source
    val: Source
    test: Source


@dataclass
class PartsMaker:
    """Builds the sources; where the network can be cut, its frozen beginning is run over the images here, once.

    Attributes:
        images: After care and split.
        network: On its device, in evaluation mode, ``requires_grad`` set.
        preprocessing: How images are made ready.
        hooks: Of the regularizers.
        compute: Of training.
        cut: Where the frozen beginning ends.
        light: Only the head is trained: then what follows the cut is computed in float32, since it costs nothing.
        batch_size: Of the plan.
        seed: Of the plan.
        workers: Threads that make batches ready.
        done: Called with the number of images gone through; may raise to stop.
        store: Where outputs of frozen beginnings are kept for the next run.
        architecture: How the network is built.
    """

    images: Prepared
    network: nn.Module
    preprocessing: Preprocessing
    hooks: Hooks
    compute: Compute
    cut: Cut
    light: bool
    batch_size: int
    seed: int
    workers: int
    done: Callable[[int], None]
    store: KeptStore
    architecture: str

    def make(self) -> Parts:
        """All four sources."""
        training = self._set(self.images.train, self.hooks)
        plain = self._in_order(training.plain(), self.compute)
        plain_source = self._kept_or(plain, self.compute)
        train: Source = FromImages(
            self.network, self._batches(training, shuffle=True), self.compute, self.preprocessing
        )
        if isinstance(plain_source, FromKept) and not self.hooks.augmented:
            train = plain_source.shuffled(self.batch_size, self.seed)
        val = self._in_order(self._set(self.images.val, None), self.compute)
        test = self._in_order(self._set(self.images.test, None), self.compute.exact())
        return Parts(train, plain_source, self._kept_or(val, self.compute), self._kept_or(test, self.compute.exact()))

    @property
    def passes(self) -> int:
        """Images that :meth:`make` goes through."""
        if self.cut.rest is None:
            return 0
        return len(self.images.train) + len(self.images.val) + len(self.images.test)

    def _set(self, items: list[Item], hooks: Hooks | None) -> ImageSet:
        return ImageSet(items, self.images.reader, self.preprocessing, hooks)

    def _batches(self, images: ImageSet, *, shuffle: bool) -> Batches:
        size = self.batch_size if shuffle else max(self.batch_size, SMALLEST_BATCH)
        return Batches(images, size, self.seed, shuffle=shuffle, workers=self.workers)

    def _in_order(self, images: ImageSet, compute: Compute) -> FromImages:
        return FromImages(self.network, self._batches(images, shuffle=False), compute, self.preprocessing)

    def _kept_or(self, source: FromImages, compute: Compute) -> FromImages | FromKept:
        if self.cut.rest is None:
            return source
        kept = self._kept(source, compute)
        if kept is None:
            return source
        if self.light:
            kept = kept.float()
        size = max(self.batch_size, SMALLEST_BATCH)
        return FromKept(self.cut.rest, kept, source.labels, size, self.seed, compute, shuffle=False)

    def _kept(self, source: FromImages, compute: Compute) -> Tensor | None:
        key = self._key(source, compute)
        kept = self.store.get(key) if key else None
        if kept is not None:
            self.done(len(source.labels))
            return kept
        kept = keep(self.cut, self.network, source, compute, self.done)
        if kept is not None and key:
            self.store.put(key, kept)
        return kept

    def _key(self, source: FromImages, compute: Compute) -> str:
        """Empty where the content of an image is not known: then nothing may be kept for it."""
        prints = [self.images.fingerprints.get(item.path, "") for item in source.items]
        if not all(prints):
            return ""
        return key_of(self.architecture, self.cut, self.preprocessing, prints, compute, source.batch_size)
