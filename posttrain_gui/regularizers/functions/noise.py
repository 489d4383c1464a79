"""Noise inside the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from torch import nn
from torch.nn import functional

from posttrain_gui.models.anatomy.head import find_head

if TYPE_CHECKING:
    from torch import Tensor


def dropout_before_head(network: nn.Module, rate: float) -> None:
    """Hides features from the head while training, without changing the names of the network's tensors.

    A dropout layer that the architecture has right before its head gets this rate; otherwise a hook is put before the
    head, which is active while the head is in training mode.

    Args:
        network: Changed in place.
        rate: Share of the features that is hidden, 0 ≤ rate < 1.
    """
    head = find_head(network)
    own = _dropout_before(network, head.name)
    if own is not None:
        own.p = rate
        return

    def hide(module: nn.Module, inputs: tuple[Any, ...]) -> tuple[Tensor, ...]:
        return (functional.dropout(inputs[0], rate, training=module.training), *inputs[1:])

    head.module.register_forward_pre_hook(hide)


def _dropout_before(network: nn.Module, head: str) -> nn.Dropout | None:
    """The dropout layer that stands right before the head in the same Sequential."""
    parent_name, _, last = head.rpartition(".")
    parent = network.get_submodule(parent_name)
    if not isinstance(parent, nn.Sequential):
        return None
    siblings = list(parent.named_children())
    place = [name for name, _ in siblings].index(last)
    before = siblings[place - 1][1] if place else None
    return before if isinstance(before, nn.Dropout) else None
