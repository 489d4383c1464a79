"""The same learning rate throughout."""

from __future__ import annotations

from typing import ClassVar, Literal

from posttrain_gui.training.schedules.base import ScheduleChoice


class Constant(ScheduleChoice):
    """The same learning rate throughout."""

    title: ClassVar[str] = "Constant"
    summary: ClassVar[str] = "The learning rate stays as it is."
    order: ClassVar[int] = 2

    kind: Literal["constant"] = "constant"

    def factor(self, progress: float, epochs: float) -> float:  # noqa: ARG002 - the contract of a schedule
        """Always 1."""
        return 1.0
