"""Watches a network run: which of its modules are called, in which order, on what."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from posttrain_gui.training.modes import is_noise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn


@dataclass
class Call:
    """One call of a module.

    Attributes:
        module: Which one.
        frozen: Whether it computes the same for an image in every epoch.
        read: Its first input.
        made: Its output.
    """

    module: nn.Module
    frozen: bool
    read: Any
    made: Any = None


@dataclass
class _Watch:
    """Which units were called, in order, with what."""

    calls: list[Call] = field(default_factory=list)
    _open: list[Call] = field(default_factory=list)

    def enter(self, module: nn.Module, inputs: tuple[Any, ...], *, frozen: bool) -> None:
        call = Call(module, frozen, inputs[0] if inputs else None)
        self.calls.append(call)
        self._open.append(call)

    def leave(self, output: Any) -> None:
        self._open.pop().made = output


def watch(network: nn.Module, probe: Tensor) -> tuple[list[Call], Tensor]:
    """Runs a network on a few images; gives the calls in order of execution, and the logits.

    Watched are the largest modules that are frozen and the smallest others.

    Args:
        network: In evaluation mode, ``requires_grad`` set.
        probe: Normalised images (N, 3, H, W).
    """
    watched = _Watch()
    handles = []
    for module, frozen in list(_units(network)):

        def enter(module: nn.Module, inputs: tuple[Any, ...], frozen: bool = frozen) -> None:
            watched.enter(module, inputs, frozen=frozen)

        def leave(_module: nn.Module, _inputs: Any, output: Any) -> None:
            watched.leave(output)

        handles += [module.register_forward_pre_hook(enter, prepend=True), module.register_forward_hook(leave)]
    try:
        logits: Tensor = network(probe)
    finally:
        for handle in handles:
            handle.remove()
    return watched.calls, logits


def _units(module: nn.Module) -> Iterator[tuple[nn.Module, bool]]:
    """The largest modules that stay as they are (frozen) and the smallest others, in the order of registration."""
    children = list(module.children())
    if _is_frozen(module):
        yield module, True
    elif not children or any(p.requires_grad for p in module.parameters(recurse=False)):
        yield module, False
    else:
        for child in children:
            yield from _units(child)


def _is_frozen(module: nn.Module) -> bool:
    """Whether a module computes the same for an image in every epoch.

    Noise between frozen layers is off while these are in evaluation mode; noise that stands alone (dropout before the
    head) belongs to what is trained after it.
    """
    parameters = list(module.parameters())
    if any(parameter.requires_grad for parameter in parameters) or _takes_hooks(module):
        return False
    return bool(parameters) or not any(is_noise(part) for part in module.modules())


def _takes_hooks(module: nn.Module) -> bool:
    """Whether hooks change what it computes; some say of themselves that they are off in evaluation mode."""
    parts = list(module.modules())
    hooks = [hook for part in parts for hook in (*part._forward_pre_hooks.values(), *part._forward_hooks.values())]
    return any(not getattr(hook, "off_in_evaluation", False) for hook in hooks)


def single(calls: list[Call], units: tuple[nn.Module, ...]) -> bool:
    """Whether each unit runs once, and only before the boundary."""
    count = Counter(id(call.module) for call in calls)
    return all(count[id(unit)] == 1 for unit in units)
