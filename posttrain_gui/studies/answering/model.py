"""A model file, and what its outputs mean."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from posttrain_gui.errors import InputError
from posttrain_gui.models.loading.card import beside
from posttrain_gui.models.loading.own_file import find_card, load_model_file
from posttrain_gui.models.loading.reading import read_weights
from posttrain_gui.studies.answers import ONLY
from posttrain_gui.teaching.undisturbed import undisturbed
from posttrain_gui.training.compute import Compute

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from torch import Tensor, nn

    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.models.loading.card import ModelCard
    from posttrain_gui.studies.answers import Told

APART = ": "
"""Between task and class in the names of a multi-task model's outputs (``training/tasks/layout.py``)."""


@dataclass(frozen=True)
class Task:
    """What some of the outputs mean together.

    Attributes:
        name: Of the task; :data:`~posttrain_gui.studies.answers.ONLY` where there is one only.
        start: First output.
        classes: Names, in the order of the outputs; () for a measured value.
    """

    name: str
    start: int
    classes: tuple[str, ...] = ()

    def probabilities(self, logits: Tensor, temperature: float) -> Tensor:
        """float64 (N, classes): softmax of its logits divided by the temperature."""
        outputs = logits[:, self.start : self.start + len(self.classes)]
        return (outputs.double() / temperature).softmax(dim=1)

    def told(self, logits: Tensor, temperature: float) -> list[Told]:
        """What is answered to each image."""
        if not self.classes:
            values: list[Told] = logits[:, self.start].double().tolist()
            return values
        rows: list[list[float]] = self.probabilities(logits, temperature).tolist()
        return [dict(zip(self.classes, row, strict=True)) for row in rows]


@dataclass(frozen=True)
class AnsweringModel:
    """A model that answers, on the processor in float32: anywhere the same answers, and those of the run's verdict.

    Attributes:
        network: In evaluation mode.
        preprocessing: What it expects.
        classes: Names of its outputs.
        tasks: What they mean.
        temperature: What logits are divided by.
        compute: Where it runs.
    """

    network: nn.Module
    preprocessing: Preprocessing
    classes: tuple[str, ...]
    tasks: tuple[Task, ...]
    temperature: float
    compute: Compute

    def told(self, logits: Tensor) -> list[dict[str, Told]]:
        """What is answered to each image: task → class → probability, or the value."""
        columns = [task.told(logits, self.temperature) for task in self.tasks]
        names = [task.name for task in self.tasks]
        return [dict(zip(names, row, strict=True)) for row in zip(*columns, strict=True)]


def open_model(path: Path) -> AnsweringModel:
    """Loads a model file for answering; torch's global random numbers stay untouched.

    Raises:
        InputError: Where it is none of ours or damaged, or its outputs mean no class.
    """
    with undisturbed():
        model = load_model_file(path)
    card = _card(path)
    _refuse_untaught(card, path)
    classes = model.classes or tuple(f"output {n}" for n in range(1, model.architecture.num_classes + 1))
    compute = Compute(torch.device("cpu"))
    network = compute.place(model.network.eval())
    several = _kind(card) == "multi-task"
    tasks = tasks_of(classes) if several else (Task(ONLY, 0, classes),)
    return AnsweringModel(network, model.preprocessing, classes, tasks, model.temperature, compute)


def tasks_of(names: Sequence[str]) -> tuple[Task, ...]:
    """The tasks of a multi-task model by the names of its outputs: "shape: disc", "shape: bar", "size"."""
    tasks: list[Task] = []
    for place, name in enumerate(names):
        task, apart, member = name.partition(APART)
        if not apart:
            tasks.append(Task(name, place))
        elif tasks and tasks[-1].name == task and tasks[-1].classes:
            tasks[-1] = Task(task, tasks[-1].start, (*tasks[-1].classes, member))
        else:
            tasks.append(Task(task, place, (member,)))
    return tuple(tasks)


def _card(path: Path) -> ModelCard:
    weights = path.with_suffix(".safetensors") if path.suffix == ".json" else path
    card = find_card(weights, read_weights(weights))
    assert card is not None, "the file was loaded by its card"
    return card


def _kind(card: ModelCard) -> str:
    strategy = card.plan.get("strategy")
    return str(strategy.get("kind", "")) if isinstance(strategy, dict) else ""


def _refuse_untaught(card: ModelCard, path: Path) -> None:
    if _kind(card) != "few-shot" or "taught" in card.metrics:
        return
    raise InputError(
        f"{beside(path).stem} answers nothing by itself.",
        "It learned to tell new classes apart from a few images of each; its outputs mean no class of their own.",
        "Teach it first: posttrain-gui teach RUN_ID FOLDER, or the page Teach of its result.",
    )
