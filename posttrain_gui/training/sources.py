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
    """Gives the inputs of :class:`~posttrain_gui.training.steps.Stepper`."""

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
        self._rest, self._kept, self._labels = rest, kept, labels
        self._size, self._seed, self._compute, self._shuffle = size, seed, compute, shuffle

    def __len__(self) -> int:
        return -(-len(self._labels) // self._size)

    def forward(self, inputs: Tensor) -> Tensor:
        """Kept outputs → logits."""
        return self._rest(inputs)

    def epoch(self, epoch: int) -> Iterator[tuple[Tensor, Tensor]]:
        """Kept outputs and labels."""
        count = len(self._labels)
        order = torch.arange(count)
        if self._shuffle:
            order = torch.randperm(count, generator=generator(self._seed, "order", epoch))
        for part in order.split(self._size):
            yield self._kept[part].to(self._compute.device), self._labels[part].to(self._compute.device)


def keep(
    cut: Cut, network: nn.Module, batches: Batches, compute: Compute, preprocessing: Preprocessing, done: Callable[[int], None]
) -> tuple[Tensor, Tensor] | None:
    """Runs the frozen beginning over all images once.

    Returns:
        Its outputs (N, …) on the CPU and the labels; None where they would not fit in the memory budget.
    """
    budget = memory.budget() / len(batches.images)

    def function(images: Tensor) -> Tensor:
        output = cut.kept(network, images)
        if output.nbytes / len(images) > budget:
            raise _TooLarge
        return output

    try:
        return run_over(batches.epoch(0), function, compute, preprocessing, done)
    except _TooLarge:
        return None


class _TooLarge(Exception):  # noqa: N818 - control flow, never seen outside
    """The outputs do not fit in memory."""
