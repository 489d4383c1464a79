"""What a step minimises, before penalties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.training.hooks import Hooks, Loss, Mixing


def cross_entropy(logits: Tensor, targets: Tensor, weight: Tensor | None, label_smoothing: float) -> Tensor:
    """Torch's cross-entropy as a :class:`~posttrain_gui.training.hooks.Loss`."""
    return functional.cross_entropy(logits, targets, weight=weight, label_smoothing=label_smoothing)


class Objective(Protocol):
    """What a step minimises, and how its gradients come about."""

    @property
    def parameters(self) -> list[nn.Parameter]:
        """What it learns itself, beside the network."""
        ...

    @property
    def rate(self) -> float:
        """Learning rate of what it learns itself, as a multiple of the plan's."""
        ...

    def mixed(self, inputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """The batch as it is trained on: inputs and targets."""
        ...

    def __call__(self, logits: Tensor, targets: Tensor) -> Tensor:
        """The mean loss of a batch (scalar)."""
        ...

    def told(self, loss: Tensor) -> Tensor:
        """What people are told of the last call's loss (scalar): on the scale of the validation loss."""
        ...

    def right(self, logits: Tensor, targets: Tensor) -> Tensor:
        """Number of right answers (scalar)."""
        ...

    def descend(self, loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
        """Adds the gradients of a batch to ``.grad``.

        Args:
            loss: From the last call.
            penalty: Of the regularizers, or None.
            weigh: What every loss is multiplied with before (number of images, scale of float16).
        """
        ...

    def end_epoch(self) -> None:
        """Told after the last step of an epoch, before validation."""
        ...

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        ...

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        ...


def backward(loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
    """The gradients of the sum of both."""
    torch.autograd.backward(weigh(loss if penalty is None else loss + penalty))


@dataclass(frozen=True)
class OneLabelObjective:
    """The loss of a batch whose images have one label each, and what is done to the batch before.

    Attributes:
        classes: Number of classes.
        loss: What is minimised.
        mixing: Of several, one is drawn for each batch.
        weight: Of each class, float32 (C,) on the device, or None.
        label_smoothing: Share of the target that is spread over all classes.
    """

    classes: int
    loss: Loss = cross_entropy
    mixing: tuple[Mixing, ...] = ()
    weight: Tensor | None = None
    label_smoothing: float = 0.0

    @classmethod
    def of(cls, hooks: Hooks, labels: Tensor, classes: int, device: torch.device) -> OneLabelObjective:
        """What the regularizers ask for.

        Args:
            hooks: Of the run.
            labels: int64 (N,) of all training images.
            classes: Number of classes.
            device: Where the network is.
        """
        counts = torch.bincount(labels, minlength=classes)
        weight = hooks.class_weights[-1](counts).to(device) if hooks.class_weights else None
        loss = hooks.losses[-1] if hooks.losses else cross_entropy
        return cls(classes, loss, tuple(hooks.mixing), weight, hooks.label_smoothing)

    def mixed(self, inputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """The batch as it is trained on: inputs, and labels int64 (N,) or probabilities float32 (N, C)."""
        if not self.mixing:
            return inputs, labels
        which = int(torch.randint(len(self.mixing), ())) if len(self.mixing) > 1 else 0
        return self.mixing[which](inputs, labels, self.classes)

    def __call__(self, logits: Tensor, targets: Tensor) -> Tensor:
        """The mean loss of a batch (scalar)."""
        return self.loss(logits, targets, self.weight, self.label_smoothing)

    @property
    def parameters(self) -> list[nn.Parameter]:
        """None."""
        return []

    @property
    def rate(self) -> float:
        """Of nothing."""
        return 1.0

    def told(self, loss: Tensor) -> Tensor:
        """The loss itself."""
        return loss

    def right(self, logits: Tensor, targets: Tensor) -> Tensor:
        """Number of right answers (scalar); of a mixed image the larger part counts."""
        return right_answers(logits, targets)

    def descend(self, loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
        """Backward through the sum of both."""
        backward(loss, penalty, weigh)

    def end_epoch(self) -> None:
        """Nothing to do."""

    def state_dict(self) -> dict[str, Any]:
        """Nothing to keep."""
        return {}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Nothing was kept."""


def right_answers(logits: Tensor, targets: Tensor) -> Tensor:
    """Number of right answers (scalar); of a mixed image the larger part counts."""
    truth = targets.argmax(dim=1) if targets.ndim > 1 else targets
    return (logits.argmax(dim=1) == truth).sum()
