"""The learning curves of the tasks of a multi-task run as data: events or a report in, series out. No Qt here."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.events import Event, RunStarted, TaskEpoch
from posttrain_gui.gui.plots.series import Series

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from posttrain_gui.report import TaskEpochRow, TaskResult


class Course:
    """One training of one task.

    Attributes:
        train_loss, val_loss: Per epoch.
        accuracy: On the validation images, percent.
        weight: What the task's loss is multiplied with; empty where gradients are weighed.
    """

    def __init__(self) -> None:
        self.train_loss, self.val_loss, self.accuracy, self.weight = (Series(64) for _ in range(4))

    def add(self, epoch: int, train_loss: float | None, val_loss: float, accuracy: float, weight: float) -> None:
        """Adds an epoch; an epoch that is done again takes the place of what stood there and behind it."""
        for series, value in (
            (self.train_loss, math.nan if train_loss is None else train_loss),
            (self.val_loss, val_loss),
            (self.accuracy, 100 * accuracy),
            (self.weight, weight if epoch else math.nan),
        ):
            series.cut(epoch)
            if math.isfinite(value):
                series.append(epoch, value)

    def cut(self, epoch: int) -> None:
        """Drops this epoch and later ones."""
        for series in (self.train_loss, self.val_loss, self.accuracy, self.weight):
            series.cut(epoch)


@dataclass
class TaskCurves:
    """One task, trained together with the others and alone."""

    kind: str
    together: Course = field(default_factory=Course)
    alone: Course = field(default_factory=Course)


class TaskData:
    """The learning curves of all tasks.

    Attributes:
        tasks: By name, in the order in which they were told of.
        epochs: Epochs planned: the width of the pictures.
    """

    def __init__(self) -> None:
        self.tasks: dict[str, TaskCurves] = {}
        self.epochs = 1

    @classmethod
    def of(cls, tasks: Mapping[str, TaskResult]) -> TaskData:
        """As a report keeps them."""
        data = cls()
        for name, task in tasks.items():
            curves = data.tasks.setdefault(name, TaskCurves(task.kind))
            data._add_rows(curves.together, task.epochs)
            data._add_rows(curves.alone, task.single_epochs)
        return data

    def take(self, event: Event) -> bool:
        """Takes in an event.

        Returns:
            Whether the pictures changed.
        """
        if isinstance(event, RunStarted):
            self._start(event)
            return bool(self.tasks)
        if not isinstance(event, TaskEpoch):
            return False
        curves = self.tasks.setdefault(event.task, TaskCurves(event.kind))
        course = curves.alone if event.alone else curves.together
        course.add(event.epoch, event.train_loss, event.val_loss, event.val_accuracy, event.weight)
        self.epochs = max(self.epochs, event.epoch)
        return True

    @property
    def weighted(self) -> bool:
        """Whether any loss is multiplied with anything but 1."""
        return any((curves.together.weight.y != 1.0).any() for curves in self.tasks.values())

    @property
    def alone(self) -> bool:
        """Whether any task was trained alone."""
        return any(len(curves.alone.val_loss) for curves in self.tasks.values())

    def _start(self, event: RunStarted) -> None:
        self.epochs = max(1, event.epochs)
        for curves in self.tasks.values():
            curves.together.cut(event.first_epoch if event.first_epoch > 1 else 0)

    def _add_rows(self, course: Course, rows: Sequence[TaskEpochRow]) -> None:
        for row in rows:
            course.add(row.epoch, row.train_loss, row.val_loss, row.val_accuracy, row.weight)
            self.epochs = max(self.epochs, row.epoch)
