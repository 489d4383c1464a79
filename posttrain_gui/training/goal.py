"""What a network is trained for: here, to tell one label of each image. Several tasks: ``training/tasks/goal.py``."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import torch

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training import predict
from posttrain_gui.training.objective import Objective, OneLabelObjective

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item
    from posttrain_gui.training.baseline import Kind, Start
    from posttrain_gui.training.fitting import Fitted


class Goal(Protocol):
    """Everything about a run that depends on what is asked of each image.

    Attributes:
        names: Of the head's outputs.
    """

    @property
    def names(self) -> tuple[str, ...]:
        """Of the head's outputs, in order."""
        ...

    def labels(self, items: Sequence[Item]) -> Tensor:
        """What is known of these images, one row each."""
        ...

    def objective(self, fitted: Fitted, labels: Tensor) -> Objective:
        """What a step minimises.

        Args:
            fitted: The network and what the regularizers ask for.
            labels: Of all training images, from :meth:`labels`.
        """
        ...

    def start_head(self, start: Start) -> Kind:
        """Writes the head that training starts from, without training; says how it came about."""
        ...

    def answers(self, logits: Tensor) -> Tensor:
        """What the network says, float64 (N, outputs), from its logits float32 of the same shape."""
        ...

    def score(self, logits: Tensor, labels: Tensor) -> tuple[float, float]:
        """Mean loss and accuracy (0–1) that choose the best epoch."""
        ...


@dataclass(frozen=True)
class OneLabel:
    """Each image belongs to one class.

    Attributes:
        names: Of the classes.
    """

    names: tuple[str, ...]

    def labels(self, items: Sequence[Item]) -> Tensor:
        """int64 (N,)."""
        return torch.tensor([item.label for item in items], dtype=torch.int64)

    def objective(self, fitted: Fitted, labels: Tensor) -> Objective:
        """Cross-entropy, or what a regularizer brings instead."""
        classes = find_head(fitted.network).outputs
        return OneLabelObjective.of(fitted.hooks, labels, classes, fitted.compute.device)

    def start_head(self, start: Start) -> Kind:
        """As it is where it knows the classes; where names are unknown, whichever is better on validation."""
        return start.own_or_prototypes()

    def answers(self, logits: Tensor) -> Tensor:
        """Probabilities."""
        return logits.double().softmax(dim=1)

    def score(self, logits: Tensor, labels: Tensor) -> tuple[float, float]:
        """Mean cross-entropy, share of right answers."""
        return predict.scored(logits, labels)
