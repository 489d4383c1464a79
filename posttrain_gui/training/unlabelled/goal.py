"""What a network is trained for where some of the images have no label."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.models.anatomy.head import find_head
from posttrain_gui.training.goal import OneLabel
from posttrain_gui.training.objective import OneLabelObjective
from posttrain_gui.training.unlabelled.objective import FixMatchObjective

if TYPE_CHECKING:
    from torch import Tensor

    from posttrain_gui.training.fitting import Fitted
    from posttrain_gui.training.unlabelled.how import How
    from posttrain_gui.training.unlabelled.record import PseudoRecord


@dataclass(frozen=True)
class SelfTrainingGoal(OneLabel):
    """One class for each image, learned from labels and from pseudo-labels; measured as ever.

    Attributes:
        how: Threshold and weight.
        record: Counts pseudo-labels.
    """

    how: How
    record: PseudoRecord

    def objective(self, fitted: Fitted, labels: Tensor) -> FixMatchObjective:
        """The labelled loss plus λ times the unlabelled one."""
        classes = find_head(fitted.network).outputs
        labelled = OneLabelObjective.of(fitted.hooks, labels, classes, fitted.compute.device)
        how = self.how
        return FixMatchObjective(labelled, fitted.network, fitted.compute, how.threshold, how.weight, self.record)
