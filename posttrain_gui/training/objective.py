"""What a step minimises, before penalties."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.hooks import Hooks, Loss, Mixing


def cross_entropy(logits: Tensor, targets: Tensor, weight: Tensor | None, label_smoothing: float) -> Tensor:
    """Torch's cross-entropy as a :class:`~posttrain_gui.training.hooks.Loss`."""
    return functional.cross_entropy(logits, targets, weight=weight, label_smoothing=label_smoothing)


@dataclass(frozen=True)
class Objective:
    """The loss of a batch, and what is done to the batch before.

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
    def of(cls, hooks: Hooks, labels: Tensor, classes: int, device: torch.device) -> Objective:
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


def right_answers(logits: Tensor, targets: Tensor) -> Tensor:
    """Number of right answers (scalar); of a mixed image the larger part counts."""
    truth = targets.argmax(dim=1) if targets.ndim > 1 else targets
    return (logits.argmax(dim=1) == truth).sum()
