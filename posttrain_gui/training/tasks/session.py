"""The stations of a multi-task run: all tasks together, then each alone with the same budget."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from posttrain_gui import plan as plans
from posttrain_gui.evaluation import summary
from posttrain_gui.evaluation.gauge import made_harder_by
from posttrain_gui.events import ImagesRead
from posttrain_gui.report import Baseline, Report
from posttrain_gui.training.reading import key_of_test, read_tasks
from posttrain_gui.training.session import Session
from posttrain_gui.training.tasks.alone import AloneTrainings
from posttrain_gui.training.tasks.goal import TaskGoal
from posttrain_gui.training.tasks.judging import Judging
from posttrain_gui.training.tasks.layout import Layout
from posttrain_gui.training.tasks.record import TaskRecord
from posttrain_gui.training.tasks.start import fold
from posttrain_gui.training.tasks.telling import Together
from posttrain_gui.training.write_up import status_of, write_model

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.report import Status, TaskResult, Verdict
    from posttrain_gui.strategies.weightings.base import WeightingChoice
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.surroundings import Surroundings


class TaskSession:
    """One multi-task run in progress.

    Args:
        around: The plan, the place in the history, who listens.
        weighting: Of the tasks' losses or gradients.
        tolerance: Regression: largest error that counts as right, in standard deviations of the training values.
        alone: Whether each task is trained alone as well.

    Attributes:
        images: From :meth:`read_images`.
    """

    images: Prepared
    _before: Tensor
    _validated: Tensor
    _outcome: Outcome
    _judging: Judging
    _verdict: Verdict
    _model_file: Path

    def __init__(self, around: Surroundings, weighting: WeightingChoice, tolerance: float, *, alone: bool) -> None:
        self._telling = Together(around.tell)
        self._around = dataclasses.replace(around, tell=self._telling)
        self._weighting, self._tolerance = weighting, tolerance
        self._together = Session(self._around, self._goal)
        self._alone = AloneTrainings(around, tolerance) if alone else None

    def read_images(self) -> Prepared:
        """Finds, checks and splits the images and their labels."""
        self.images = self._together.images = read_tasks(self._around)
        harder = ", ".join(made_harder_by(choice.tag() for choice in self._around.plan.regularizers))
        images = self.images
        self._around.tell(ImagesRead(len(images.train), len(images.val), len(images.test), harder))
        return images

    def load_model(self) -> Fitted:
        """Loads the model and gives it a head whose rows are divided among the tasks."""
        return self._together.load_model()

    @property
    def compute(self) -> Compute:
        """Device and arithmetic."""
        return self._together.compute

    @property
    def aim(self) -> str:
        """How much is trained, for how many tasks."""
        return f"{self._together.aim} on {len(self.images.tasks)} tasks together"

    @property
    def judged_on(self) -> str:
        """The test images."""
        return self._together.judged_on

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return key_of_test(self.images)

    def measure_baseline(self) -> Tensor:
        """Measures class means and linear fits on the features before training."""
        self._before = self._together.measure_baseline()
        return self._before

    def train(self) -> Outcome:
        """Trains all tasks together, then each alone; the network holds the best epoch of the former."""
        self._outcome = self._together.train()
        if self._alone is not None and self._outcome.finished_early:
            self._alone.leave([task.name for task in self.images.tasks])
        elif self._alone is not None and self._outcome.trouble is None:
            self._alone.train(self.images, self._together.fitted.knows)
        return self._outcome

    def judge(self, look: int) -> Verdict:
        """Answers the test images again, and compares."""
        self._validated = self._together.answer_validation_images()
        after = self._together.answer_test_images().numpy()
        self._judging = Judging(self._layout, self.images.test, self._tolerance, self._before.numpy(), after)
        self._verdict = self._judging.verdict(look)
        return self._verdict

    def write_model(self) -> Path:
        """Writes the model file; its outputs are all tasks' in a row, values in their own unit."""
        fitted = self._together.fitted
        fold(self._layout, fitted.network)
        self._model_file = write_model(self._around, fitted, self._layout.names, self._verdict)
        return self._model_file

    def report(self) -> Report:
        """All of it."""
        around, fitted, outcome = self._around, self._together.fitted, self._outcome
        before, after = self._judging.scores()
        checked = Judging(self._layout, self.images.val, self._tolerance, *[self._validated.numpy()] * 2)
        return Report(
            run_id=around.run.id,
            status=self._status(),
            plan=plans.to_dict(around.plan),
            seconds=0.0,
            images_per_second=outcome.images_per_second,
            model_path=str(self._model_file),
            data=summary.data_summary(self.images),
            baseline=Baseline(kind=self._together.before.kind, **before.model_dump()),
            final=after,
            validation=checked.scores()[0],
            verdict=self._verdict,
            epochs=summary.epoch_rows(outcome.epochs),
            best_epoch=outcome.best.epoch,
            trained_parameters=fitted.trained_count,
            parameters=fitted.count,
            device=str(fitted.compute.device),
            precision=fitted.compute.precision,
            findings=list(around.findings),
            error="" if outcome.trouble is None else str(outcome.trouble),
            tasks=self._results(),
            weighting=self._weighting.one_line(),
        )

    def _status(self) -> Status:
        unfinished = self._alone is not None and self._alone.cut_short
        return "stopped" if unfinished else status_of(self._outcome)

    def _results(self) -> dict[str, TaskResult]:
        labels = self._layout.labels(self.images.train)
        counts = [int((~labels[:, i].isnan()).sum()) for i in range(labels.shape[1])]
        record = self._telling.record
        assert record is not None
        own = [None] * len(counts) if self._alone is None else self._alone.done(len(counts))
        curves = [[epoch[i] for epoch in record.rows] for i in range(len(counts))]
        return self._judging.results(counts, curves, own, self._verdict.look)

    @property
    def _layout(self) -> Layout:
        goal = self._together.fitted.goal
        assert isinstance(goal, TaskGoal)
        return goal.layout

    def _goal(self, images: Prepared) -> TaskGoal:
        layout = Layout.of(images.tasks, range(len(images.tasks)), images.train)
        self._telling.record = TaskRecord(layout)
        return TaskGoal(layout, self._weighting.build, self._tolerance, self._telling.record)
