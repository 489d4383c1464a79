"""What a model answers to an image. Light."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    Told = dict[str, float] | float
    """Class → probability; of a measured value (regression) the value itself."""

ONLY = ""
"""Name of the task where a model has one only."""


@dataclass(frozen=True)
class Answered:
    """The answer to one image.

    Attributes:
        name: Of the image, as a person gave it.
        file: Where it lies.
        tasks: Name of the task (:data:`ONLY` where there is one) → what is answered; {} where it could not be read.
        problem: Why it could not be read, or "".
    """

    name: str
    file: Path
    tasks: dict[str, Told] = field(default_factory=dict)
    problem: str = ""

    @property
    def probabilities(self) -> dict[str, float]:
        """Class → probability of a model with one task, in the order of its classes; else {}."""
        told = self.tasks.get(ONLY, {})
        return told if isinstance(told, dict) else {}

    def ranked(self, task: str = ONLY) -> list[tuple[str, float]]:
        """The classes of a task, the likeliest first; [] for measured values."""
        told = self.tasks.get(task, {})
        return sorted(told.items(), key=lambda pair: -pair[1]) if isinstance(told, dict) else []

    def as_json(self) -> dict[str, Any]:
        """For programs: ``answer`` and ``probabilities``, of a model with several tasks by task."""
        if self.problem:
            return {"image": self.name, "problem": self.problem}
        if set(self.tasks) == {ONLY}:
            return {"image": self.name, **_told(self, ONLY)}
        return {"image": self.name, "tasks": {task: _told(self, task) for task in self.tasks}}


def _told(answered: Answered, task: str) -> dict[str, Any]:
    told = answered.tasks[task]
    if not isinstance(told, dict):
        return {"value": told}
    return {"answer": answered.ranked(task)[0][0], "probabilities": told}


def calibration(temperature: float) -> str:
    """Whether probabilities are calibrated, in a sentence.

    Args:
        temperature: What logits are divided by; 1 where nothing was fitted, or nothing else was reliably better.
    """
    if temperature == 1:
        return "Calibration: its temperature is 1, so probabilities are as the model was trained."
    return f"Calibration: temperature {temperature:.2f}, fitted on the run's validation images, is applied."


CAUTION = "An image that shows none of the classes still gets one of them as its answer."
