"""What is told of the trainings of a multi-task run: together, and each task alone."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from posttrain_gui.events import EpochDone, StepDone, Warned

if TYPE_CHECKING:
    from posttrain_gui.events import Event, Listener
    from posttrain_gui.training.tasks.record import TaskRecord

ALONE = "alone"
"""The phase in which tasks are trained alone."""


class Together:
    """Tells everything, and after each epoch how each task stands.

    Args:
        tell: Where events go.

    Attributes:
        record: Of the training, once it is known.
    """

    def __init__(self, tell: Listener) -> None:
        self._tell = tell
        self.record: TaskRecord | None = None

    def __call__(self, event: Event) -> None:
        """An event of the run."""
        self._tell(event)
        if isinstance(event, EpochDone) and self.record is not None:
            for row in self.record.events(alone=False):
                self._tell(row)


class Alone:
    """Tells of one task's own training only its epochs and how far all of these trainings are.

    Args:
        tell: Where events go.
        place: Which of these trainings it is, from 0.
        count: How many there are.
    """

    def __init__(self, tell: Listener, place: int, count: int) -> None:
        self._tell, self._place, self._count = tell, place, count
        self.record: TaskRecord | None = None

    def __call__(self, event: Event) -> None:
        """An event of this training."""
        if isinstance(event, EpochDone) and self.record is not None:
            for row in self.record.events(alone=True):
                self._tell(row)
        elif isinstance(event, StepDone) and event.phase == "training":
            self._tell(self._step(event))
        elif isinstance(event, Warned) and event.level == "warning":
            self._tell(event)

    def _step(self, event: StepDone) -> StepDone:
        """As a step of all of them; what is left of the others is as much as of this one."""
        total, steps = event.total * self._count, event.total * self._place + event.step
        left = None
        if event.eta_seconds is not None and event.step < event.total:
            left = event.eta_seconds * (total - steps) / (event.total - event.step)
        return dataclasses.replace(event, phase=ALONE, step=steps, total=total, eta_seconds=left)
