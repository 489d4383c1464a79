"""The head: the layer that turns features into one number a class."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from torch import nn

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor

AUXILIARY = frozenset({"AuxLogits", "aux", "aux1", "aux2", "aux_head"})
"""Names of the side classifiers that help Inception and GoogLeNet train; never the head."""


@dataclass
class Head:
    """The last layer of a classification network.

    Attributes:
        name: Dotted name in the network ("fc", "classifier.1", "heads.head").
        module: A linear layer, or a 1 × 1 convolution (SqueezeNet).
        features: Width of what it reads.
        outputs: Number of classes it tells apart.
    """

    name: str
    module: nn.Linear | nn.Conv2d
    features: int
    outputs: int


def find_head(network: nn.Module) -> Head:
    """Finds the head of a classification network.

    timm says itself which module it is; elsewhere it is the last linear layer or 1 × 1 convolution in the order of
    registration, side classifiers left out.

    Raises:
        InputError: Where there is none, or where there are two of equal standing (distilled transformers).
    """
    declared = _declared(network)
    found = [name for name in ([_last(network)] if declared is None else declared) if name is not None]
    if len(found) != 1:
        count = "no" if not found else "more than one"
        raise InputError(
            f"{type(network).__name__} has {count} head that could be replaced.",
            "A single last linear layer or 1 × 1 convolution is needed.",
            "Choose another model.",
        )
    module = network.get_submodule(found[0])
    assert isinstance(module, nn.Linear | nn.Conv2d)
    return Head(found[0], module, *_widths(module))


def replace_head(network: nn.Module, classes: int) -> None:
    """Puts a freshly initialised head for ``classes`` classes in the place of the old one, under the same name.

    The library's own builder, called with ``num_classes=classes``, can load the changed network's state dict.

    Raises:
        InputError: Where the network has no single head.
    """
    head = find_head(network)
    path = head.name.split(".")
    parents = [network.get_submodule(".".join(path[:depth])) for depth in range(len(path))]
    setattr(parents[-1], path[-1], _like(head.module, classes))
    for parent in parents:
        if getattr(parent, "num_classes", None) == head.outputs:
            parent.num_classes = classes  # type: ignore[assignment]


def head_features(network: nn.Module, images: Tensor) -> Tensor:
    """What the head reads for these images, in the network's present mode.

    Args:
        network: A classification network.
        images: ``(N, 3, H, W)``.

    Returns:
        ``(N, features)``; where the head reads a map (SqueezeNet), its mean over space.
    """
    head = find_head(network)
    seen: list[Tensor] = []
    handle = head.module.register_forward_pre_hook(lambda _, inputs: seen.append(inputs[0]))
    try:
        network(images)
    finally:
        handle.remove()
    return pooled(head.module, seen[0])


def pooled(module: nn.Linear | nn.Conv2d, inputs: Tensor) -> Tensor:
    """A head's input ``(N, C, H, W)`` or ``(N, …, C)`` as one vector an image, ``(N, C)``."""
    over = range(2, inputs.dim()) if isinstance(module, nn.Conv2d) else range(1, inputs.dim() - 1)
    return inputs.mean(tuple(over)) if len(over) else inputs


def is_head_layer(module: nn.Module) -> bool:
    """Whether a layer could be a head by its kind."""
    if isinstance(module, nn.Linear):
        return True
    return isinstance(module, nn.Conv2d) and module.kernel_size == (1, 1) and module.groups == 1


def _declared(network: nn.Module) -> list[str | None] | None:
    """Names of the classifier layers that a timm model declares (none where it has no head); None elsewhere."""
    getter = getattr(network, "get_classifier", None)
    if not callable(getter):
        return None
    names = {id(module): name for name, module in network.named_modules()}
    return [_inside(names[id(module)], module) for module in _flat(getter()) if id(module) in names]


def _flat(declared: Any) -> Iterator[nn.Module]:
    if isinstance(declared, tuple | list | nn.ModuleList):
        for part in declared:
            yield from _flat(part)
    elif isinstance(declared, nn.Module):
        yield declared


def _inside(prefix: str, module: nn.Module) -> str | None:
    """The last layer inside a declared classifier, as a dotted name of the whole network."""
    inner = _last(module)
    return None if inner is None else ".".join(part for part in (prefix, inner) if part)


def _last(network: nn.Module) -> str | None:
    fitting = [
        name
        for name, module in network.named_modules()
        if is_head_layer(module) and AUXILIARY.isdisjoint(name.split("."))
    ]
    return fitting[-1] if fitting else None


def _widths(module: nn.Linear | nn.Conv2d) -> tuple[int, int]:
    if isinstance(module, nn.Linear):
        return module.in_features, module.out_features
    return module.in_channels, module.out_channels


def _like(module: nn.Linear | nn.Conv2d, classes: int) -> nn.Linear | nn.Conv2d:
    """A new layer that differs only in its number of outputs."""
    bias, weight = module.bias is not None, module.weight
    if isinstance(module, nn.Linear):
        return nn.Linear(module.in_features, classes, bias, device=weight.device, dtype=weight.dtype)
    return nn.Conv2d(module.in_channels, classes, 1, bias=bias, device=weight.device, dtype=weight.dtype)
