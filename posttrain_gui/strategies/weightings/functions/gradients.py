"""Putting gradients of several tasks together, from their inner products alone.

All of these methods answer with a weighted sum of the rows, whose weights depend on the rows' inner products only: a
T × T matrix for T tasks, whatever the number of parameters.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import Tensor


@dataclass(frozen=True)
class WeightedRows:
    """Puts (T, P) gradients together to (P,).

    Attributes:
        weigh: (T, T) inner products → (T,) weights, in the same arithmetic.
        mean: Whether ``weigh`` makes a kind of mean. It is then multiplied by T, so that tasks that want the same get
            the plain sum from every method, and a learning rate means the same in all of them.
    """

    weigh: Callable[[Tensor], Tensor]
    mean: bool = False

    @torch.no_grad()
    def __call__(self, rows: Tensor) -> Tensor:
        """Gradients of the tasks present, one row each → one gradient.

        Where a number is not finite, the plain sum: it is not finite either, which is what ends the run in words.
        """
        products = rows @ rows.T
        if not torch.isfinite(products).all():
            return rows.sum(dim=0)
        weights = self.weigh(products.cpu()).to(rows)
        return (len(rows) * weights if self.mean else weights) @ rows
