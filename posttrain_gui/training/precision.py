"""Which arithmetic is fastest here and safe: measured for a network on a machine, then remembered.

On processors with bfloat16 units bfloat16 can be four times faster, on others slower; channels-last helps most
convolutions and hurts some. So it is tried, on a few real steps. The answer is kept on the disk, so that the same plan
computes in the same way tomorrow: a choice that flipped with the noise of a timing would make runs irreproducible.
"""

from __future__ import annotations

import logging
import os
import platform
import time
from math import inf
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.training.compute import Compute, find_device
from posttrain_gui.training.precision_memory import settled

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import nn

    from posttrain_gui.training.precision_memory import Kind

log = logging.getLogger(__name__)

# Turns of every candidate: so many at least, and more while the times still fall and there is time.
_TURNS = (2, 5)
_SECONDS = 3.0
_TURN_SECONDS = 0.06
# Times that fall by less than this no longer change an answer.
_STILL_FALLING = 0.95
# So much slower that further turns are wasted time: at first sight (one turn may be disturbed), and later.
_HOPELESS = (4.0, 2.0)
_TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def choose(
    network: nn.Module,
    name: str,
    crop: int,
    device: str,
    precision: str,
    memory: Path,
    check: Callable[[], object] = lambda: None,
    *,
    frozen: bool = False,
) -> Compute:
    """Device, arithmetic and layout for a run.

    Args:
        network: The network as it will be trained (``requires_grad`` set).
        name: What it is, for the memory ("torchvision/resnet50/all").
        crop: Side of its images, px.
        device: Of the plan.
        precision: Of the plan; ``auto`` measures.
        memory: File in which measured choices are kept.
        check: Called before each trial step; may raise to stop.
        frozen: Whether what the memory says holds in any case, however it was measured.

    Returns:
        The choice; never worse than plain float32 in the measurement.
    """
    found = find_device(device)
    if found.type == "cuda":
        fast = torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
        return Compute(found, fast if precision == "auto" else _TYPES[precision], channels_last=True)
    if found.type == "mps":
        return Compute(found, torch.float32 if precision == "auto" else _TYPES[precision], channels_last=False)
    parts = (f"{name}/{crop}/{precision}", platform.processor() or platform.machine(), str(os.cpu_count()))
    key = "|".join((*parts, torch.__version__))
    kind, last = settled(key, memory, lambda: timed(network, crop, precision, check), frozen=frozen)
    return Compute(torch.device("cpu"), _TYPES[kind], last)


def timed(
    network: nn.Module, crop: int, precision: str, check: Callable[[], object] = lambda: None
) -> dict[Kind, float]:
    """Seconds of the fastest training step on the processor, by candidate. Arguments as in :func:`choose`.

    The candidates take turns, every other time in the opposite order, so that another program's load, and a processor
    that grows warm, hit all of them alike; the fastest of all turns counts.
    """
    kinds = ["float32", "bfloat16"] if precision == "auto" else [precision]
    seconds: dict[Kind, float] = {(kind, layout): inf for kind in kinds for layout in (False, True)}
    begun = time.perf_counter()
    for turn in range(_TURNS[1]):
        before = dict(seconds)
        for kind, last in _hopeful(seconds, turn):
            took = _time(network, crop, Compute(torch.device("cpu"), _TYPES[kind], last), check)
            seconds[kind, last] = min(seconds[kind, last], took)
        falling = any(seconds[kind] < _STILL_FALLING * before[kind] for kind in seconds)
        if turn + 1 >= _TURNS[0] and (not falling or time.perf_counter() - begun > _SECONDS):
            break
    log.info("Measured seconds a step (precision, channels last): %s", seconds)
    return seconds


def _hopeful(seconds: dict[Kind, float], turn: int) -> list[Kind]:
    """Who has a turn."""
    bound = inf if turn == 0 else _HOPELESS[min(turn, 2) - 1] * min(seconds.values())
    there = [kind for kind, best in seconds.items() if best <= bound]
    return there if turn % 2 == 0 else there[::-1]


def _time(network: nn.Module, crop: int, compute: Compute, check: Callable[[], object], batch: int = 8) -> float:
    """Seconds of the fastest of a few training steps after one to warm up; infinite where a result is not finite."""
    network = compute.place(network)
    memory_format = torch.channels_last if compute.channels_last else torch.contiguous_format
    noise = torch.rand(batch, 3, crop, crop, generator=torch.Generator().manual_seed(0))
    inputs = noise.contiguous(memory_format=memory_format)
    times: list[float] = []
    while len(times) < 2 or (sum(times) < _TURN_SECONDS and len(times) < 25):
        check()
        start = time.perf_counter()
        with compute.autocast():
            logits = network(inputs)
        loss = functional.cross_entropy(logits.float(), torch.zeros(batch, dtype=torch.int64))
        torch.autograd.backward(loss)
        times.append(time.perf_counter() - start)
    network.zero_grad(set_to_none=True)
    return min(times[1:]) if bool(torch.isfinite(loss)) else inf
