"""Which of the head's outputs belong to which task, and what each task loses by them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.data.base import Item, Task


@dataclass(frozen=True)
class Part:
    """What belongs to one task.

    Attributes:
        task: The task.
        column: Its place in the items' targets.
        start: Its first output.
        stop: One after its last output: as many as classes, or one for a measured value.
        mean: Regression: of the training values. The network is trained on values of mean 0 and spread 1.
        spread: Regression: standard deviation of the training values, never 0.
    """

    task: Task
    column: int
    start: int
    stop: int
    mean: float = 0.0
    spread: float = 1.0

    @property
    def measures(self) -> bool:
        """Whether its labels are measured values (regression)."""
        return self.task.kind == "regression"

    def outputs(self, logits: Tensor) -> Tensor:
        """Its columns of (N, outputs)."""
        return logits[:, self.start : self.stop]


@dataclass(frozen=True)
class Layout:
    """The head's outputs, divided among the tasks.

    Attributes:
        parts: One a task, in the order of the data.
    """

    parts: tuple[Part, ...]

    @classmethod
    def of(cls, tasks: Sequence[Task], columns: Sequence[int], train: Sequence[Item]) -> Layout:
        """One output a class, one a measured value.

        Args:
            tasks: All tasks of the data.
            columns: Which of them.
            train: The training images; mean and spread of values come from them alone.
        """
        parts: list[Part] = []
        for column in columns:
            task, start = tasks[column], parts[-1].stop if parts else 0
            if task.kind == "classification":
                parts.append(Part(task, column, start, start + len(task.classes)))
            else:
                values = torch.tensor([item.targets[column] for item in train], dtype=torch.float64)
                known = values[~values.isnan()]
                spread = float(known.std(correction=0)) if len(known) else 1.0
                mean = float(known.mean()) if len(known) else 0.0
                parts.append(Part(task, column, start, start + 1, mean, spread or 1.0))
        return cls(tuple(parts))

    @property
    def names(self) -> tuple[str, ...]:
        """Of the outputs: "shape: circle", "size"."""
        return tuple(name for part in self.parts for name in _names(part.task))

    def labels(self, items: Sequence[Item]) -> Tensor:
        """What is known of these images: float32 (N, tasks), class indices and values, nan where nothing is."""
        rows = [[item.targets[part.column] for part in self.parts] for item in items]
        return torch.tensor(rows, dtype=torch.float32).reshape(len(items), len(self.parts))

    def losses(self, logits: Tensor, labels: Tensor, smoothing: float = 0.0) -> tuple[Tensor, Tensor]:
        """Mean loss of each task over the images that have a label for it.

        Cross-entropy for classes; for values the squared error in units of their variance. A missing label takes no
        part: the loss does not depend on what the network says there.

        Args:
            logits: float32 (N, outputs).
            labels: float32 (N, tasks), nan where there is no label.
            smoothing: Share of each class label that is spread over all classes of its task (label smoothing).

        Returns:
            Losses (tasks,), 0 where no image has a label; number of labels (tasks,).
        """
        known = ~labels.isnan()
        counts = known.sum(dim=0)
        sums = [_sum(part, logits, labels[:, i], known[:, i], smoothing) for i, part in enumerate(self.parts)]
        return torch.stack(sums) / counts.clamp_min(1), counts

    def right(self, logits: Tensor, labels: Tensor, tolerance: float) -> Tensor:
        """Which answers are right, bool (N, tasks); False where there is no label.

        Args:
            logits: (N, outputs).
            labels: (N, tasks).
            tolerance: Regression: largest error that counts as right, in standard deviations of the training values.
        """
        columns = [_right(part, logits, labels[:, i], tolerance) for i, part in enumerate(self.parts)]
        return torch.stack(columns, dim=1)

    def answers(self, logits: Tensor) -> Tensor:
        """float64 (N, outputs): probabilities within each classification task; values in their own unit."""
        wide = logits.double()
        told = [
            part.outputs(wide) * part.spread + part.mean if part.measures else part.outputs(wide).softmax(dim=1)
            for part in self.parts
        ]
        return torch.cat(told, dim=1)


def _names(task: Task) -> list[str]:
    return [task.name] if task.kind == "regression" else [f"{task.name}: {name}" for name in task.classes]


def _standard(part: Part, values: Tensor) -> Tensor:
    return (values - part.mean) / part.spread


def _sum(part: Part, logits: Tensor, labels: Tensor, known: Tensor, smoothing: float) -> Tensor:
    """The loss of one task, summed over the images with a label; no gradient comes from the others."""
    outputs = part.outputs(logits)
    if part.measures:
        wanted = _standard(part, torch.where(known, labels, part.mean))
        return (torch.where(known, outputs[:, 0] - wanted, 0.0) ** 2).sum()
    classes = torch.where(known, labels, -100.0).long()  # -100: cross_entropy leaves it out
    return functional.cross_entropy(outputs, classes, reduction="sum", label_smoothing=smoothing)


def _right(part: Part, logits: Tensor, labels: Tensor, tolerance: float) -> Tensor:
    outputs = part.outputs(logits)
    if part.measures:
        return (outputs[:, 0] - _standard(part, labels)).abs() <= tolerance
    return outputs.argmax(dim=1) == labels
