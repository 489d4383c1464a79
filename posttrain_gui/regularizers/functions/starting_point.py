"""L2-SP: the starting point as reference."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import torch

from posttrain_gui.models.anatomy.head import find_head

if TYPE_CHECKING:
    from torch import Tensor, nn

    from posttrain_gui.training.hooks import Named, Penalty


def l2_sp_penalty(parameters: Named, start: dict[str, Tensor], head: str, alpha: float, beta: float) -> Tensor:
    """α/2·Σ(w − w₀)² over the backbone's weights + β/2·Σw² over the head's (Li et al. 2018).

    Its gradient is α(w − w₀), and βw in the head.

    Args:
        parameters: Named trained parameters; those of one dimension (biases, normalisation) are left out.
        start: w₀ by name. What has no starting value is treated as the head is.
        head: Dotted name of the head.
        alpha: α ≥ 0.
        beta: β ≥ 0.

    Returns:
        A float32 scalar on the device of the parameters.
    """
    terms = []
    for name, weight in parameters:
        if weight.ndim < 2:
            continue
        if name in start and not name.startswith(head + "."):
            terms.append(alpha / 2 * (weight.float() - start[name].float()).square().sum())
        else:
            terms.append(beta / 2 * weight.float().square().sum())
    return torch.stack(terms).sum() if terms else torch.zeros(())


class StartingPoint:
    """Knows which weights are the head's before the penalty is made.

    Args:
        alpha: Pull of the backbone's weights to their start.
        beta: Pull of the head's weights to zero.
    """

    def __init__(self, alpha: float, beta: float) -> None:
        self._alpha, self._beta, self._head = alpha, beta, ""

    def look_at(self, network: nn.Module) -> None:
        """Finds the head."""
        self._head = find_head(network).name

    def from_start(self, start: dict[str, Tensor]) -> Penalty:
        """The penalty for these starting values."""
        return partial(l2_sp_penalty, start=start, head=self._head, alpha=self._alpha, beta=self._beta)
