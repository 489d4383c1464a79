"""What a step minimises where several tasks are learned together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.training.objective import backward

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import Tensor, nn

    from posttrain_gui.strategies.weightings.functions.weighing import Weighing
    from posttrain_gui.training.tasks.layout import Layout
    from posttrain_gui.training.tasks.record import TaskRecord


class TaskObjective:
    """The tasks' losses, weighed; or their gradients, put together.

    Gradients are put together in the layers that the tasks share only: each row of the head belongs to one task and
    gets that task's own gradient.

    Args:
        layout: Of the head.
        weighing: How losses or gradients are weighed.
        record: Keeps each task's losses.
        shared: Parameters of the backbone that are trained at any time of the run.
        own: Parameters of the head.
        tolerance: Regression: largest error that counts as right.
        smoothing: Label smoothing of classes, 0–1.
    """

    def __init__(
        self,
        layout: Layout,
        weighing: Weighing,
        record: TaskRecord,
        shared: Sequence[nn.Parameter],
        own: Sequence[nn.Parameter],
        tolerance: float,
        smoothing: float = 0.0,
    ) -> None:
        self._layout, self._weighing, self._record = layout, weighing, record
        self._shared, self._own = list(shared), list(own)
        self._tolerance, self._smoothing = tolerance, smoothing
        self._last: tuple[Tensor, Tensor] | None = None

    @property
    def parameters(self) -> list[nn.Parameter]:
        """Of the weighting."""
        return self._weighing.parameters

    @property
    def rate(self) -> float:
        """Their learning rate, as a multiple of the plan's."""
        return self._weighing.rate

    def mixed(self, inputs: Tensor, labels: Tensor) -> tuple[Tensor, Tensor]:
        """As they are: images with several labels are not mixed."""
        return inputs, labels

    def __call__(self, logits: Tensor, targets: Tensor) -> Tensor:
        """The weighed sum of the tasks' mean losses.

        Args:
            logits: float32 (N, outputs).
            targets: float32 (N, tasks), nan where there is no label.
        """
        losses, counts = self._layout.losses(logits, targets, self._smoothing)
        self._last = losses, counts > 0
        return self._weighing.total(losses, counts > 0)

    def told(self, loss: Tensor) -> Tensor:
        """The mean over the tasks with labels, unweighted: a weighed sum is on another scale with every weighting.

        A loss that is no number stays one, so that whoever watches for that sees it.
        """
        assert self._last is not None
        losses, present = self._last
        mean = torch.where(present, losses.detach(), 0).sum() / present.sum().clamp_min(1)
        return torch.where(loss.isfinite(), mean, loss.detach())

    def right(self, logits: Tensor, targets: Tensor) -> Tensor:
        """Sum over images of the share of their labels that is answered rightly; the record counts the batch."""
        losses, counts = self._layout.losses(logits, targets, self._smoothing)
        self._record.add(losses, counts)
        right = self._layout.right(logits, targets, self._tolerance).sum(dim=1)
        return (right / (~targets.isnan()).sum(dim=1).clamp_min(1)).sum()

    def descend(self, loss: Tensor, penalty: Tensor | None, weigh: Callable[[Tensor], Tensor]) -> None:
        """Backward through the sum; or, where gradients are weighed, task by task."""
        shared = [parameter for parameter in self._shared if parameter.requires_grad]
        if self._weighing.aggregator is None or not shared:
            backward(loss, penalty, weigh)
            return
        self._put_together(shared, weigh)
        torch.autograd.backward(weigh(loss), inputs=[one for one in self._own if one.requires_grad])
        if penalty is not None:
            torch.autograd.backward(weigh(penalty))

    def _put_together(self, shared: list[nn.Parameter], weigh: Callable[[Tensor], Tensor]) -> None:
        """Adds the aggregate of the present tasks' gradients to the shared parameters."""
        assert self._last is not None
        assert self._weighing.aggregator is not None
        losses, present = self._last
        rows = [_gradient(weigh(losses[i]), shared) for i in present.nonzero().flatten().tolist()]
        if not rows:
            return
        # Not every rule answers to twice the gradients with twice the sum: it sees them as they are.
        scale = weigh(losses.new_ones(()))
        together = scale * self._weighing.aggregator(torch.stack(rows) / scale)
        for parameter, part in zip(shared, torch.split(together, [one.numel() for one in shared]), strict=True):
            gradient = part.view_as(parameter).to(parameter.dtype)
            parameter.grad = gradient.clone() if parameter.grad is None else parameter.grad + gradient

    def end_epoch(self) -> None:
        """Closes the record's epoch, and tells the weighting."""
        means = self._record.end_training(self._weighing.weights())
        self._weighing.after_epoch(means)

    def state_dict(self) -> dict[str, Any]:
        """Of the weighting and the record."""
        return {"weighing": self._weighing.state_dict(), "record": self._record.state_dict()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self._weighing.load_state_dict(state["weighing"])
        self._record.load_state_dict(state["record"])


def _gradient(loss: Tensor, shared: list[nn.Parameter]) -> Tensor:
    """All gradients of one task's loss in one row, (P,)."""
    found = torch.autograd.grad(loss, shared, retain_graph=True, allow_unused=True)
    return torch.cat(
        [
            (torch.zeros_like(one) if gradient is None else gradient).flatten().float()
            for one, gradient in zip(shared, found, strict=True)
        ]
    )
