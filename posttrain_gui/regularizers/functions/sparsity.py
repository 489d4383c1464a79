"""How many weights are near zero, before training and after."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import torch

from posttrain_gui.regularizers.functions.penalties import l1_penalty

if TYPE_CHECKING:
    from collections.abc import Iterable

    from torch import Tensor

    from posttrain_gui.training.hooks import Named, Penalty

NEAR = 0.01
"""A weight is near zero where its magnitude is at most this share of its layer's root mean square."""


@torch.no_grad()
def near_zero(tensors: Iterable[Tensor]) -> tuple[int, int]:
    """How many weights are near zero for their layer, and how many there are.

    Args:
        tensors: Parameters; those of one dimension (biases, normalisation) are not counted.

    Returns:
        Their number, and the number of all. Of normally distributed weights about 0.8 % are near zero.
    """
    near = count = 0
    for weight in tensors:
        if weight.ndim > 1:
            size = weight.detach().float()
            near += int((size.abs() <= NEAR * size.square().mean().sqrt()).sum())
            count += weight.numel()
    return near, count


class Sparsity:
    """The L1 penalty, with a look at what it did.

    Args:
        strength: λ.
    """

    def __init__(self, strength: float) -> None:
        self._strength, self._before = strength, (0, 0)

    def from_start(self, start: dict[str, Tensor]) -> Penalty:
        """Looks at the weights before training; gives the penalty."""
        self._before = near_zero(start.values())
        return partial(l1_penalty, strength=self._strength)

    def remark(self, parameters: Named) -> str:
        """What became of them, in a sentence."""
        after, before = near_zero(parameter for _, parameter in parameters), self._before
        if not after[1]:
            return "L1 had nothing to do: only biases and normalisation were trained."
        was = f" (before training {_percent(*before)})" if before[1] else ""
        typical = f"under {NEAR:.0%} of their layer's usual size".replace("%", " %")
        return f"L1: {_percent(*after)} of the trained weights are near zero{was}, {typical}."


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %"
