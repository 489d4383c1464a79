"""Step decay."""

from __future__ import annotations

import math
from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.schedules.base import ScheduleChoice


class Step(ScheduleChoice):
    """Multiplies the learning rate by a factor every few epochs, as ``torch.optim.lr_scheduler.StepLR``."""

    title: ClassVar[str] = "Step"
    summary: ClassVar[str] = "The learning rate drops by a factor every few epochs."
    order: ClassVar[int] = 3

    kind: Literal["step"] = "step"
    every: int = setting(5, title="Every", help="Epochs between two drops. Default 5.", unit="epochs", ge=1, le=10_000)
    gamma: float = setting(
        0.1, title="Factor", help="What the learning rate is multiplied by at each drop. Default 0.1.", gt=0, le=1
    )

    def factor(self, progress: float, epochs: float) -> float:
        """γ to the number of drops so far."""
        # The small margin keeps 2.9999999 epochs, a float's idea of 3, from counting as 2.
        return float(self.gamma ** math.floor(progress * epochs / self.every + 1e-9))
