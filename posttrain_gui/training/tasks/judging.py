"""From the answers of a multi-task run to what its report says of each task."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation import tasks
from posttrain_gui.evaluation.metrics import answers as classes_answered
from posttrain_gui.evaluation.tasks import Question
from posttrain_gui.evaluation.verdict import judge_answers
from posttrain_gui.report import TaskAnswer, TaskEpochRow, TaskResult

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from posttrain_gui.data.base import Item
    from posttrain_gui.report import Scores, TaskVerdict, Verdict
    from posttrain_gui.training.tasks.alone import AloneDone
    from posttrain_gui.training.tasks.layout import Layout, Part
    from posttrain_gui.training.tasks.record import Row

    Floats = NDArray[np.float64]


class Judging:
    """The test images' labels, and what models answered for them.

    Args:
        layout: Of the model that learns all tasks.
        items: The test images.
        tolerance: Regression: largest error that counts as right, in standard deviations of the training values.
        before: Answers float64 (N, outputs) before training.
        after: The same after it.
    """

    def __init__(self, layout: Layout, items: Sequence[Item], tolerance: float, before: Floats, after: Floats) -> None:
        self._layout, self._items = layout, items
        self.questions = questions_of(layout, items, tolerance)
        self._before, self._after = self._split(before), self._split(after)

    def verdict(self, look: int) -> Verdict:
        """Before against after, mean over tasks."""
        return tasks.judge_together(self.questions, self._before, self._after, len(self._items), look)

    def scores(self) -> tuple[Scores, Scores]:
        """Before and after, means over tasks."""
        return tasks.mean_scores(self.questions, self._before), tasks.mean_scores(self.questions, self._after)

    def results(
        self, labelled: Sequence[int], curves: Sequence[list[Row]], alone: Sequence[AloneDone | None], look: int = 1
    ) -> dict[str, TaskResult]:
        """Each task by its name.

        Args:
            labelled: Number of training images with a label, for each task.
            curves: For each task its learning curve together with the others.
            alone: For each task what it came to alone, or None.
            look: The how-manieth run this is that is judged on these very images, from 1.
        """
        single = [
            None if done is None else done.answers[question.rows]
            for question, done in zip(self.questions, alone, strict=True)
        ]
        verdicts = self._verdicts(single)
        found = {}
        for i, done in enumerate(alone):
            result = self._result(i, labelled[i], single[i], curves[i])
            own = {
                "gain": self._gain(i, look),
                "verdict": verdicts.get(i),
                "single_epochs": _curve(done.rows if done else []),
            }
            found[self.questions[i].name] = result.model_copy(update=own)
        return found

    def _verdicts(self, single: Sequence[Floats | None]) -> dict[int, TaskVerdict]:
        """By place of the task; only those that were trained alone as well."""
        there = [(i, answers) for i, answers in enumerate(single) if answers is not None]
        questions, together = [self.questions[i] for i, _ in there], [self._after[i] for i, _ in there]
        compared = tasks.compare_with_alone(questions, [answers for _, answers in there], together)
        return {i: verdict for (i, _), verdict in zip(there, compared, strict=True)}

    def _result(self, i: int, labelled: int, answered: Floats | None, curve: list[Row]) -> TaskResult:
        question, part = self.questions[i], self._layout.parts[i]
        before, after = self._before[i], self._after[i]
        return TaskResult(
            kind=question.kind,
            classes=list(part.task.classes),
            tolerance=question.tolerance,
            labelled=labelled,
            baseline=question.scores(before),
            single=None if answered is None else question.scores(answered),
            final=question.scores(after),
            epochs=_curve(curve),
            answers=self._told(question, before, answered, after),
        )

    def _gain(self, i: int, look: int) -> Verdict | None:
        """Together against before training; None where no test image has a label."""
        question = self.questions[i]
        if not len(question.rows):
            return None
        return judge_answers(question.right(self._before[i]), question.right(self._after[i]), look)

    def _told(self, question: Question, before: Floats, alone: Floats | None, after: Floats) -> list[TaskAnswer]:
        said = [_said(question, rows) for rows in (before, before if alone is None else alone, after)]
        return [
            TaskAnswer(
                path=self._items[row].path, truth=truth, before=old, alone=None if alone is None else own, after=new
            )
            for row, truth, old, own, new in zip(question.rows.tolist(), question.truth.tolist(), *said, strict=True)
        ]

    def _split(self, answers: Floats) -> list[Floats]:
        """The answers for each task, of the images that have a label for it."""
        columns = [answers[:, part.start : part.stop] for part in self._layout.parts]
        return [answers[question.rows] for question, answers in zip(self.questions, columns, strict=True)]


def questions_of(layout: Layout, items: Sequence[Item], tolerance: float) -> list[Question]:
    """The tasks with their truth for these images."""
    truth = layout.labels(items).double().numpy()
    return [_question(part, truth[:, i], tolerance) for i, part in enumerate(layout.parts)]


def _question(part: Part, truth: Floats, tolerance: float) -> Question:
    rows = np.flatnonzero(~np.isnan(truth)).astype(np.int64)
    reach = tolerance * part.spread if part.measures else math.nan
    return Question(part.task.name, part.task.kind, rows, truth[rows], reach, part.spread**2)


def _said(question: Question, answers: Floats) -> list[float]:
    if question.kind == "regression":
        return [float(value) for value in answers[:, 0]]
    return [float(index) for index in classes_answered(answers)]


def _curve(rows: Sequence[Row]) -> list[TaskEpochRow]:
    return [
        TaskEpochRow(
            epoch=epoch,
            train_loss=row[0] if epoch else None,
            val_loss=row[1],
            val_accuracy=row[2],
            weight=row[3],
        )
        for epoch, row in enumerate(rows)
    ]
