"""The learning rate at every step: warm-up, then the schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch.optim import Optimizer

    from posttrain_gui.events import EpochDone
    from posttrain_gui.plan import Training


def rate_factor(
    settings: Training, step: int, steps_per_epoch: int, epochs: int = 0, done: list[EpochDone] | None = None
) -> float:
    """What the learning rate is multiplied by at a step (0-based): linear warm-up, then the schedule over what is left.

    Args:
        settings: ``[training]`` of the plan.
        step: Number of steps made since the schedule began.
        steps_per_epoch: Steps per epoch.
        epochs: How long the schedule is; 0: as long as the run.
        done: The epochs since the schedule began, what it started from first; for schedules that look at them.
    """
    feedback = settings.schedule.feedback(done or [])
    warmup = round(settings.schedule.warmup * steps_per_epoch)
    if step < warmup:
        return feedback * (step + 1) / warmup
    left = max((epochs or settings.epochs) * steps_per_epoch - warmup, 1)
    return feedback * settings.schedule.factor((step - warmup) / left, left / steps_per_epoch)


def set_rates(optimizer: Optimizer, factor: float) -> None:
    """Sets the learning rate of every parameter group to this share of its own."""
    for group in optimizer.param_groups:
        group["lr"] = group["initial_lr"] * factor


def head_rate(optimizer: Optimizer) -> float:
    """The head's present learning rate."""
    groups: list[dict[str, Any]] = optimizer.param_groups
    return float(next((group["lr"] for group in groups if group.get("head")), groups[0]["lr"]))
