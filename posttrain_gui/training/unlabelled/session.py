"""The stations of a self-training run: fine-tuning, with unlabelled images in every batch."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

from posttrain_gui.data.care.unlabelled import read_unlabelled
from posttrain_gui.events import Warned
from posttrain_gui.report import DataSummary, ExcludedImage
from posttrain_gui.training.batches import ImageSet
from posttrain_gui.training.memory import Budget
from posttrain_gui.training.parts import Batching
from posttrain_gui.training.reading import Progress
from posttrain_gui.training.session import Session
from posttrain_gui.training.unlabelled import views
from posttrain_gui.training.unlabelled.goal import SelfTrainingGoal
from posttrain_gui.training.unlabelled.record import PseudoRecord
from posttrain_gui.training.unlabelled.source import SelfTrainingSource, Views
from posttrain_gui.training.unlabelled.summary import summary
from posttrain_gui.training.unlabelled.telling import Telling

if TYPE_CHECKING:
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.data.care.unlabelled import Unlabelled
    from posttrain_gui.report import Report, Verdict
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.hooks import Hooks
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.surroundings import Surroundings
    from posttrain_gui.training.unlabelled.how import How


class SelfTrainingSession:
    """One self-training run in progress: a run on labelled images, whose batches hold unlabelled ones too.

    Args:
        around: The plan, the place in the history, who listens.
        how: Settings of self-training.

    Attributes:
        unlabelled: From :meth:`read_images`.
    """

    unlabelled: Unlabelled
    _outcome: Outcome

    def __init__(self, around: Surroundings, how: How) -> None:
        self._telling = Telling(around.tell)
        self._around, self._how = dataclasses.replace(around, tell=self._telling), how
        self._labelled = Session(self._around, self._goal)

    def read_images(self) -> Prepared:
        """Finds, checks and splits the labelled images; then the unlabelled ones that are none of these."""
        images = self._labelled.read_images()
        around, near = self._around, self._around.plan.data.near_duplicates
        progress = Progress(around.tell, around.check_before_training)
        self.unlabelled = read_unlabelled(self._how.folder, images, near, progress)
        self._telling.record = PseudoRecord(self.unlabelled.key)
        for finding in self.unlabelled.findings():
            around.found(finding)
        if aside := self.unlabelled.excluded:
            around.tell(
                Warned(f"{len(aside):,} unlabelled files set aside, the first: {aside[0].path} ({aside[0].reason}).")
            )
        return images

    def load_model(self) -> Fitted:
        """Loads the model, fits its head to the classes, freezes what is not trained, chooses the arithmetic."""
        return self._labelled.load_model()

    @property
    def compute(self) -> Compute:
        """Device and arithmetic."""
        return self._labelled.compute

    @property
    def aim(self) -> str:
        """How much is trained, on how many images of each kind."""
        labelled, others = len(self._labelled.images.train), len(self.unlabelled.items)
        return f"{self._labelled.aim} on {labelled:,} labelled and {others:,} unlabelled images"

    def measure_baseline(self) -> Tensor:
        """Measures the model before training; then unlabelled images join the batches."""
        answers = self._labelled.measure_baseline()
        self._labelled.parts = dataclasses.replace(self._labelled.parts, train=self._source())
        return answers

    def train(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network."""
        self._outcome = self._labelled.train()
        return self._outcome

    @property
    def judged_on(self) -> str:
        """The test images."""
        return self._labelled.judged_on

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return self._labelled.test_key

    def judge(self, look: int) -> Verdict:
        """Answers the test images again, and compares."""
        return self._labelled.judge(look)

    def write_model(self) -> Path:
        """Writes the improved model into the run's folder."""
        return self._labelled.write_model()

    def report(self) -> Report:
        """As of fine-tuning, and what became of the unlabelled images."""
        report, record = self._labelled.report(), self._telling.record
        assert record is not None
        rows = record.rows[: max(len(self._outcome.epochs) - 1, 0)]  # one more where validation gave no number
        told = summary(self._how, self.unlabelled, rows, self._outcome.best.epoch)
        return report.model_copy(update={"self_training": told, "data": self._with_excluded(report.data)})

    def _with_excluded(self, data: DataSummary | None) -> DataSummary | None:
        aside = [ExcludedImage(path=one.path, reason=f"unlabelled: {one.reason}") for one in self.unlabelled.excluded]
        return None if data is None else data.model_copy(update={"excluded": [*data.excluded, *aside]})

    def _goal(self, images: Prepared) -> SelfTrainingGoal:
        record = self._telling.record
        assert record is not None
        return SelfTrainingGoal(images.classes, self._how, record)

    def _source(self) -> SelfTrainingSource:
        images, fitted, how = self._labelled.images, self._labelled.fitted, self._how
        budget, plain = Budget(), fitted.preprocessing
        mine = ImageSet(images.train, images.reader, plain, self._augmentations(fitted.hooks), budget)
        others = ImageSet(self.unlabelled.items, self.unlabelled.reader, plain, None, budget)
        ratio = how.ratio if how.weight else 0
        batching = Batching.of(self._around.plan.training, fitted.compute.device.type)
        steps = how.steps(len(others), batching.size)
        pool = Views(others, views.weak(how), views.strong(how), ratio, how.warm_up)
        return SelfTrainingSource(fitted, mine, pool, batching, steps)

    def _augmentations(self, hooks: Hooks) -> Hooks:
        """The plan's own; where it changes no single images, those of the weak view, as in the paper."""
        return hooks if hooks.crops or hooks.augmentations else views.weak(self._how)
