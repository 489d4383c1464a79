"""Networks whose BatchNorm has seen nothing yet: what they compute changes altogether once they are trained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch.nn.modules.batchnorm import _BatchNorm

from posttrain_gui.models.anatomy.head import find_head, pooled
from posttrain_gui.training.sharpness import statistics_held

if TYPE_CHECKING:
    from torch import Tensor, nn

    from posttrain_gui.training.sources import Source

SHRINK_FROM = 10.0
"""Times that features have to become longer in training before a head is made for it."""


def has_seen_nothing(network: nn.Module) -> bool:
    """Whether there is BatchNorm, and all of it has the statistics it was built with: mean 0, variance 1."""
    kept = [(one.running_mean, one.running_var) for one in network.modules() if isinstance(one, _BatchNorm)]
    there = [(mean, var) for mean, var in kept if mean is not None and var is not None]
    return bool(there) and all(bool((mean == 0).all() and (var == 1).all()) for mean, var in there)


def growth(network: nn.Module, source: Source) -> float:
    """How many times longer the features are with a batch's own statistics than with those it was built with.

    Random layers without normalisation can shrink features by many powers of ten; a head that makes up for it would
    answer with numbers as large as soon as training normalises. The network is left as it was.

    Args:
        network: In evaluation mode.
        source: Its first batch is looked at.

    Returns:
        At least 1.
    """
    lengths = {False: 0.0, True: 0.0}
    inputs = next(iter(source.epoch(0)))[0]
    for training in lengths:
        for module in network.modules():
            if isinstance(module, _BatchNorm):
                module.train(training)
        with statistics_held(network):
            lengths[training] = _length(network, source, inputs)
    network.eval()
    ratio = lengths[True] / max(lengths[False], torch.finfo(torch.float32).tiny)
    return ratio if ratio > SHRINK_FROM else 1.0


def _length(network: nn.Module, source: Source, inputs: Tensor) -> float:
    """Mean length of what the head reads."""
    head, seen = find_head(network).module, list[torch.Tensor]()
    handle = head.register_forward_pre_hook(lambda _module, given: seen.append(given[0]), prepend=True)
    try:
        with torch.no_grad(), source.compute.autocast():
            source.forward(inputs)
    finally:
        handle.remove()
    return float(pooled(head, seen[0]).float().norm(dim=1).mean())
