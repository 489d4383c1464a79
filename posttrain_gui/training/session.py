"""The stations of a run on images that have one label each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from posttrain_gui.evaluation.calibration import calibrate
from posttrain_gui.evaluation.gauge import made_harder_by
from posttrain_gui.evaluation.verdict import judge
from posttrain_gui.events import ImagesRead
from posttrain_gui.training import predict, threads
from posttrain_gui.training.baseline import Start
from posttrain_gui.training.course import Course
from posttrain_gui.training.fitting import fit
from posttrain_gui.training.goal import OneLabel
from posttrain_gui.training.meter import Meter, WorkClock
from posttrain_gui.training.parts import Batching, PartsMaker
from posttrain_gui.training.reading import key_of_data, key_of_test, read_images
from posttrain_gui.training.write_up import Answers, report_of, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.report import Calibration, Report, Verdict
    from posttrain_gui.training.baseline import Baseline
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.goal import Goal
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.parts import Parts
    from posttrain_gui.training.sources import Source
    from posttrain_gui.training.surroundings import Surroundings


def _one_label(images: Prepared) -> Goal:
    return OneLabel(images.classes)


class Session:
    """One run in progress; holds what each station leaves for the next.

    Args:
        around: The plan, the place in the history, who listens.
        goal: What is asked of the images, once they are read.

    Attributes:
        images: From :meth:`read_images`.
        fitted: From :meth:`load_model`.
        parts: From :meth:`prepare_without_test`.
        before: From :meth:`prepare_without_test`.
    """

    images: Prepared
    fitted: Fitted
    parts: Parts
    before: Baseline
    _before: Tensor
    _after: Tensor
    _validated: Tensor
    _outcome: Outcome
    _verdict: Verdict
    _calibration: Calibration | None = None
    _model_file: Path

    def __init__(self, around: Surroundings, goal: Callable[[Prepared], Goal] = _one_label) -> None:
        self.around, self._goal = around, goal
        threads.use_all()

    def read_images(self) -> Prepared:
        """Finds, checks and splits the images."""
        self.images = read_images(self.around)
        harder = ", ".join(made_harder_by(choice.tag() for choice in self.around.plan.regularizers))
        images = self.images
        self.around.tell(ImagesRead(len(images.train), len(images.val), len(images.test), harder))
        return self.images

    def load_model(self) -> Fitted:
        """Loads the model, fits its head to the classes, freezes what is not trained, chooses the arithmetic."""
        self.fitted = fit(self.around, self.images, self._goal(self.images))
        return self.fitted

    def prepare_without_test(self) -> None:
        """Makes the images ready and the head that training starts from; the test images stay closed."""
        self._prepare(0)

    def measure_baseline(self) -> Tensor:
        """Measures the model before training; gives the probabilities float64 (N, C) for the test images."""
        cut = self.fitted.cut.rest is not None
        start = self._prepare(len(self.images.test) * (2 if cut else 1))
        self._before = start.answers(self.before, self._start, key_of_data(self.images))
        return self._before

    def course(self) -> Course:
        """The training, ready to begin."""
        return Course(self.around, self.fitted, self.parts, lambda fitted, done: self._maker(fitted).make(done))

    def train(self) -> Outcome:
        """Trains, and puts the best epoch's weights into the network."""
        course = self.course()
        del self.parts  # or the images of the first phase would be in memory beside those of every later one
        try:
            self._outcome = course.run()
            return self._outcome
        finally:
            self.fitted, self.parts = course.fitted, course.parts

    def judge(self, look: int) -> Verdict:
        """Answers the test images again, and compares."""
        self._validated, self._after = self.answer_validation_images(), self.answer_test_images()
        before, after = self._before.numpy(), self._after.numpy()
        self._verdict = judge(before, after, self.test_labels, look)
        if self.around.plan.evaluation.calibrate:
            validated = self._validated.numpy()
            self._calibration = calibrate(before, after, self.test_labels, validated, self.val_labels)
        return self._verdict

    def write_model(self) -> Path:
        """Writes the improved model (safetensors and JSON) into the run's folder."""
        temperature = self._calibration.temperature if self._calibration else 1.0
        self._model_file = write_model(self.around, self.fitted, self.images.classes, self._verdict, temperature)
        return self._model_file

    def report(self) -> Report:
        """All of it."""
        answers = Answers(self._before.numpy(), self._after.numpy(), self._validated.numpy())
        report = report_of(self, self._outcome, answers, self._verdict, self._model_file)
        return report.model_copy(update={"calibration": self._calibration})

    @property
    def compute(self) -> Compute:
        """Device and arithmetic."""
        return self.fitted.compute

    @property
    def aim(self) -> str:
        """How much is trained."""
        return f"{self.fitted.trained_count:,} of {self.fitted.count:,} parameters"

    @property
    def judged_on(self) -> str:
        """The test images."""
        return f"{len(self.images.test)} test images"

    def answer_validation_images(self) -> Tensor:
        """Probabilities float64 (N, C) of the trained model for the validation images, as they were validated on."""
        val = self.parts.val
        meter = self._meter_of_judging(len(self.images.val))
        return self._answers(val, val.compute, meter)

    def answer_test_images(self) -> Tensor:
        """Probabilities float64 (N, C) of the trained model for the test images."""
        meter = self._meter_of_judging(len(self.images.test))
        test = self.parts.open_test(meter.check)
        return self._answers(test, self.fitted.compute.exact(), meter)

    def _answers(self, source: Source, compute: Compute, meter: Meter) -> Tensor:
        return self.fitted.goal.answers(predict.logits(self.fitted.network, source, compute, meter.done))

    @property
    def test_labels(self) -> Any:
        """int64 array (N,) of the test images' classes."""
        return np.array([item.label for item in self.images.test], dtype=np.int64)

    @property
    def val_labels(self) -> Any:
        """int64 array (N,) of the validation images' classes."""
        return np.array([item.label for item in self.images.val], dtype=np.int64)

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return key_of_test(self.images)

    def _prepare(self, more: int) -> Start:
        """The sources and the start head; ``more`` images will be gone through after them in the same phase."""
        around, fitted = self.around, self.fitted
        maker = self._maker(fitted)
        clock = WorkClock(around.check_before_training)
        meter = Meter("baseline", maker.passes + self._images_to_measure() + more, around.tell, clock)
        self.parts = maker.make(meter.done)
        start = Start(fitted, self.parts, around.found, meter.done)
        self.before = start.head_once(self._start, key_of_data(self.images))
        return start

    def _meter_of_judging(self, images: int) -> Meter:
        return Meter("judging", images, self.around.tell, WorkClock(self.around.control.check_discard))

    def _maker(self, fitted: Fitted) -> PartsMaker:
        batching = Batching.of(self.around.plan.training, fitted.compute.device.type)
        return PartsMaker(self.images, fitted, batching, self.around.cache)

    @property
    def _start(self) -> Path:
        return self.around.run.checkpoints / "start.pt"

    def _images_to_measure(self) -> int:
        """How many images the start head goes through after the frozen beginning was run over them."""
        images, knows = self.images, self.fitted.knows
        looked_at = {"all": 0, "none": 1, "unnamed": 3}[knows] * len(images.val)
        return looked_at + (len(images.train) if knows != "all" else 0)
