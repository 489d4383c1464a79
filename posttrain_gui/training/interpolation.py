"""WiSE-FT: weights between those before and those after training.

Wortsman et al. 2022, "Robust fine-tuning of zero-shot models", https://arxiv.org/abs/2109.01903, equation 1 and
section 3: θ(α) = (1 − α)·θ₀ + α·θ₁. A network part of the way often keeps more of what the model could do before, at
no cost in time when it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch

if TYPE_CHECKING:
    from torch import Tensor

    State = dict[str, Tensor]


def interpolate(start: State, end: State, alpha: float) -> State:
    """The mix (1 − α)·start + α·end of two state dicts of one network.

    Running statistics of BatchNorm are mixed like weights; what is no floating-point number (BatchNorm's counter of
    batches) is taken from the end. α = 0 and α = 1 give copies of the two ends, bit for bit.

    Args:
        start: Before training.
        end: After training; the same names, shapes and types.
        alpha: 0 (start) to 1 (end).

    Returns:
        New tensors under the names of ``start``, in its order.

    Raises:
        ValueError: Where α lies outside 0–1, or the two are not of one network.
    """
    if not 0 <= alpha <= 1:
        raise ValueError(f"alpha has to lie between 0 and 1, not {alpha}")
    refuse_others(start, end)
    if alpha in (0, 1):  # an interpolation formula would turn −0.0 into 0.0
        return {name: (end if alpha else start)[name].clone() for name in start}
    return {name: _between(tensor, end[name], alpha) for name, tensor in start.items()}


def changed(start: State, end: State) -> set[str]:
    """Names of the floating-point tensors that differ: without them there is nothing between the two ends."""
    return {name for name, tensor in start.items() if tensor.is_floating_point() and not torch.equal(tensor, end[name])}


def refuse_others(start: State, end: State) -> None:
    """Refuses two state dicts that are not of one network.

    Raises:
        ValueError: Names the first tensor that does not fit.
    """
    if start.keys() != end.keys():
        raise ValueError(f"only one of the two has the tensor {min(start.keys() ^ end.keys())}")
    for name, tensor in start.items():
        other = end[name]
        if tensor.shape != other.shape or tensor.dtype != other.dtype:
            told = f"{tuple(tensor.shape)} {tensor.dtype} and {tuple(other.shape)} {other.dtype}"
            raise ValueError(f"the tensor {name} is of two kinds: {told}")


def _between(start: Tensor, end: Tensor, alpha: float) -> Tensor:
    if not start.is_floating_point():
        return end.clone()
    return torch.lerp(start, end, alpha)
