"""What training came to."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from posttrain_gui.errors import RunError

if TYPE_CHECKING:
    from posttrain_gui.events import EpochDone


class NotFinite(RunError):  # noqa: N818 - named for what happened
    """The loss became NaN or infinite. The best epoch so far is kept."""

    @classmethod
    def in_training(cls, epoch: int) -> NotFinite:
        """The loss of the training images."""
        return cls(
            f"The loss became infinite or not a number in epoch {epoch}.",
            "The steps are too large for this model.",
            "Use a learning rate ten times smaller; the best epoch so far is kept.",
        )

    @classmethod
    def in_validation(cls, epoch: int) -> NotFinite:
        """The loss of the validation images, after the epoch."""
        return cls(
            f"The validation loss became infinite or not a number in epoch {epoch}.",
            "The steps are too large for this model, or the precision is too coarse for it.",
            "Use a learning rate ten times smaller, or precision float32; the best epoch so far is kept.",
        )

    @classmethod
    def at_the_start(cls, precision: str) -> NotFinite:
        """The loss of the validation images, before anything is trained: there is nothing to keep."""
        coarse = precision != "float32"
        return cls(
            "The model answers the validation images with what is not a number, before any training.",
            f"Its weights are damaged{f', or {precision} is too coarse for it' if coarse else ''}.",
            "Set training.precision to float32." if coarse else "Choose another checkpoint or other weights.",
        )


@dataclass
class Outcome:
    """What training came to.

    Attributes:
        epochs: All epochs, epoch 0 (the start) first.
        finished_early: A person said "Finish now".
        trouble: The loss was not finite; the best before it is kept.
        images_per_second: Of training only (validation and checkpoints not counted), over all stretches of the run.
    """

    epochs: list[EpochDone] = field(default_factory=list)
    finished_early: bool = False
    trouble: NotFinite | None = None
    images_per_second: float = 0.0

    @property
    def best(self) -> EpochDone:
        """The best epoch: most right validation answers, then least loss."""
        return next(epoch for epoch in reversed(self.epochs) if epoch.best)
