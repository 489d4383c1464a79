"""Weights of losses that change while a run goes on."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor, nn

from posttrain_gui.strategies.weightings.functions.weighing import Weighing, masked, masked_sum

if TYPE_CHECKING:
    from collections.abc import Sequence


class Uncertainty(Weighing):
    """Learned variances σ² (Kendall et al. 2018, arXiv:1705.07115, equations 7 and 10).

    With s = log σ², a loss L becomes L / (2σ²) + s/2. Where L stays as it is, the optimum is σ² = L: the weight
    1 / (2L), so that each task adds the same to the sum. The paper writes L / σ² for classification, which is the same
    with twice the σ²; one scale for all makes the variances comparable. Weights begin with 1, that is σ² = ½.

    Args:
        count: Number of tasks.
        rate: Learning rate of s, as a multiple of the plan's.
        device: Where s lies.
    """

    def __init__(self, count: int, rate: float, device: torch.device) -> None:
        super().__init__(count)
        self.rate = rate
        self.log_variances = nn.Parameter(torch.full((count,), math.log(0.5), device=device))
        self.parameters = [self.log_variances]

    def total(self, losses: Tensor, present: Tensor) -> Tensor:
        """The sum; the variance of a task that is not present stays as it is."""
        weighted = self._numbers() * masked(losses, present) + 0.5 * self.log_variances
        return masked_sum(weighted, present)

    def weights(self) -> list[float]:
        """1 / (2σ²)."""
        return [float(number) for number in self._numbers().detach()]

    def state_dict(self) -> dict[str, Any]:
        """The variances' logarithms; what the optimizer keeps of them is in its own state."""
        return {"log_variances": self.log_variances.detach().cpu().clone()}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from them; the parameter itself stays the same object, which the optimizer holds."""
        with torch.no_grad():
            self.log_variances.copy_(state["log_variances"])

    def _numbers(self) -> Tensor:
        return 0.5 * torch.exp(-self.log_variances)


class Dwa(Weighing):
    """Dynamic weight average (Liu et al. 2019, arXiv:1803.10704, equation 7).

    In epoch t the weight of task k is K · softmax(w / T) with w = L(t − 1) / L(t − 2), its mean training losses of the
    last two epochs; 1 for each in the first two.

    Args:
        count: Number of tasks K.
        temperature: T.
    """

    def __init__(self, count: int, temperature: float) -> None:
        super().__init__(count)
        self._temperature = temperature
        self._losses: list[list[float]] = []

    def weights(self) -> list[float]:
        """Of the present epoch; they add up to the number of tasks."""
        if len(self._losses) < 2:
            return [1.0] * self.count
        powers = [_ratio(new, old) / self._temperature for old, new in zip(*self._losses, strict=True)]
        shares = [math.exp(power - max(powers)) for power in powers]
        return [self.count * share / sum(shares) for share in shares]

    def after_epoch(self, losses: Sequence[float]) -> None:
        """Keeps the last two epochs."""
        self._losses = [*self._losses, [float(loss) for loss in losses]][-2:]

    def state_dict(self) -> dict[str, Any]:
        """The losses of the last two epochs."""
        return {"losses": [list(losses) for losses in self._losses]}

    def load_state_dict(self, state: dict[str, Any]) -> None:
        """Goes on from them."""
        self._losses = [list(losses) for losses in state["losses"]]


def _ratio(new: float, old: float) -> float:
    """How much of the loss is left; 1, "as before", where there is nothing to divide."""
    return new / old if math.isfinite(new) and math.isfinite(old) and old > 0 else 1.0
