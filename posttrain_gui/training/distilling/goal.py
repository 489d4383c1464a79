"""What a student is trained for: one label an image, as its teacher sees it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training.distilling.objective import DistillObjective
from posttrain_gui.training.goal import OneLabel
from posttrain_gui.training.objective import OneLabelObjective

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.distilling.teacher import Teacher
    from posttrain_gui.training.fitting import Fitted


@dataclass(frozen=True)
class DistillGoal(OneLabel):
    """Only what a step minimises differs from one label an image.

    Attributes:
        teacher: Answers every batch.
        temperature: T > 0.
        share: Of the teacher's loss, 0–1.
    """

    teacher: Teacher
    temperature: float
    share: float

    def objective(self, fitted: Fitted, labels: Tensor) -> DistillObjective:
        """The labels' loss and the teacher's."""
        device, classes = fitted.compute.device, find_head(fitted.network).outputs
        plain = OneLabelObjective.of(fitted.hooks, labels, classes, device)
        ask = self.teacher.through(fitted.preprocessing, fitted.compute)
        return DistillObjective(plain, ask, self.temperature, self.share, self.teacher.key)
