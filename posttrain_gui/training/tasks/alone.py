"""Each task trained alone with the same plan: what "together" has to be measured against."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.control import Finish
from posttrain_gui.events import PhaseChanged
from posttrain_gui.strategies.weightings.functions.weighing import Weighing
from posttrain_gui.training import checkpoint
from posttrain_gui.training.reading import key_of_data
from posttrain_gui.training.session import Session
from posttrain_gui.training.surroundings import Scratch
from posttrain_gui.training.tasks.goal import TaskGoal
from posttrain_gui.training.tasks.layout import Layout
from posttrain_gui.training.tasks.record import TaskRecord
from posttrain_gui.training.tasks.telling import ALONE, Alone

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.training.heads import Knowledge
    from posttrain_gui.training.surroundings import Surroundings
    from posttrain_gui.training.tasks.record import Row

DONE = "answers.pt"


@dataclass(frozen=True)
class AloneDone:
    """What one task came to alone.

    Attributes:
        answers: float64 (N, outputs of the task) for the test images.
        rows: Its learning curve.
    """

    answers: NDArray[Any]
    rows: list[Row]


class AloneTrainings:
    """One training a task, from the same weights, on the same images, with as many steps.

    Their answers to the test images are kept beside their checkpoints as soon as they are trained; nothing in the run
    looks at them before the end.

    Args:
        around: Of the run; each training has a folder of its own beside its checkpoints.
        tolerance: Regression: largest error that counts as right, in standard deviations.

    Attributes:
        cut_short: "Finish now" came before all were trained: only those trained to their end are compared.
    """

    def __init__(self, around: Surroundings, tolerance: float) -> None:
        self._around, self._tolerance = around, tolerance
        self._done: list[AloneDone | None] = []
        self._knows: Knowledge = "none"
        self.cut_short = False

    def train(self, images: Prepared, knows: Knowledge) -> None:
        """Trains them one after another; those that an earlier stretch of the run trained are taken as they are.

        Args:
            images: After care and split.
            knows: What the model of all tasks knew of them. One that knows some of the tasks by name begins those from
                class means too, as together: it would have a head start alone.
        """
        count, self._knows = len(images.tasks), knows
        for i, task in enumerate(images.tasks):
            self._around.tell(PhaseChanged(ALONE, f"Training {task.name} alone, {i + 1} of {count}, to compare"))
            try:
                self._done.append(self._one(images, i))
            except Finish:
                self.leave([one.name for one in images.tasks[i:]])
                return

    def leave(self, names: Sequence[str]) -> None:
        """The person wants no more training: these tasks are not compared."""
        self.cut_short = True
        told = ", ".join(names)
        self._around.found(f"Finished before each task was trained alone; nothing is said about that of: {told}.")

    def done(self, count: int) -> list[AloneDone | None]:
        """What each of ``count`` tasks came to alone; None where that is not known."""
        return self._done + [None] * (count - len(self._done))

    def _one(self, images: Prepared, task: int) -> AloneDone | None:
        place = Scratch(self._around.run.checkpoints / f"alone-{task}", self._around.run.id)
        kept, key = place.folder / DONE, key_of_data(images)
        if kept.exists() and (state := checkpoint.load(kept)).get("data") == key:
            self._around.stopwatch.went_on_for(state.get("seconds", 0.0))
            return AloneDone(state["answers"].numpy(), state["rows"])
        found = self._trained(images, task, place)
        if found is not None:
            told = {"answers": torch.from_numpy(found.answers), "rows": found.rows}
            checkpoint.save({**told, "data": key, "seconds": self._around.stopwatch.seconds()}, kept)
            _tidy(place.checkpoints)
        return found

    def _trained(self, images: Prepared, task: int, place: Scratch) -> AloneDone | None:
        """Trains one task; None where its loss was no number.

        Raises:
            Finish: Where the person wants no more training: half a training is nothing to compare with.
        """
        telling = Alone(self._around.tell, task, len(images.tasks))
        session = Session(
            dataclasses.replace(self._around, run=place, tell=telling, findings=[]),
            lambda read: self._goal(read, task, telling),
        )
        session.images = images
        session.fitted = dataclasses.replace(session.load_model(), knows=self._knows)
        session.prepare_without_test()
        outcome = session.train()
        if outcome.finished_early:
            raise Finish
        if outcome.trouble is not None:
            name = images.tasks[task].name
            self._around.found(f"{name} could not be trained alone, so it is not compared: {outcome.trouble.what}")
            return None
        assert telling.record is not None
        return AloneDone(session.answer_test_images().numpy(), [epoch[0] for epoch in telling.record.rows])

    def _goal(self, images: Prepared, task: int, telling: Alone) -> TaskGoal:
        layout = Layout.of(images.tasks, [task], images.train)
        telling.record = TaskRecord(layout)
        return TaskGoal(layout, _one_loss, self._tolerance, telling.record)


def _one_loss(_names: tuple[str, ...], _kinds: tuple[str, ...], _device: torch.device) -> Weighing:
    """There is nothing to weigh."""
    return Weighing(1)


def _tidy(folder: Path) -> None:
    """Its weights are of no use once it has answered."""
    for file in folder.glob("*.pt"):
        file.unlink(missing_ok=True)
