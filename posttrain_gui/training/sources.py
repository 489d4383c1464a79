"""What an epoch is made of: images through the whole network, or kept outputs of its frozen beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import torch

from posttrain_gui.training import order

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor

    from posttrain_gui.training.batches import Batches
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.hooks import Sampler


class Source(Protocol):
    """Gives the inputs of :class:`~posttrain_gui.training.steps.Stepper`.

    Attributes:
        labels: int64 (N,) of all images, in their own order.
        compute: Device and arithmetic in which :meth:`forward` is called.
    """

    labels: Tensor
    compute: Compute

    def __len__(self) -> int:
        """Batches per epoch."""
        ...

    def forward(self, inputs: Tensor) -> Tensor:
        """Inputs → logits."""
        ...

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Inputs and labels on the device, batch by batch."""
        ...


class FromImages:
    """Images through the whole network.

    Args:
        fitted: The network and its preprocessing.
        batches: The images.
        compute: Device, arithmetic and layout.
    """

    def __init__(self, fitted: Fitted, batches: Batches, compute: Compute) -> None:
        self._network, self._preprocessing = fitted.network, fitted.preprocessing
        self._batches, self.compute = batches, compute
        self.labels = batches.images.labels
        self.items = batches.images.items
        self.batch_size = batches.size

    def __len__(self) -> int:
        return len(self._batches)

    def forward(self, inputs: Tensor) -> Tensor:
        """Images (N, 3, crop, crop) → logits."""
        logits: Tensor = self._network(inputs)
        return logits

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Normalised images and labels."""
        for images, labels, _ in self._batches.epoch(epoch):
            yield self.compute.inputs(images, self._preprocessing), labels.to(self.compute.device)


class FromKept:
    """Kept outputs of the frozen beginning through the rest of the network, in the very order images would come.

    Args:
        rest: Kept output (N, …) → logits.
        kept: Of all images, in their own order, on the CPU.
        labels: int64, likewise.
        size: Images per batch.
        seed: Of the plan.
        compute: Device and arithmetic.
        shuffle: True for training.
        sampler: Draws the images of an epoch instead of shuffling all of them.
    """

    def __init__(
        self,
        rest: Callable[[Tensor], Tensor],
        kept: Tensor,
        labels: Tensor,
        size: int,
        seed: int,
        compute: Compute,
        *,
        shuffle: bool,
        sampler: Sampler | None = None,
    ) -> None:
        self._sampler = sampler
        self._rest, self._kept, self.labels = rest, kept, labels
        self._size, self._seed, self.compute, self._shuffle = size, seed, compute, shuffle

    def __len__(self) -> int:
        images = len(self.labels)
        return order.count(images, self._size) if self._shuffle else -(-images // self._size)

    def shuffled(self, size: int, seed: int, sampler: Sampler | None) -> FromKept:
        """The same kept outputs in the order of training."""
        rest, compute = self._rest, self.compute
        return FromKept(rest, self._kept, self.labels, size, seed, compute, shuffle=True, sampler=sampler)

    def forward(self, inputs: Tensor) -> Tensor:
        """Kept outputs → logits."""
        return self._rest(inputs)

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Kept outputs and labels."""
        for part in self._batches(epoch):
            yield self.compute.laid_out(self._kept[part]), self.labels[part].to(self.compute.device)

    def _batches(self, epoch: int) -> Sequence[Tensor]:
        if self._shuffle:
            return order.batches(order.order(self.labels, self._seed, epoch, self._sampler), self._size)
        return torch.split(torch.arange(len(self.labels)), self._size)
