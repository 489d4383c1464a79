"""When to end training."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from posttrain_gui.events import EpochDone


def no_improvement(epochs: list[EpochDone], patience: int) -> bool:
    """Whether the last ``patience`` epochs brought nothing better than the best before them."""
    return bool(epochs) and epochs[-1].without_improvement >= patience
