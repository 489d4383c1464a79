"""What a network is trained for where each image has several labels."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.training.tasks.objective import TaskObjective
from posttrain_gui.training.tasks.start import start_head

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import torch
    from torch import Tensor

    from posttrain_gui.data.base import Item
    from posttrain_gui.strategies.weightings.functions.weighing import Weighing
    from posttrain_gui.training.baseline import Kind, Start
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.tasks.layout import Layout
    from posttrain_gui.training.tasks.record import TaskRecord

    Weigh = Callable[[tuple[str, ...], tuple[str, ...], torch.device], Weighing]
    """Names and kinds of the tasks, device of the network → what weighs them."""


@dataclass(frozen=True)
class TaskGoal:
    """Some of the tasks of the data; one alone is the same with one task.

    Attributes:
        layout: Which of the head's outputs belong to which task.
        weigh: Makes what weighs their losses or gradients, from names, kinds and device.
        tolerance: Regression: largest error that counts as right, in standard deviations.
        record: Keeps how each task stands after each epoch.
    """

    layout: Layout
    weigh: Weigh
    tolerance: float
    record: TaskRecord

    @property
    def names(self) -> tuple[str, ...]:
        """Of the head's outputs."""
        return self.layout.names

    def labels(self, items: Sequence[Item]) -> Tensor:
        """float32 (N, tasks), nan where there is no label."""
        return self.layout.labels(items)

    def objective(self, fitted: Fitted, labels: Tensor) -> TaskObjective:  # noqa: ARG002 - the contract of a goal
        """The weighed losses."""
        tasks = [part.task for part in self.layout.parts]
        names, kinds = tuple(task.name for task in tasks), tuple(task.kind for task in tasks)
        weighing = self.weigh(names, kinds, fitted.compute.device)
        inside = fitted.head + "."
        own = [parameter for name, parameter in fitted.parameters if name.startswith(inside)]
        shared = [parameter for name, parameter in fitted.parameters if not name.startswith(inside)]
        smoothing = fitted.hooks.label_smoothing
        return TaskObjective(self.layout, weighing, self.record, shared, own, self.tolerance, smoothing)

    def start_head(self, start: Start) -> Kind:
        """Class means, and a linear fit for values."""
        return start_head(self.layout, start)

    def answers(self, logits: Tensor) -> Tensor:
        """float64 (N, outputs): probabilities within each task; values in their own unit."""
        return self.layout.answers(logits)

    def score(self, logits: Tensor, labels: Tensor) -> tuple[float, float]:
        """Mean loss and accuracy over the tasks that have labels here; the record notes each."""
        losses, counts = self.layout.losses(logits, labels)
        there = counts > 0
        right = self.layout.right(logits, labels, self.tolerance).sum(dim=0).double() / counts
        loss = float(losses[there].double().mean())
        if math.isfinite(loss):  # or the epoch does not count, and the run ends
            self.record.end_validation(losses.where(there, losses.new_tensor(math.nan)).tolist(), right.tolist())
        return loss, float(right[there].mean())
