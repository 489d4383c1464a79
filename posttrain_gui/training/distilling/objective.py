"""What a step of distillation minimises: the labels' loss and the teacher's, mixed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.errors import RunError
from posttrain_gui.training.distilling.loss import soft_loss
from posttrain_gui.training.objective import backward

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor, nn

    from posttrain_gui.training.objective import OneLabelObjective


@dataclass
class DistillObjective:
    """(1 − α) · the labels' loss + α · the teacher's (Hinton, Vinyals & Dean 2015, section 2).

    The teacher is asked about the batch as the student sees it, after augmentation and mixing.

    Attributes:
        plain: The labels' loss, and what regularizers make of it.
        ask: The batch → the teacher's logits float32 (N, C).
        temperature: T > 0 of both softmaxes.
        share: α of the teacher's loss, 0–1; with 0 the teacher is not asked.
        who: Names the teacher's very weights; a run that goes on has to have the same one.
    """

    plain: OneLabelObjective
    ask: Callable[[Tensor], Tensor]
    temperature: float
    share: float
    who: str = ""
    _of_labels: Tensor | None = None

    @property
    def parameters(self) -> list[nn.Parameter]:
        """None."""
        return []

    @property
    def rate(self) -> float:
        """Of nothing."""
        return 1.0

    def mixed(self, inputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """The batch as it is trained on, and the labels side by side with what the teacher says to it."""
        inputs, targets = self.plain.mixed(inputs, labels)
        return inputs, beside(targets, self.ask(inputs)) if self.share > 0 else targets

    def __call__(self, logits: Tensor, targets: Tensor) -> Tensor:
        """The mean loss of a batch (scalar)."""
        if self.share == 0:
            return self._labels_loss(logits, targets)
        labels, teacher = apart(targets, logits.shape[1])
        of_labels, soft = self._labels_loss(logits, labels), soft_loss(logits, teacher, self.temperature)
        # Not 0 · the labels' loss: that would be no number where the loss is infinite.
        return soft if self.share == 1 else (1 - self.share) * of_labels + self.share * soft

    def _labels_loss(self, logits: Tensor, labels: Tensor) -> Tensor:
        loss = self.plain(logits, labels)
        self._of_labels = loss.detach()
        return loss

    def told(self, loss: Tensor) -> Tensor:
        """The labels' loss, as the validation loss is; a loss that is no number stays one."""
        assert self._of_labels is not None
        return torch.where(loss.isfinite(), self._of_labels, loss.detach())

    def right(self, logits: Tensor, targets: Tensor) -> Tensor:
        """Number of right answers (scalar), by the labels."""
        labels = apart(targets, logits.shape[1])[0] if self.share > 0 else targets
        return self.plain.right(logits, labels)

    def descend(self, loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
        """Backward through the sum of both."""
        backward(loss, penalty, weigh)

    def end_epoch(self) -> None:
        """Nothing to do."""

    def state_dict(self) -> dict[str, Any]:
        """Which teacher it is; it does not change."""
        return {"teacher": self.who}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`.

        Raises:
            RunError: Where the teacher is another one than when the run began.
        """
        if state and state["teacher"] != self.who:
            raise RunError(
                "The run cannot go on: its teacher is no longer the one it began with.",
                "The teacher's file holds other weights now, so the epochs would not belong together.",
                "Put the teacher's file back as it was, or start a new run from this plan.",
            )


def beside(targets: Tensor, teacher: Tensor) -> Tensor:
    """Labels and the teacher's logits as one tensor, one row an image, since targets go through the loop as one.

    Args:
        targets: Labels int64 (N,), or probabilities float32 (N, C) of mixed images.
        teacher: float32 (N, C).

    Returns:
        float32 (N, 1 + C), or (N, 2 C) where images are mixed; a label is exact up to 2²⁴.
    """
    labels = targets.unsqueeze(1) if targets.ndim == 1 else targets
    return torch.cat([labels.float(), teacher], dim=1)


def apart(targets: Tensor, classes: int) -> tuple[Tensor, Tensor]:
    """Labels as they were, and the teacher's logits, from :func:`beside`."""
    labels, teacher = targets[:, :-classes], targets[:, -classes:]
    return (labels[:, 0].long() if labels.shape[1] == 1 else labels), teacher
