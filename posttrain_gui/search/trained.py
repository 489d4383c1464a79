"""What candidates have in common, and what became of one."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from posttrain_gui.data.base import Prepared
    from posttrain_gui.errors import UserError
    from posttrain_gui.events import EpochDone


class CannotBegin(Exception):  # noqa: N818 - carries the error that concerns every candidate
    """The images cannot be used: no candidate will fare better.

    Attributes:
        error: What to say.
    """

    def __init__(self, error: UserError) -> None:
        super().__init__(str(error))
        self.error = error


@dataclass
class Shared:
    """What candidates have in common.

    Attributes:
        cache: Folder for what can be made again.
        accept: Asked about the images when they were read; raises where they are not to be used.
        images: After care and split; read by the first candidate.
        said: Remarks that were passed on already.
    """

    cache: Path
    accept: Callable[[Prepared], None]
    images: Prepared | None = None
    said: set[str] = field(default_factory=set)


@dataclass
class Trained:
    """What became of a candidate.

    Attributes:
        state: ``done``, ``stopped``, ``pruned``, ``failed``; ``waiting``: the search ended in its first epoch
            or before.
        reason: Why it was given up or failed, or "".
        error: What it failed of, where that can be said.
        epochs: All epochs, epoch 0 (the start) first.
        setting_up: Seconds before its training began.
        preparing: Of these, seconds in which the images went through the network.
        seconds: Duration.
    """

    state: str = "failed"
    reason: str = ""
    error: UserError | None = None
    epochs: list[EpochDone] = field(default_factory=list)
    setting_up: float = 0.0
    preparing: float = 0.0
    seconds: float = 0.0

    @property
    def best(self) -> EpochDone | None:
        """The epoch whose weights were kept."""
        return next((epoch for epoch in reversed(self.epochs) if epoch.best), None)

    @property
    def first_epoch(self) -> float:
        """Seconds of the first epoch that was trained, 0 where there was none."""
        return next((epoch.seconds for epoch in self.epochs if epoch.epoch == 1), 0.0)

    @property
    def accuracy(self) -> float | None:
        """Validation accuracy of the best epoch, 0–1; None where there is none that counts."""
        return self.best.val_accuracy if self.best is not None and self.state != "failed" else None

    @property
    def last_epoch(self) -> int:
        """Number of epochs done."""
        return self.epochs[-1].epoch if self.epochs else 0

    def facts(self) -> dict[str, Any]:
        """What the study keeps of it."""
        facts: dict[str, Any] = {"epochs": self.last_epoch, "seconds": self.seconds, "reason": self.reason}
        if self.accuracy is not None and self.best is not None:
            facts |= {"val_accuracy": self.accuracy, "val_loss": self.best.val_loss, "best_epoch": self.best.epoch}
        return facts
