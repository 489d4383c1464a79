"""Averages of weights over the steps or epochs of training, made of ``torch.optim.swa_utils``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch.optim.swa_utils import get_ema_multi_avg_fn, get_swa_multi_avg_fn

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor

    from posttrain_gui.training.hooks import Averaging, Hooks

plain_average: Callable[[list[Tensor], list[Tensor], Tensor | int], None] = get_swa_multi_avg_fn()  # type: ignore[no-untyped-call]
"""The equally weighted mean: a ← a + (w − a) / (n + 1)."""


def decay_after(averaged: int, decay: float, *, warm_up: bool) -> float:
    """The decay of the moving average after some updates.

    Args:
        averaged: Number of values that are in the average already; 0 gives 0: the average begins with the first value.
        decay: The full decay, 0 ≤ d < 1.
        warm_up: Whether it is at most 1 − (1 + n)^(−2/3), as in timm's ``ModelEmaV3`` (after an idea of K. Crowson).
    """
    if averaged == 0:
        return 0.0
    return min(decay, 1 - (1 + averaged) ** (-2 / 3)) if warm_up else decay


def moving_average(
    averages: list[Tensor], present: list[Tensor], averaged: Tensor | int, *, decay: float, warm_up: bool
) -> None:
    """Moves averages towards present values, in place: a ← d·a + (1 − d)·w.

    Args:
        averages: a.
        present: w, in the same order.
        averaged: Number of values that are in the average already.
        decay: The full decay d.
        warm_up: See :func:`decay_after`.
    """
    now = decay_after(int(averaged), decay, warm_up=warm_up)
    get_ema_multi_avg_fn(now)(averages, present, averaged)  # type: ignore[no-untyped-call]


def set_averaging(hooks: Hooks, averaging: Averaging) -> None:
    """Takes the one place there is for averaging.

    Raises:
        InputError: Where it is taken.
    """
    if hooks.averaging is not None:
        raise InputError(
            "EMA and SWA cannot be used together.",
            "Both want to be what is validated and written into the model file.",
            "Keep one of them.",
        )
    hooks.averaging = averaging
