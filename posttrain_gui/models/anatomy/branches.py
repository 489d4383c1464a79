"""The residual branches of a network: what stochastic depth can leave out.

A block with a residual connection gives ``x + branch(x)``. Newer architectures have a layer at the end of the branch
that can leave it out (torchvision's ``StochasticDepth``, timm's ``DropPath``), or an empty place for it. For older ones
it is known here which layer ends the branch; there it is put behind that layer. No tensor changes its name.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from torch import nn
from torchvision.ops import StochasticDepth

if TYPE_CHECKING:
    from collections.abc import Iterator

_RATE_OF = {"StochasticDepth": "p", "DropPath": "drop_prob"}
"""Layers that leave a branch out, and what their rate is called."""
_EMPTY_PLACE = re.compile(r"drop_path\d*|stochastic_depth")
_OWN_NAME = "stochastic_depth"
_IS_RESIDUAL = ("use_res_connect", "has_skip", "apply_residual")
"""What blocks say about themselves that have a residual connection only where shapes allow it."""
_ENDS = {
    "torchvision.models.resnet.BasicBlock": ("bn2",),
    "torchvision.models.resnet.Bottleneck": ("bn3",),
    "torchvision.models.mobilenetv2.InvertedResidual": ("conv",),
    "torchvision.models.mobilenetv3.InvertedResidual": ("block",),
    "torchvision.models.mnasnet._InvertedResidual": ("layers",),
    "torchvision.models.regnet.ResBottleneckBlock": ("f",),
    "torchvision.models.vision_transformer.EncoderBlock": ("dropout", "mlp"),
}
"""By class of a block: the last layer of each of its branches."""


@dataclass(frozen=True)
class Branch:
    """A place at the end of residual branches of one block.

    Attributes:
        block: The module that has the residual connection.
        name: Of the layer in it that leaves branches out, there or to be put there.
        ends: Layers of the block behind which it is to be put; none where the architecture has a place for it.
    """

    block: nn.Module
    name: str
    ends: tuple[str, ...] = ()

    def leave_out(self, rate: float) -> None:
        """Leaves the branch out for this share of the images while the block is in training mode.

        Args:
            rate: 0 ≤ rate < 1; what is not left out is scaled by 1 / (1 − rate).
        """
        layer = getattr(self.block, self.name, None)
        known = _RATE_OF.get(type(layer).__name__)
        if known is not None:
            setattr(layer, known, rate)
            return
        layer = StochasticDepth(rate, "row").train(self.block.training)
        setattr(self.block, self.name, layer)
        for end in self.ends:
            self.block.get_submodule(end).register_forward_hook(_Behind(layer))


class _Behind:
    """Hands a layer's output on through another layer.

    Attributes:
        off_in_evaluation: Tells whoever looks for what changes a frozen layer that this does not.
    """

    off_in_evaluation = True

    def __init__(self, layer: nn.Module) -> None:
        # The layer is a child of the block and has its mode; a frozen BatchNorm before it is always in evaluation mode.
        self._layer = layer

    def __call__(self, _module: nn.Module, _inputs: Any, output: Any) -> Any:
        return self._layer(output)


def residual_blocks(network: nn.Module) -> list[list[Branch]]:
    """The residual branches, block by block, in the order of registration (in practice that of the forward pass).

    Args:
        network: Any network of torchvision or timm; empty for one without residual connections that are known.
    """
    found = (_branches_of(block) for block in network.modules())
    return [branches for branches in found if branches]


def _branches_of(block: nn.Module) -> list[Branch]:
    if not all(getattr(block, name, True) for name in _IS_RESIDUAL):
        return []
    own = [Branch(block, name) for name in _places(block)]
    if own:
        return own
    kind = f"{type(block).__module__}.{type(block).__qualname__}"
    return [Branch(block, _OWN_NAME, _ENDS[kind])] if kind in _ENDS else []


def _places(block: nn.Module) -> Iterator[str]:
    """Names of the block's layers that leave a branch out, or could: an empty place is Identity or, in timm, None."""
    for name, child in block.named_children():
        empty = isinstance(child, nn.Identity) and _EMPTY_PLACE.fullmatch(name)
        if empty or type(child).__name__ in _RATE_OF:
            yield name
    if getattr(block, "drop_path", ()) is None:
        yield "drop_path"
