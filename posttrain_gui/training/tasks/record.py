"""How each task stands after each epoch."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.events import TaskEpoch

if TYPE_CHECKING:
    from collections.abc import Sequence

    from torch import Tensor

    from posttrain_gui.training.tasks.layout import Layout

Row = list[float]
"""Training loss, validation loss, validation accuracy and weight of one task after one epoch."""


class TaskRecord:
    """The learning curve of each task; part of the checkpoint.

    Args:
        layout: The tasks.

    Attributes:
        rows: One list an epoch (the first is epoch 0), in it one row a task.
    """

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self.rows: list[list[Row]] = []
        self._count = len(layout.parts)
        self._sums: Tensor | None = None
        self._trained: tuple[list[float], list[float]] | None = None

    def add(self, losses: Tensor, counts: Tensor) -> None:
        """Counts a batch: mean loss and number of labels of each task, on the device (reading them would wait)."""
        wide = torch.float32 if losses.device.type == "mps" else torch.float64
        part = torch.stack([losses.detach().to(wide) * counts, counts.to(wide)])
        self._sums = part if self._sums is None else self._sums + part

    def end_training(self, weights: Sequence[float]) -> list[float]:
        """The epoch's batches are over.

        Args:
            weights: What each task's loss was multiplied with.

        Returns:
            Mean training loss of each task; nan for one without a label.
        """
        assert self._sums is not None
        sums, counts = self._sums.tolist()
        means = [total / count if count else math.nan for total, count in zip(sums, counts, strict=True)]
        self._sums, self._trained = None, (means, list(weights))
        return means

    def end_validation(self, losses: Sequence[float], accuracies: Sequence[float]) -> None:
        """The epoch is over: a row for each task."""
        trained, weights = self._trained or ([math.nan] * self._count, [math.nan] * self._count)
        self.rows.append([list(row) for row in zip(trained, losses, accuracies, weights, strict=True)])
        self._trained = None

    def events(self, *, alone: bool) -> list[TaskEpoch]:
        """The last epoch, to be told."""
        epoch = len(self.rows) - 1
        return [
            TaskEpoch(part.task.name, part.task.kind, alone, epoch, row[0], row[1], row[2], row[3])
            for part, row in zip(self._layout.parts, self.rows[-1], strict=True)
        ]

    def state_dict(self) -> dict[str, Any]:
        """For a checkpoint."""
        return {"rows": self.rows}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from :meth:`state_dict`."""
        self.rows = state.get("rows", [])
