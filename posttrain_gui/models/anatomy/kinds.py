"""Which parameters are of which kind: biases, normalisation, and the weights that low-rank matrices can adapt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch import nn
from torch.nn.modules.batchnorm import _NormBase
from torch.nn.utils.parametrize import ParametrizationList

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

PARAMETRIZATIONS = "parametrizations"
"""Where ``torch.nn.utils.parametrize`` keeps what it computes a weight from."""
NORMS = (_NormBase, nn.LayerNorm, nn.GroupNorm, nn.RMSNorm)


def norm_parameters(network: nn.Module) -> list[str]:
    """Names of the scales and shifts of all normalisation layers (batch, layer, group, instance, RMS), in order."""
    return [
        _dotted(where, name)
        for where, module in network.named_modules()
        if _is_norm(module)
        for name, _ in module.named_parameters(recurse=False)
    ]


def bias_parameters(network: nn.Module) -> list[str]:
    """Names of all biases, those of normalisation layers and of attention included, in order."""
    return [name for name, _ in network.named_parameters() if _is_bias(name.rpartition(".")[2])]


def adaptable(network: nn.Module) -> list[tuple[str, nn.Module, str]]:
    """Weights that a low-rank change makes sense for: of linear layers, convolutions and attention.

    Depthwise convolutions are left out: each of their filters reads a single channel, so that there is no matrix to
    be of low rank. So are weights that two layers share.

    Returns:
        Dotted name of the module, the module, name of the weight in it.
    """
    found = [(where, module, name) for where, module in network.named_modules() for name in _matrices(module)]
    shared = _shared(network)
    return [(where, module, name) for where, module, name in found if id(getattr(module, name)) not in shared]


def matrix(weight: Tensor) -> tuple[int, int]:
    """A weight (out, in, …) as a matrix: rows and columns."""
    return weight.shape[0], weight[0].numel()


def own_parameters(module: nn.Module) -> Iterator[tuple[str, nn.Parameter]]:
    """A module's own parameters by their plain names, without what adapters add to them."""
    # named_parameters(recurse=False) looks for shared ones, which takes ten times as long.
    yield from ((name, own) for name, own in module._parameters.items() if own is not None)
    lists = module._modules.get(PARAMETRIZATIONS)
    if isinstance(lists, nn.ModuleDict):
        for name, made in lists.items():
            assert isinstance(made, ParametrizationList)
            assert isinstance(made.original, nn.Parameter)
            yield name, made.original


def plain_children(module: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """A module's children, without what adapters add."""
    yield from ((name, child) for name, child in module.named_children() if name != PARAMETRIZATIONS)


def _is_norm(module: nn.Module) -> bool:
    """By its kind, or by the name of a library's own kind (timm's EvoNorm, FilterResponseNorm)."""
    return isinstance(module, NORMS) or "norm" in type(module).__name__.lower()


def _is_bias(name: str) -> bool:
    return name == "bias" or name.endswith("_bias")


def _matrices(module: nn.Module) -> tuple[str, ...]:
    if isinstance(module, nn.Linear):
        return ("weight",)
    if isinstance(module, nn.Conv2d):
        return ("weight",) if module.groups == 1 or module.weight.shape[1] > 1 else ()
    if isinstance(module, nn.MultiheadAttention):
        names = ("in_proj_weight", "q_proj_weight", "k_proj_weight", "v_proj_weight")
        return tuple(name for name in names if getattr(module, name) is not None)
    return ()


def _shared(network: nn.Module) -> set[int]:
    seen: set[int] = set()
    twice: set[int] = set()
    for module in network.modules():
        for _, parameter in module.named_parameters(recurse=False):
            (twice if id(parameter) in seen else seen).add(id(parameter))
    return twice


def _dotted(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name
