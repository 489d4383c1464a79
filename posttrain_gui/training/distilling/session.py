"""The stations of a distillation: a student's run, with a teacher beside it."""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING

import numpy as np

from posttrain_gui.evaluation.efficiency import compared
from posttrain_gui.events import PhaseChanged
from posttrain_gui.training import predict
from posttrain_gui.training.distilling.comparing import BATCH, device_in_words, rightly_answered, sizes
from posttrain_gui.training.distilling.goal import DistillGoal
from posttrain_gui.training.distilling.teacher import load_teacher
from posttrain_gui.training.meter import Meter, WorkClock
from posttrain_gui.training.prefix import Cut
from posttrain_gui.training.session import Session

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import Tensor

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.report import ModelSize, Report, Verdict
    from posttrain_gui.training.compute import Compute
    from posttrain_gui.training.distilling.teacher import Teacher
    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.outcome import Outcome
    from posttrain_gui.training.surroundings import Surroundings


class DistillSession:
    """One distillation in progress.

    Args:
        around: The plan, the place in the history, who listens; the plan's model is the student.
        source: Of the teacher.
        temperature: T > 0.
        share: Of the teacher's loss, 0–1.
    """

    _teacher: Teacher
    _teacher_right: Tensor
    _sizes: tuple[ModelSize, ModelSize]

    def __init__(self, around: Surroundings, source: ModelSource, temperature: float, share: float) -> None:
        self._around, self._source = around, source
        self._temperature, self._share = temperature, share
        self._student = Session(around, self._goal)

    def read_images(self) -> Prepared:
        """Finds, checks and splits the images."""
        return self._student.read_images()

    def load_model(self) -> Fitted:
        """Loads the teacher, then the student, and says which is which."""
        images, found = self._student.images, self._around.found
        self._teacher = load_teacher(self._source, images.classes, found)
        self._around.check_before_training()
        fitted = self._student.load_model()
        # The teacher has to see the images: the outputs of the student's frozen beginning cannot stand for them.
        self._student.fitted = dataclasses.replace(fitted, cut=Cut(fitted.cut.units))
        _say_sizes(self._teacher, self._student.fitted, found)
        return self._student.fitted

    @property
    def compute(self) -> Compute:
        """Device and arithmetic."""
        return self._student.compute

    @property
    def aim(self) -> str:
        """How much of the student is trained, and who teaches."""
        return f"{self._student.aim}, taught by {self._source.one_line().partition(' · ')[0]},"

    def measure_baseline(self) -> Tensor:
        """Measures the student before training, and how well the teacher answers what it will be asked."""
        before = self._student.measure_baseline()
        accuracy = self._teachers_validation()
        self._around.found(
            f"The teacher answers {100 * accuracy:.1f} % of the validation images rightly, seen as the student sees "
            "them."
        )
        return before

    def train(self) -> Outcome:
        """Trains the student; afterwards its network holds the weights of the best epoch."""
        return self._student.train()

    @property
    def judged_on(self) -> str:
        """The test images."""
        return self._student.judged_on

    @property
    def test_key(self) -> str:
        """What names this very set of test images."""
        return self._student.test_key

    def judge(self, look: int) -> Verdict:
        """Student before against student after; the teacher answers the same images in the same look."""
        verdict, exact = self._student.judge(look), self.compute.exact()
        self.compute.place(self._teacher.model.network.eval())
        meter = self._meter("judging", len(self._student.images.test), self._around.control.check_discard)
        self._teacher_right = rightly_answered(self._teacher, self._student.images, exact, meter.done)
        self._around.tell(PhaseChanged("judging", f"Timing teacher and student on {device_in_words(exact)}"))
        self._sizes = sizes(self._teacher, self._student.fitted, exact, self._around.control.check_discard)
        return verdict

    def write_model(self) -> Path:
        """Writes the student's model file."""
        return self._student.write_model()

    def report(self) -> Report:
        """The student's report, with what it keeps of the teacher and what it saves."""
        report = self._student.report()
        right = np.array([answer.after == answer.truth for answer in report.answers], dtype=bool)
        device = device_in_words(self.compute.exact())
        made = compared(*self._sizes, self._teacher_right.numpy(), right, BATCH, device)
        return report.model_copy(update={"efficiency": made})

    def _goal(self, images: Prepared) -> DistillGoal:
        return DistillGoal(images.classes, self._teacher, self._temperature, self._share)

    def _teachers_validation(self) -> float:
        """Share of the validation images that the teacher answers rightly through the student's eyes."""
        fitted, val = self._student.fitted, self._student.parts.val
        ask = self._teacher.through(fitted.preprocessing, fitted.compute)
        meter = self._meter("baseline", len(val.labels), self._around.check_before_training)
        logits = predict.run_over(val, ask, val.compute, meter.done)
        return predict.scored(logits, val.labels)[1]

    def _meter(self, phase: str, images: int, check: Callable[[], float]) -> Meter:
        return Meter(phase, images, self._around.tell, WorkClock(check))


def _say_sizes(teacher: Teacher, student: Fitted, found: Callable[[str], None]) -> None:
    """Says where the student would save nothing, and where the teacher sees less than it is used to."""
    if teacher.parameters <= student.count:
        found(
            f"The teacher has {teacher.parameters:,} parameters, the student {student.count:,}: the student is not the "
            "smaller one."
        )
    own, seen = teacher.model.preprocessing.crop, student.preprocessing.crop
    if seen < own:
        found(f"The teacher is shown the student's pictures: {seen} px, enlarged to the {own} px it is used to.")
