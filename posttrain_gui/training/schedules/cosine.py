"""Cosine annealing."""

from __future__ import annotations

import math
from typing import ClassVar, Literal

from posttrain_gui.training.schedules.base import ScheduleChoice


class Cosine(ScheduleChoice):
    """Cosine annealing to zero without restarts (Loshchilov & Hutter 2017, eq. 5)."""

    title: ClassVar[str] = "Cosine"
    summary: ClassVar[str] = "The learning rate falls along a cosine to zero: large steps first, fine ones at the end."
    reference: ClassVar[str] = "Loshchilov & Hutter 2017, arXiv:1608.03983"
    order: ClassVar[int] = 1

    kind: Literal["cosine"] = "cosine"

    def factor(self, progress: float, epochs: float) -> float:  # noqa: ARG002 - the contract of a schedule
        """½ (1 + cos π·progress): 1 at the start, 0 at the end."""
        return 0.5 * (1.0 + math.cos(math.pi * min(max(progress, 0.0), 1.0)))
