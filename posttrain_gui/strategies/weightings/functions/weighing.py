"""What weighs the losses of one run, batch after batch."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

if TYPE_CHECKING:
    from collections.abc import Sequence

Aggregator = Callable[[Tensor], Tensor]
"""(T, P) gradients of the present tasks' losses with regard to the shared parameters → (P,), in their place."""


class Weighing:
    """As it stands: the plain sum of the losses. A task without a single label in a batch is not present in it.

    Attributes:
        parameters: Learned with the network's; the optimizer gets them, without weight decay.
        rate: Their learning rate, as a multiple of the plan's.
        aggregator: Where gradients are weighed: puts the gradients of the tasks present in a batch together, one row a
            task. The heads keep the gradients of their own task's loss, weight 1. None: losses are weighed.

    Args:
        count: Number of tasks.
    """

    aggregator: Aggregator | None = None
    rate: float = 1.0

    def __init__(self, count: int) -> None:
        self.count = count
        self.parameters: list[nn.Parameter] = []

    def total(self, losses: Tensor, present: Tensor) -> Tensor:
        """What is minimised.

        Args:
            losses: (T,) of one batch; whatever stands where a task is not present gives no gradient.
            present: (T,) bool.

        Returns:
            A scalar: the weighted losses' sum over the tasks present.
        """
        weights = torch.tensor(self.weights(), dtype=losses.dtype, device=losses.device)
        return masked_sum(weights * masked(losses, present), present)

    def weights(self) -> list[float]:
        """What each loss is multiplied with, as last used; nan where gradients are weighed."""
        return [1.0] * self.count

    def after_epoch(self, losses: Sequence[float]) -> None:
        """Told the mean training loss of each task at the end of an epoch; nan for a task without any label."""

    def state_dict(self) -> dict[str, Any]:
        """Everything that a run that goes on needs, for a checkpoint (tensors, lists and numbers)."""
        return {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""


class Fixed(Weighing):
    """Numbers that stay.

    Args:
        numbers: One a task.
    """

    def __init__(self, numbers: Sequence[float]) -> None:
        super().__init__(len(numbers))
        self._numbers = list(numbers)

    def weights(self) -> list[float]:
        """As given."""
        return list(self._numbers)


class Together(Weighing):
    """Gradients are put together; the losses themselves are only summed, for the heads and the learning curve.

    Args:
        count: Number of tasks.
        aggregator: See :class:`Weighing`.
    """

    def __init__(self, count: int, aggregator: Aggregator) -> None:
        super().__init__(count)
        self.aggregator = aggregator

    def total(self, losses: Tensor, present: Tensor) -> Tensor:
        """The plain sum."""
        return masked_sum(masked(losses, present), present)

    def weights(self) -> list[float]:
        """No task's loss has a number."""
        return [math.nan] * self.count


def masked(losses: Tensor, present: Tensor) -> Tensor:
    """0 where a task is not present: an empty mean is nan, and nan times 0 would still be nan, backwards too."""
    return torch.where(present, losses, torch.zeros_like(losses))


def masked_sum(terms: Tensor, present: Tensor) -> Tensor:
    """The sum of what belongs to tasks that are present."""
    return masked(terms, present).sum()
