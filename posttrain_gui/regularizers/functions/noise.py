"""Noise inside the network."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from torch import nn
from torch.nn import functional

from posttrain_gui.errors import InputError
from posttrain_gui.models.anatomy.branches import residual_blocks
from posttrain_gui.models.anatomy.head import AUXILIARY, find_head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

_RATES = {
    "MultiheadAttention": ("dropout",),
    "ShiftedWindowAttention": ("dropout", "attention_dropout"),
    "ShiftedWindowAttentionV2": ("dropout", "attention_dropout"),
    "_DenseLayer": ("drop_rate",),
    "DenseLayer": ("drop_rate",),
}
"""By class of a module: numbers of its own that are rates of dropout, where dropout is no module of its own."""


def dropout_before_head(network: nn.Module, rate: float) -> None:
    """Hides features from the head while training, without changing the names of the network's tensors.

    A dropout that the architecture has right before its head gets this rate; otherwise a hook is put before the head,
    which is active while the head is in training mode.

    Args:
        network: Changed in place.
        rate: Share of the features that is hidden, 0 ≤ rate < 1.
    """
    head = find_head(network)
    own = _dropout_before(network, head.name)
    if own is not None:
        own.p = rate
        return
    around = network.get_submodule(head.name.rpartition(".")[0])
    if getattr(around, "drop_rate", 0.0):  # timm's own dropout before the head, where it is no module
        around.drop_rate = 0.0  # type: ignore[assignment]

    def hide(module: nn.Module, inputs: tuple[Any, ...]) -> tuple[Tensor, ...]:
        return (functional.dropout(inputs[0], rate, training=module.training), *inputs[1:])

    head.module.register_forward_pre_hook(hide)


def dropout_everywhere(network: nn.Module, rate: float) -> None:
    """Before the head, and wherever else the architecture has a place for dropout.

    Args:
        network: Changed in place.
        rate: Share that is hidden at each place, 0 ≤ rate < 1.

    Raises:
        InputError: Where the architecture has no such place besides the one before the head.
    """
    before = _dropout_before(network, find_head(network).name)
    inside = [(module, name) for module, name in _places(network) if module is not before]
    if not inside:
        raise InputError(
            f"{type(network).__name__} has no dropout inside.",
            "Its architecture has none besides the one before the head.",
            'Set where = "head" for dropout, or use stochastic-depth, which such networks are trained with.',
        )
    for module, name in inside:
        setattr(module, name, rate)
    dropout_before_head(network, rate)


def stochastic_depth(network: nn.Module, rate: float, *, rising: bool) -> None:
    """Leaves residual branches out at random while training (Huang et al. 2016).

    Args:
        network: Changed in place.
        rate: Of the last block l = L, 0 ≤ rate < 1.
        rising: Whether block l has l / L of it (the linear rule, section 3 of the paper), else all of it.

    Raises:
        InputError: Where the network has no residual branches.
    """
    blocks = residual_blocks(network)
    if not blocks:
        raise InputError(
            f"Stochastic depth cannot be used with {type(network).__name__}.",
            "It skips the branches beside residual connections, and none is known in this network.",
            "Switch stochastic-depth off (dropout works with every network), or choose another model.",
        )
    for depth, branches in enumerate(blocks, start=1):
        for branch in branches:
            branch.leave_out(rate * depth / len(blocks) if rising else rate)


def _places(network: nn.Module) -> Iterator[tuple[nn.Module, str]]:
    """Every module with a rate of dropout, and what the rate is called; side classifiers left out."""
    for path, module in network.named_modules():
        if AUXILIARY.isdisjoint(path.split(".")):
            names = ("p",) if type(module) is nn.Dropout else _rates_of(module)
            for name in names:
                yield module, name


def _rates_of(module: nn.Module) -> tuple[str, ...]:
    """The module's own rates; a class that torch derives for parametrized weights (LoRA) has those of its base."""
    return next((_RATES[base.__name__] for base in type(module).__mro__ if base.__name__ in _RATES), ())


def _dropout_before(network: nn.Module, head: str) -> nn.Dropout | None:
    """The dropout layer that is registered right before the head in the same module."""
    parent, _, last = head.rpartition(".")
    siblings = list(network.get_submodule(parent).named_children())
    place = [name for name, _ in siblings].index(last)
    before = siblings[place - 1][1] if place else None
    return before if isinstance(before, nn.Dropout) else None
