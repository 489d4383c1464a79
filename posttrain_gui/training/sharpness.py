"""Sharpness-aware minimisation (Foret et al. 2021, arXiv:2010.01412)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn.modules.batchnorm import _BatchNorm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn

import contextlib


def ascent(parameters: list[nn.Parameter], rho: float) -> list[Tensor | None]:
    """Steps from the present weights to the worst ones within a distance: ε = ρ·g/‖g‖ (eq. 2 with p = 2).

    Args:
        parameters: With their gradients; those without stay where they are.
        rho: The distance ρ ≥ 0, over all parameters together.

    Returns:
        ε of each parameter, or None where it has no gradient.
    """
    gradients = [parameter.grad for parameter in parameters if parameter.grad is not None]
    norm = torch.nn.utils.get_total_norm(gradients).clamp_min(1e-12)
    return [None if p.grad is None else p.grad * (rho / norm).to(p.grad) for p in parameters]


@contextlib.contextmanager
def moved(parameters: list[nn.Parameter], steps: list[Tensor | None]) -> Iterator[None]:
    """Inside, the weights stand at w + ε; afterwards exactly at w again (kept, since w + ε − ε may differ from w)."""
    kept = [parameter.detach().clone() for parameter in parameters]
    with torch.no_grad():
        for parameter, step in zip(parameters, steps, strict=True):
            if step is not None:
                parameter.add_(step)
    try:
        yield
    finally:
        with torch.no_grad():
            for parameter, old in zip(parameters, kept, strict=True):
                parameter.copy_(old)


@contextlib.contextmanager
def statistics_held(network: nn.Module) -> Iterator[None]:
    """Inside, BatchNorm in training mode normalises as ever; afterwards its statistics are those of before.

    They are kept and put back: with a momentum of 0 a batch that overflows (float16) would still leave 0 · NaN in them.
    """
    layers = [m for m in network.modules() if isinstance(m, _BatchNorm) and m.training and m.track_running_stats]
    statistics = [buffer for layer in layers for buffer in layer.buffers(recurse=False)]
    kept = [buffer.clone() for buffer in statistics]
    try:
        yield
    finally:
        with torch.no_grad():
            for buffer, old in zip(statistics, kept, strict=True):
                buffer.copy_(old)
