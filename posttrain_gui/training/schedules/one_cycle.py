"""One cycle: up, then down to almost nothing."""

from __future__ import annotations

import math
from typing import ClassVar, Literal

from posttrain_gui.choice import setting
from posttrain_gui.training.schedules.base import ScheduleChoice


class OneCycle(ScheduleChoice):
    """The 1cycle policy (Smith & Topin 2019) with cosine annealing, as ``torch.optim.lr_scheduler.OneCycleLR``.

    The optimizer's learning rate is the peak. Momentum stays as it is set.
    """

    title: ClassVar[str] = "One-cycle"
    summary: ClassVar[str] = (
        "The learning rate rises from small to its full value, then falls to almost nothing. Allows larger rates than "
        "others; a good choice for short runs in which much is trained."
    )
    reference: ClassVar[str] = "Smith & Topin 2019, arXiv:1708.07120"
    order: ClassVar[int] = 4

    kind: Literal["one-cycle"] = "one-cycle"
    pct_start: float = setting(
        0.3,
        title="Rise",
        help="Share of the run in which the learning rate rises. Longer is gentler at the start. Default 30 %.",
        unit="%",
        widget="percent",
        gt=0,
        lt=1,
    )
    div: float = setting(
        25.0,
        title="Start lower by",
        help=(
            "The first learning rate is the full one divided by this. Higher starts more carefully. Default 25 (a "
            "twenty-fifth)."
        ),
        unit="×",
        ge=1,
        le=1e6,
    )
    final_div: float = setting(
        1e4,
        title="End lower by",
        help=(
            "The last learning rate is the first one divided by this. Higher ends with finer steps. Default 10,000 "
            "(practically zero)."
        ),
        unit="×",
        widget="log",
        ge=1,
        le=1e9,
    )

    def factor(self, progress: float, epochs: float) -> float:  # noqa: ARG002 - the contract of a schedule
        """From 1 / div up to 1 at ``pct_start``, then down to 1 / (div · final_div), both along half a cosine."""
        at, first = min(max(progress, 0.0), 1.0), 1.0 / self.div
        if at <= self.pct_start:
            return _along_cosine(first, 1.0, at / self.pct_start)
        return _along_cosine(1.0, first / self.final_div, (at - self.pct_start) / (1.0 - self.pct_start))


def _along_cosine(start: float, end: float, share: float) -> float:
    """The value after this share (0 to 1) of the way from start to end, slow at both."""
    return end + (start - end) / 2.0 * (1.0 + math.cos(math.pi * share))
