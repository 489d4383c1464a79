"""What is trained, and what stays exactly as it was."""

from __future__ import annotations

from typing import TYPE_CHECKING

from torch.nn.modules.batchnorm import _BatchNorm
from torch.nn.modules.dropout import _DropoutNd

if TYPE_CHECKING:
    from collections.abc import Collection

    from torch import nn


def is_noise(module: nn.Module) -> bool:
    """Whether the module is random in training mode: dropout, torchvision's StochasticDepth, timm's DropPath."""
    known = isinstance(module, _DropoutNd) or type(module).__name__ in {"StochasticDepth", "DropPath"}
    return known and any(float(getattr(module, name, None) or 0) > 0 for name in ("p", "drop_prob"))


def freeze(network: nn.Module, trained: Collection[str]) -> None:
    """Sets ``requires_grad`` of every parameter: True for the names in ``trained``."""
    for name, parameter in network.named_parameters():
        parameter.requires_grad_(name in trained)


def training_mode(network: nn.Module, prefix: Collection[nn.Module], *, frozen_batchnorm: bool) -> None:
    """Puts into training mode what takes part in training, and nothing else.

    ``requires_grad = False`` alone does not keep a layer as it is: BatchNorm in training mode changes its running
    mean and variance whatever its parameters do. So the frozen prefix stays in evaluation mode, and so does a BatchNorm
    whose own parameters are frozen; with ``frozen_batchnorm`` every BatchNorm.

    Args:
        network: Changed in place.
        prefix: Modules that run before anything that is trained.
        frozen_batchnorm: Keep all running statistics as they are.
    """
    network.train()
    for module in prefix:
        module.eval()
    for module in network.modules():
        if isinstance(module, _BatchNorm) and (frozen_batchnorm or not _is_trained(module)):
            module.eval()


def _is_trained(module: nn.Module) -> bool:
    return any(parameter.requires_grad for parameter in module.parameters(recurse=False))
