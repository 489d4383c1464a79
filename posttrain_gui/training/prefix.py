"""The frozen part of a network that runs before anything trained: found once, so that its output can be kept.

With ``tune = "head"`` or ``"last-blocks"`` most of a network computes the same for an image in every epoch. Where
images
do not change from epoch to epoch (no augmentation) that output is computed once and kept, and training runs only the
rest. The cut is found by running the network and watching, so it needs no knowledge of architectures; and it is used
only
where running the rest on the kept output gives what the whole network gives.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.training.modes import is_noise

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn

log = logging.getLogger(__name__)

Rest = Callable[["Tensor"], "Tensor"]


@dataclass(frozen=True)
class Cut:
    """A network cut in two.

    Attributes:
        units: Frozen modules that run before anything trained, in order of execution.
        boundary: The first module after them; what it reads is what is kept.
        rest: What the boundary reads (N, …) → logits (N, C); None where the network cannot be cut exactly.
    """

    units: tuple[nn.Module, ...] = ()
    boundary: nn.Module | None = None
    rest: Rest | None = None

    def kept(self, network: nn.Module, images: Tensor) -> Tensor:
        """What the boundary reads for these images; what comes after it is not run."""
        assert self.boundary is not None
        caught: list[Tensor] = []

        def catch(_module: nn.Module, inputs: tuple[Tensor, ...]) -> None:
            caught.append(inputs[0])
            raise _Enough

        handle = self.boundary.register_forward_pre_hook(catch, prepend=True)
        try:
            with contextlib.suppress(_Enough):
                network(images)
        finally:
            handle.remove()
        return caught[0]


class _Enough(Exception):  # noqa: N818 - control flow, never seen outside
    """The boundary was reached; the rest of the network need not run."""


@dataclass
class _Call:
    module: nn.Module
    frozen: bool
    read: Any
    made: Any = None


@dataclass
class _Watch:
    """Which units were called, in order, with what."""

    calls: list[_Call] = field(default_factory=list)
    _open: list[_Call] = field(default_factory=list)

    def enter(self, module: nn.Module, inputs: tuple[Any, ...], *, frozen: bool) -> None:
        call = _Call(module, frozen, inputs[0] if inputs else None)
        self.calls.append(call)
        self._open.append(call)

    def leave(self, output: Any) -> None:
        self._open.pop().made = output


def find_cut(network: nn.Module, probe: Tensor) -> Cut:
    """Finds where the frozen beginning of a network ends.

    Args:
        network: In evaluation mode, ``requires_grad`` set.
        probe: A few normalised images (N, 3, H, W) on the network's device.

    Returns:
        The cut; ``rest`` is None where there is no frozen beginning or no exact way to run the rest alone.
    """
    with torch.no_grad():
        calls, logits = _watch(network, probe)
        first = next((i for i, call in enumerate(calls) if not call.frozen), len(calls))
        units = tuple(call.module for call in calls[:first])
        if first == 0 or first == len(calls) or not _single(calls, units):
            return Cut(units)
        kept = calls[first].read
        for rest in (_chain(calls[first:], logits), _skipping(network, units)):
            if rest is not None and _same(rest, kept, logits):
                return Cut(units, calls[first].module, rest)
    return Cut(units)


def _watch(network: nn.Module, probe: Tensor) -> tuple[list[_Call], Tensor]:
    watch = _Watch()
    handles = []
    for module, frozen in list(_units(network)):

        def enter(module: nn.Module, inputs: tuple[Any, ...], frozen: bool = frozen) -> None:
            watch.enter(module, inputs, frozen=frozen)

        def leave(_module: nn.Module, _inputs: Any, output: Any) -> None:
            watch.leave(output)

        handles += [module.register_forward_pre_hook(enter, prepend=True), module.register_forward_hook(leave)]
    try:
        logits: Tensor = network(probe)
    finally:
        for handle in handles:
            handle.remove()
    return watch.calls, logits


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
    return any(part._forward_pre_hooks or part._forward_hooks for part in module.modules())


def _single(calls: list[_Call], units: tuple[nn.Module, ...]) -> bool:
    """Whether each unit runs once, and only before the boundary."""
    count = Counter(id(call.module) for call in calls)
    return all(count[id(unit)] == 1 for unit in units)


def _chain(calls: list[_Call], logits: Tensor) -> Rest | None:
    """The modules after the cut one after the other, where each reads just what the one before it made."""
    links = itertools.pairwise(calls)
    if calls[-1].made is not logits or not all(after.read is before.made for before, after in links):
        return None
    modules = [call.module for call in calls]

    def rest(kept: Tensor) -> Tensor:
        for module in modules:
            kept = module(kept)
        return kept

    return rest


def _skipping(network: nn.Module, units: tuple[nn.Module, ...]) -> Rest:
    """The whole network, with the frozen units handing on what they are given."""

    def rest(kept: Tensor) -> Tensor:
        with _handing_on(units):
            logits: Tensor = network(kept)
        return logits

    return rest


def _pass(kept: Tensor, *_args: Any, **_kwargs: Any) -> Tensor:
    return kept


@contextlib.contextmanager
def _handing_on(units: tuple[nn.Module, ...]) -> Iterator[None]:
    for unit in units:
        unit.forward = _pass
    try:
        yield
    finally:
        for unit in units:
            del unit.forward


def _same(rest: Rest, kept: Tensor, logits: Tensor) -> bool:
    try:
        again = rest(kept)
    except Exception as error:  # any architecture may object in its own way; then nothing is kept
        log.debug("The rest of the network cannot run alone: %s", error)
        return False
    return again.shape == logits.shape and torch.allclose(again, logits, rtol=1e-5, atol=1e-5)
