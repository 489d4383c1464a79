"""What packaging/measure_tasks.py keeps of each run, and what is compared with what."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from measuring import packed, unpacked
from methods_table import Difference, difference

from posttrain_gui.evaluation.tasks import Question, compare_with_alone

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from posttrain_gui.report import TaskVerdict

    Right = NDArray[np.bool_]

REFERENCE = "equal"
"""The weighting whose runs train each task alone too."""
MEAN = "mean"
WORDS = ("better together", "no difference", "worse")


@dataclass(frozen=True)
class Row:
    """One run.

    Attributes:
        weighting: Its tag.
        seed: Of training; the split is the same for all.
        answers: For each task, ``before``, ``alone`` and ``after``: right test answers (N,) bool; ``alone`` is None
            where no task was trained alone.
        seconds: Of processor time, by phase of the run.
        weights: Of each task's loss in the last epoch; nan where gradients are weighed.
        best_epoch: Whose weights were kept.
        images: Numbers of training and validation images.
    """

    weighting: str
    seed: int
    answers: dict[str, dict[str, Right | None]]
    seconds: dict[str, float]
    weights: dict[str, float]
    best_epoch: int
    images: tuple[int, int]

    def to_json(self) -> dict[str, Any]:
        """Answers as hexadecimal digits of packed bits."""
        answers = {
            task: {when: None if right is None else packed(right) for when, right in of.items()}
            | {"images": len(of["after"]) if of["after"] is not None else 0}
            for task, of in self.answers.items()
        }
        weights = {task: None if math.isnan(weight) else round(weight, 4) for task, weight in self.weights.items()}
        return {
            "weighting": self.weighting,
            "seed": self.seed,
            "best_epoch": self.best_epoch,
            "images": list(self.images),
            "seconds": {phase: round(seconds, 1) for phase, seconds in self.seconds.items() if phase},
            "weights": weights,
            "answers": answers,
        }

    @classmethod
    def from_json(cls, entry: dict[str, Any]) -> Row:
        """From :meth:`to_json`."""
        answers = {
            task: {when: _bits(of[when], of["images"]) for when in ("before", "alone", "after")}
            for task, of in entry["answers"].items()
        }
        weights = {task: math.nan if weight is None else weight for task, weight in entry["weights"].items()}
        images = (entry["images"][0], entry["images"][1])
        return cls(entry["weighting"], entry["seed"], answers, entry["seconds"], weights, entry["best_epoch"], images)

    def right(self, task: str, when: str) -> NDArray[np.float64]:
        """Right answers (N,) as 0 and 1; for the task "mean" their mean over tasks, image by image."""
        tasks = self.answers if task == MEAN else [task]
        found = [self.answers[name][when] for name in tasks]
        mean: NDArray[np.float64] = np.mean([right for right in found if right is not None], axis=0, dtype=np.float64)
        return mean

    @property
    def has_alone(self) -> bool:
        """Whether its run trained each task alone too."""
        return all(of["alone"] is not None for of in self.answers.values())


def _bits(digits: str | None, count: int) -> Right | None:
    return None if digits is None else unpacked(digits, count)


@dataclass(frozen=True)
class Measured:
    """All runs, with what they are compared with.

    Attributes:
        rows: The runs.
    """

    rows: list[Row]

    @property
    def tasks(self) -> list[str]:
        """Names, in the order of the data."""
        return list(self.rows[0].answers)

    @property
    def columns(self) -> list[str]:
        """The tasks and their mean."""
        return [*self.tasks, MEAN]

    @property
    def weightings(self) -> list[str]:
        """In the order of the rows."""
        return list(dict.fromkeys(row.weighting for row in self.rows))

    @property
    def seeds(self) -> list[int]:
        """Of the runs that trained each task alone."""
        return sorted(row.seed for row in self.rows if row.has_alone)

    def of(self, weighting: str) -> list[Row]:
        """The runs with a weighting, by seed; only seeds that were also trained alone."""
        return sorted((r for r in self.rows if r.weighting == weighting and r.seed in self.seeds), key=lambda r: r.seed)

    def alone(self, seed: int) -> Row:
        """The run of a seed that trained each task alone."""
        return next(row for row in self.rows if row.seed == seed and row.has_alone)

    def against_alone(self, weighting: str, task: str) -> Difference:
        """Together − alone, in points, over seeds and test images."""
        runs = [(self.alone(row.seed), row) for row in self.of(weighting)]
        return difference([(alone.right(task, "alone"), row.right(task, "after")) for alone, row in runs])

    def against_equal(self, weighting: str, task: str) -> Difference:
        """Together with a weighting − with equal weights, in points."""
        equal = {row.seed: row for row in self.of(REFERENCE)}
        return difference([(equal[r.seed].right(task, "after"), r.right(task, "after")) for r in self.of(weighting)])

    def verdicts(self, weighting: str) -> list[list[TaskVerdict]]:
        """For each seed what its report says of each task: McNemar's test, with Holm's correction over the tasks."""
        return [self._verdicts(row) for row in self.of(weighting)]

    def _verdicts(self, row: Row) -> list[TaskVerdict]:
        alone = self.alone(row.seed)
        # Right and wrong as 1 and 0: a "value" that is right when it is 1.
        pairs = [(alone.right(task, "alone")[:, None], row.right(task, "after")[:, None]) for task in self.tasks]
        questions = [
            Question(task, "regression", np.arange(len(a)), np.ones(len(a)), tolerance=0.5)
            for task, (a, _) in zip(self.tasks, pairs, strict=True)
        ]
        return compare_with_alone(questions, [a for a, _ in pairs], [b for _, b in pairs])

    def counts(self, weighting: str, task: str) -> list[int]:
        """In how many seeds the task is better together, no different, worse."""
        place = self.tasks.index(task)
        found = Counter[str](verdicts[place].outcome for verdicts in self.verdicts(weighting))
        return [found[word] for word in WORDS]
