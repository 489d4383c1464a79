"""Conv4: the standard small network of few-shot learning."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import nn

HALVINGS = 4
"""Blocks, each of which halves the sides of an image (an odd pixel is dropped)."""


def build(num_classes: int = 5, width: int = 64, side: int = 28) -> nn.Sequential:
    """Builds the network with random weights: block1 … block4, flatten, head (Vinyals et al. 2016, section 4.1).

    Args:
        num_classes: Number of outputs.
        width: Channels of every block.
        side: Side of the images, px, at least 16.

    Returns:
        ``(N, 3, side, side)`` images → ``(N, num_classes)`` logits; width · (side // 16)² features before the head.

    Raises:
        ValueError: Where nothing of such an image would be left after the last block.
    """
    from torch import nn

    left = side // 2**HALVINGS
    if left < 1:
        raise ValueError(f"Conv4 halves an image {HALVINGS} times: its side has to be at least {2**HALVINGS} px.")
    blocks = {f"block{n + 1}": _block(3 if n == 0 else width, width) for n in range(HALVINGS)}
    head = nn.Linear(width * left * left, num_classes)
    return nn.Sequential(OrderedDict(**blocks, flatten=nn.Flatten(), head=head))


def _block(inputs: int, outputs: int) -> nn.Sequential:
    """3 × 3 convolution, BatchNorm, ReLU, 2 × 2 maximum."""
    from torch import nn

    # BatchNorm has a bias of its own, which makes the convolution's superfluous.
    convolution = nn.Conv2d(inputs, outputs, 3, padding=1, bias=False)
    # He et al. 2015: keeps the size of the features from block to block while BatchNorm knows no statistics yet.
    nn.init.kaiming_normal_(convolution.weight, nonlinearity="relu")
    return nn.Sequential(convolution, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True), nn.MaxPool2d(2))
