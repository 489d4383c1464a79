"""How long models take for an image: measured side by side, in turns, so that both meet the same load."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import numpy as np
import torch

from posttrain_gui.training.randomness import generator

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from torch import nn

    from posttrain_gui.training.compute import Compute

WARM_UP = 2
"""Turns that do not count: memory is being fetched, kernels are being chosen."""
FEWEST, MOST = 9, 101
"""Turns that count."""
ENOUGH = 2.0
"""Seconds after which no further turn is begun."""


def medians(
    contestants: Sequence[Callable[[], object]],
    clock: Callable[[], float] = time.perf_counter,
    check: Callable[[], object] = lambda: None,
) -> list[float]:
    """Median seconds of each, all in turns, forwards and backwards in alternation.

    Args:
        contestants: What is timed; each waits until its work is done.
        clock: Seconds.
        check: Called before each turn; may raise to stop.
    """
    times: list[list[float]] = [[] for _ in contestants]
    turn, begun = 0, clock()
    while turn < WARM_UP + FEWEST or (turn < WARM_UP + MOST and clock() - begun < ENOUGH):
        check()
        places = range(len(contestants))
        for place in places if turn % 2 == 0 else reversed(places):
            start = clock()
            contestants[place]()
            times[place].append(clock() - start)
        turn += 1
    return [float(np.median(each[WARM_UP:])) for each in times]


def milliseconds(
    models: Sequence[tuple[nn.Module, int]], batch: int, compute: Compute, check: Callable[[], object] = lambda: None
) -> list[float]:
    """Median milliseconds an image of several models, in one go.

    Each is timed in the memory layout that suits it better, as whoever uses it would.

    Args:
        models: Networks in evaluation mode on the device, each with the side of its images (px).
        batch: Images at once.
        compute: Device and arithmetic.
        check: Called before each turn; may raise to stop.
    """
    layouts = [torch.contiguous_format] if compute.device.type == "mps" else _LAYOUTS
    best = [float("inf")] * len(models)
    for layout in layouts:
        runs = [_call(network.to(memory_format=layout), side, batch, layout, compute) for network, side in models]
        best = [min(*pair) for pair in zip(best, medians(runs, check=check), strict=True)]
    return [1000 * seconds / batch for seconds in best]


_LAYOUTS = [torch.contiguous_format, torch.channels_last]


def _call(
    network: nn.Module, side: int, batch: int, layout: torch.memory_format, compute: Compute
) -> Callable[[], None]:
    noise = torch.randn(batch, 3, side, side, generator=generator("latency"))
    images = noise.to(compute.device).contiguous(memory_format=layout)

    def call() -> None:
        with torch.no_grad(), compute.autocast():
            network(images)
        _wait(compute.device)

    return call


def _wait(device: torch.device) -> None:
    """Graphics cards work on by themselves."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
