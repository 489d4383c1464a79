"""Low-rank matrices beside frozen weights (Hu et al. 2022, arXiv:2106.09685)."""

from __future__ import annotations

import math
from contextlib import AbstractContextManager, nullcontext

import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize

from posttrain_gui.models.anatomy.kinds import PARAMETRIZATIONS, matrix


class LowRank(nn.Module):
    """W ↦ W + (alpha / rank) · B A, with W (out, in, …) read as a matrix of ``out`` rows (section 4.1).

    A begins as the rows of a fresh linear layer and B as zero, so that at first nothing changes. The rank is at most
    that of the weight itself.

    Args:
        weight: W; gives shapes, device and dtype.
        rank: Of the change.
        alpha: Of the factor alpha / rank, with the rank as asked for.
        order: Names of the parameters of the module that owns the weight, for :func:`merge`.

    Attributes:
        down: A (rank, in · …).
        up: B (out, rank).
    """

    def __init__(self, weight: Tensor, rank: int, alpha: float, order: tuple[str, ...] = ()) -> None:
        super().__init__()
        rows, columns = matrix(weight)
        inner = min(rank, rows, columns)
        self.factor, self.order = alpha / rank, order
        self.down = nn.Parameter(weight.new_empty(inner, columns))
        self.up = nn.Parameter(weight.new_zeros(rows, inner))
        nn.init.kaiming_uniform_(self.down, a=math.sqrt(5))

    def forward(self, weight: Tensor) -> Tensor:
        """The changed weight, of the same shape; always in the weight's own precision."""
        with _full_precision(weight.device.type):
            return weight + self.factor * (self.up @ self.down).view(weight.shape)


def _full_precision(device: str) -> AbstractContextManager[None]:
    """No autocast: the change is as exact as the weight it is added to, as it is when they are merged."""
    return torch.autocast(device, enabled=False) if torch.amp.is_autocast_available(device) else nullcontext()


def adapt(module: nn.Module, name: str, rank: int, alpha: float) -> None:
    """Puts low-rank matrices beside one weight of a module, which then is frozen and computed by a property.

    Args:
        module: Changed in place.
        name: Of its weight.
        rank: Of the change.
        alpha: Of its factor.
    """
    order = tuple(module._parameters)
    weight = getattr(module, name)
    parametrize.register_parametrization(module, name, LowRank(weight, rank, alpha, order))
    module.parametrizations[name].original.requires_grad_(False)  # type: ignore[index, union-attr]


def adapter_parameters(network: nn.Module) -> list[str]:
    """Names of all low-rank matrices of a network."""
    return [
        f"{where}.{name}"
        for where, module in network.named_modules()
        if isinstance(module, LowRank)
        for name, _ in module.named_parameters(recurse=False)
    ]


def merge(network: nn.Module) -> None:
    """Adds all low-rank matrices to their weights; names, order and kinds of modules are the original ones again."""
    for module in list(network.modules()):
        for name, adapter in _adapters(module):
            parametrize.remove_parametrizations(module, name, leave_parametrized=True)
            _put_in_order(module, adapter.order)


def _adapters(module: nn.Module) -> list[tuple[str, LowRank]]:
    """The low-rank matrices of a module's own weights, by the name of the weight."""
    lists = getattr(module, PARAMETRIZATIONS, None)
    if not isinstance(lists, nn.ModuleDict):
        return []
    return [(name, made[0]) for name, made in lists.items() if isinstance(made[0], LowRank)]  # type: ignore[index]


def _put_in_order(module: nn.Module, order: tuple[str, ...]) -> None:
    """The weight comes back as the last parameter; a state dict lists them in their order."""
    for name in order:
        if name in module._parameters:
            module._parameters[name] = module._parameters.pop(name)
