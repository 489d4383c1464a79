"""What an epoch is made of: images through the whole network, or kept outputs of its frozen beginning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import torch

from posttrain_gui.training import memory
from posttrain_gui.training.predict import run_over
from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.training.batches import Batches
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.prefix import Cut


class Source(Protocol):
    """Gives the inputs of :class:`~posttrain_gui.training.steps.Stepper`.

    Attributes:
        labels: int64 (N,) of all images, in their own order.
    """

    labels: Tensor

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
    """Images through the whole network."""

    def __init__(self, network: nn.Module, batches: Batches, compute: Compute, preprocessing: Preprocessing) -> None:
        self._network, self._batches, self._compute, self._preprocessing = network, batches, compute, preprocessing
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
            yield self._compute.inputs(images, self._preprocessing), labels.to(self._compute.device)


class FromKept:
    """Kept outputs of the frozen beginning through the rest of the network, in the very order images would come.

    Args:
        rest: Kept output (N, …) → logits.
        kept: Of all images, in their own order, on the CPU.
        labels: int64, likewise.
        size: Images per batch.
        seed: Of the plan.
        shuffle: True for training.
        compute: Device and arithmetic.
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
    ) -> None:
        self._rest, self._kept, self.labels = rest, kept, labels
        self._size, self._seed, self._compute, self._shuffle = size, seed, compute, shuffle

    def __len__(self) -> int:
        return -(-len(self.labels) // self._size)

    def shuffled(self, size: int, seed: int) -> FromKept:
        """The same kept outputs in the order of training."""
        return FromKept(self._rest, self._kept, self.labels, size, seed, self._compute, shuffle=True)

    def forward(self, inputs: Tensor) -> Tensor:
        """Kept outputs → logits."""
        return self._rest(inputs)

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Kept outputs and labels."""
        count = len(self.labels)
        order = torch.arange(count)
        if self._shuffle:
            order = torch.randperm(count, generator=generator(self._seed, "order", epoch))
        for part in torch.split(order, self._size):
            yield self._kept[part].to(self._compute.device), self.labels[part].to(self._compute.device)


def keep(
    cut: Cut, network: nn.Module, images: FromImages, compute: Compute, done: Callable[[int], None]
) -> Tensor | None:
    """Runs the frozen beginning over all images once.

    Args:
        cut: Where it ends.
        network: In evaluation mode.
        images: In order, not augmented.
        compute: Device and arithmetic.
        done: Called once a batch with the number of its images; may raise to stop.

    Returns:
        Its outputs (N, …) on the CPU; None where they would not fit in the memory budget.
    """
    budget = memory.budget() / max(len(images.labels), 1)

    def function(inputs: Tensor) -> Tensor:
        output = cut.kept(network, inputs)
        if output.nbytes / len(inputs) > budget:
            raise _TooLarge
        return output

    try:
        return run_over(images, function, compute, done)
    except _TooLarge:
        return None


class _TooLarge(Exception):  # noqa: N818 - control flow, never seen outside
    """The outputs do not fit in memory."""
