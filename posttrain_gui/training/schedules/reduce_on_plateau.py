"""Smaller steps where the validation loss no longer falls."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.schedules.base import ScheduleChoice

if TYPE_CHECKING:
    from posttrain_gui.events import EpochDone


class ReduceOnPlateau(ScheduleChoice):
    """Multiplies the learning rate by a factor after some epochs without progress.

    As ``torch.optim.lr_scheduler.ReduceLROnPlateau`` on the validation loss, which it is told before training and after
    every epoch.
    """

    title: ClassVar[str] = "Reduce on plateau"
    summary: ClassVar[str] = (
        "The learning rate stays until the validation loss no longer falls, then drops by a factor. For long runs of "
        "which nobody knows beforehand how long they need to be."
    )
    order: ClassVar[int] = 5

    kind: Literal["reduce-on-plateau"] = "reduce-on-plateau"
    gamma: float = setting(
        0.1,
        title="Factor",
        help="What the learning rate is multiplied by at each drop. Lower drops more. Default 0.1.",
        gt=0,
        lt=1,
    )
    patience: int = setting(
        3,
        title="Patience",
        help=(
            "So many epochs without progress are accepted; the one after them brings the drop. More waits longer. Has "
            "to be less than the patience of early stopping, where that is on. Default 3."
        ),
        unit="epochs",
        ge=0,
        le=10_000,
    )
    threshold: float = setting(
        1e-4,
        title="Least progress",
        help=(
            "The loss has to fall by this share of the best one to count as progress. Higher drops the learning rate "
            "sooner. Default 0.0001 (a hundredth of a percent)."
        ),
        widget="log",
        ge=0,
        lt=1,
        advanced=True,
    )

    def factor(self, progress: float, epochs: float) -> float:  # noqa: ARG002 - the contract of a schedule
        """Always 1: only the validation loss decides."""
        return 1.0

    def feedback(self, done: list[EpochDone]) -> float:
        """γ to the number of drops after these epochs."""
        best, waited, drops = math.inf, 0, 0
        for epoch in done:
            if epoch.val_loss < best * (1.0 - self.threshold):
                best, waited = epoch.val_loss, 0
            else:
                waited += 1
            if waited > self.patience:
                drops, waited = drops + 1, 0
        return float(self.gamma**drops)
