"""Whose mean and variance BatchNorm uses in an episode, for any network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

import torch
from torch.nn import functional
from torch.nn.modules.batchnorm import _BatchNorm
from torch.overrides import TorchFunctionMode

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from torch import Tensor, nn

Statistics = Literal["running", "support", "query"]
"""``running``: averages kept in the network; ``support``: those of an episode's support images, also for its queries;
``query``: the queries' own, all of them together (transductive)."""


class MeasuredOn(TorchFunctionMode):
    """While active (in this thread), every BatchNorm goes by the first ``count`` images of the batch it gets.

    The images after them are normalised by the same mean and variance and do not depend on each other (Bronskill et
    al. 2020, arXiv:2003.03284, "conventional batch normalisation" for the support images alone). Running averages are
    neither used nor changed, and gradients of any order go through the statistics. What is caught is the function
    that all BatchNorm layers call, so those of timm that bring their activation with them are caught too.

    Args:
        count: How many images at the beginning of each batch are measured.
        seen: Takes (running mean of the layer, measured mean, measured variance) for every layer, where given.
    """

    def __init__(self, count: int, seen: Callable[[Tensor, Tensor, Tensor], None] | None = None) -> None:
        super().__init__()
        self._count, self._seen = count, seen

    def __torch_function__(
        self, func: Callable[..., Any], types: Sequence[type], args: tuple[Any, ...] = (), kwargs: Any = None
    ) -> Any:
        """Replaces ``torch.nn.functional.batch_norm`` and leaves everything else as it is."""
        if func is functional.batch_norm:
            return self._normalised(*args, **(kwargs or {}))
        return func(*args, **(kwargs or {}))

    def _normalised(
        self,
        inputs: Tensor,
        running_mean: Tensor | None,
        running_var: Tensor | None,  # noqa: ARG002 - as in torch.nn.functional.batch_norm
        weight: Tensor | None = None,
        bias: Tensor | None = None,
        training: bool = False,  # noqa: ARG002
        momentum: float = 0.1,  # noqa: ARG002
        eps: float = 1e-5,
    ) -> Tensor:
        measured = inputs[: self._count]
        if self._seen is None and len(measured) == len(inputs):
            return functional.batch_norm(inputs, None, None, weight, bias, True, 0.0, eps)
        variance, mean = torch.var_mean(measured, (0, *range(2, inputs.dim())), correction=0)
        if self._seen is not None and running_mean is not None:
            self._seen(running_mean, mean, variance)
        scale = torch.rsqrt(variance + eps) if weight is None else torch.rsqrt(variance + eps) * weight
        shift = -mean * scale if bias is None else bias - mean * scale
        shape = (1, -1, *(1 for _ in range(inputs.dim() - 2)))
        return torch.addcmul(shift.view(shape), inputs, scale.view(shape)).to(inputs.dtype)


class Measurement:
    """Collects, under :class:`MeasuredOn`, what the BatchNorm layers of a network measured.

    Args:
        network: Its layers are told apart by their running averages.
    """

    def __init__(self, network: nn.Module) -> None:
        self._names = {id(layer.running_mean): name for name, layer in _layers(network)}
        self.tensors: dict[str, Tensor] = {}
        """Name as in the network's state dict → measured value, ready to be a running average."""

    def __call__(self, running_mean: Tensor, mean: Tensor, variance: Tensor) -> None:
        """Takes what one layer measured."""
        name = self._names[id(running_mean)]
        dot = f"{name}." if name else ""
        # As they are: running averages are used without Bessel's correction, however they were estimated.
        self.tensors[f"{dot}running_mean"] = mean.detach().to(running_mean.dtype).clone()
        self.tensors[f"{dot}running_var"] = variance.detach().to(running_mean.dtype).clone()


def has_batchnorm(network: nn.Module) -> bool:
    """Whether the choice of statistics makes a difference for this network."""
    return any(True for _ in _layers(network))


def knows_statistics(network: nn.Module) -> bool:
    """Whether any BatchNorm of the network has running averages that were ever learned (not means 0, variances 1)."""
    return any(
        bool(layer.running_mean.count_nonzero()) or bool((layer.running_var != 1).any())
        for _, layer in _layers(network)
        if layer.running_mean is not None and layer.running_var is not None
    )


def train_batchnorm(network: nn.Module, *, learned: bool) -> None:
    """Lets every BatchNorm layer use and average the statistics of its batches, or only use its running averages.

    Args:
        network: Changed in place.
        learned: Whether running averages are learned.
    """
    for _, layer in _layers(network):
        layer.train(learned)


def _layers(network: nn.Module) -> Iterator[tuple[str, _BatchNorm]]:
    return ((name, module) for name, module in network.named_modules() if isinstance(module, _BatchNorm))
