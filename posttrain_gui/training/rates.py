"""The learning rate at every step: warm-up, then the schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from torch.optim import Optimizer

    from posttrain_gui.plan import Training


def rate_factor(settings: Training, step: int, steps_per_epoch: int) -> float:
    """What the learning rate is multiplied by at a step (0-based): linear warm-up, then the schedule over what is left.

    Args:
        settings: ``[training]`` of the plan.
        step: Number of updates made so far.
        steps_per_epoch: Updates per epoch.
    """
    warmup = round(settings.schedule.warmup * steps_per_epoch)
    if step < warmup:
        return (step + 1) / warmup
    left = max(settings.epochs * steps_per_epoch - warmup, 1)
    return settings.schedule.factor((step - warmup) / left, max(left // steps_per_epoch, 1))


def set_rates(optimizer: Optimizer, factor: float) -> None:
    """Sets the learning rate of every parameter group to this share of its own."""
    for group in optimizer.param_groups:
        group["lr"] = group["initial_lr"] * factor


def head_rate(optimizer: Optimizer) -> float:
    """The head's present learning rate."""
    groups: list[dict[str, Any]] = optimizer.param_groups
    return float(next((group["lr"] for group in groups if group.get("head")), groups[0]["lr"]))
