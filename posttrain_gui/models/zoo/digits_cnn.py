"""The sample network: a small CNN for 32 × 32 px images."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn


def build(num_classes: int = 10) -> nn.Sequential:
    """Builds the network with random weights: stem, block1, block2, pool, head.

    Args:
        num_classes: Number of outputs.

    Returns:
        ``(N, 3, 32, 32)`` images → ``(N, num_classes)`` logits; 58,682 parameters with 10 classes.
    """
    from torch import nn

    return nn.Sequential(
        OrderedDict(
            stem=nn.Sequential(*_unit(3, 16), nn.MaxPool2d(2)),
            block1=nn.Sequential(*_unit(16, 32), *_unit(32, 32), nn.MaxPool2d(2)),
            block2=nn.Sequential(*_unit(32, 48), *_unit(48, 64), nn.MaxPool2d(2)),
            pool=nn.Sequential(nn.AdaptiveAvgPool2d(2), nn.Flatten()),
            head=nn.Linear(256, num_classes),
        )
    )


def _unit(inputs: int, outputs: int) -> list[nn.Module]:
    """3 × 3 convolution, BatchNorm, ReLU."""
    from torch import nn

    # BatchNorm has a bias of its own, which makes the convolution's superfluous.
    return [nn.Conv2d(inputs, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU(inplace=True)]
