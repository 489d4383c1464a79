"""The contract of a learning-rate schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from posttrain_gui.choice import Choice, discover, setting

if TYPE_CHECKING:
    from posttrain_gui.events import EpochDone


class ScheduleChoice(Choice):
    """Base of the schedules: ``schedule = { kind = … }`` in ``[training]``. Warm-up is common to all of them."""

    tag_field: ClassVar[str] = "kind"

    warmup: float = setting(
        0.0,
        title="Warm-up",
        help=(
            "The learning rate rises linearly from 0 over this many epochs at the start. Longer protects trained "
            "weights from early large steps. Default 0."
        ),
        unit="epochs",
        ge=0,
        le=100,
    )

    def factor(self, progress: float, epochs: float) -> float:
        """What the learning rate is multiplied by after warm-up.

        Args:
            progress: Share of the steps after warm-up that are done, 0 to 1.
            epochs: Number of epochs after warm-up; a warm-up of half an epoch leaves a half.
        """
        raise NotImplementedError

    def feedback(self, done: list[EpochDone]) -> float:  # noqa: ARG002 - the contract of a schedule
        """A further factor, for schedules that look at the validation loss.

        Args:
            done: The epochs so far, epoch 0 (the start) first.
        """
        return 1.0


def schedules() -> dict[str, type[ScheduleChoice]]:
    """All schedules by their tag."""
    return discover("posttrain_gui.training.schedules", ScheduleChoice)
