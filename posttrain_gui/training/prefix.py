"""The frozen part of a network that runs before anything trained: found once, so that its output can be kept.

With ``tune = "head"`` or ``"last-blocks"`` most of a network computes the same for an image in every epoch. Where
images do not change from epoch to epoch (no augmentation) that output is computed once and kept, and training runs
only the rest. The cut is found by running the network and watching, so it needs no knowledge of architectures; and it
is used only where running the rest on the kept output gives what the whole network gives.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch

from posttrain_gui.training.watching import single, watch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from torch import Tensor, nn

    from posttrain_gui.training.watching import Call

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


def find_cut(network: nn.Module, probe: Tensor) -> Cut:
    """Finds where the frozen beginning of a network ends.

    Args:
        network: In evaluation mode, ``requires_grad`` set.
        probe: A few normalised images (N, 3, H, W) on the network's device.

    Returns:
        The cut; ``rest`` is None where there is no frozen beginning or no exact way to run the rest alone.
    """
    with torch.no_grad():
        calls, logits = watch(network, probe)
        first = next((i for i, call in enumerate(calls) if not call.frozen), len(calls))
        units = tuple(call.module for call in calls[:first])
        if first == 0 or first == len(calls) or not single(calls, units):
            return Cut(units)
        kept = calls[first].read
        for rest in (_chain(calls[first:], logits), _skipping(network, units)):
            if rest is not None and _same(rest, kept, logits):
                return Cut(units, calls[first].module, rest)
    return Cut(units)


def _chain(calls: list[Call], logits: Tensor) -> Rest | None:
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
