"""Which arithmetic is fastest here and safe: measured once for a network on a machine, then remembered.

On processors with bfloat16 units bfloat16 can be four times faster, on others slower; channels-last helps most
convolutions and hurts some. So it is tried, on a few real steps. The answer is kept on the disk, so that the same plan
computes in the same way tomorrow: a choice that flipped with the noise of a timing would make runs irreproducible.
"""

from __future__ import annotations

import json
import logging
import os
import platform
import time
from typing import TYPE_CHECKING

import torch
from torch.nn import functional

from posttrain_gui.training.compute import Compute, find_device

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from torch import nn

log = logging.getLogger(__name__)

# A change of arithmetic has to be worth it: less than this is within the noise of a timing.
_WORTH = 1.2
_ENOUGH_SECONDS = 0.15
_TURNS = 2
# So much slower in its first turn that a second one is wasted time.
_HOPELESS = 2.0
_TYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


def choose(
    network: nn.Module,
    name: str,
    crop: int,
    device: str,
    precision: str,
    memory: Path,
    check: Callable[[], object] = lambda: None,
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

    Returns:
        The choice; never worse than plain float32 in the measurement.
    """
    found = find_device(device)
    if found.type == "cuda":
        fast = torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
        return Compute(found, fast if precision == "auto" else _TYPES[precision], channels_last=True)
    if found.type == "mps":
        return Compute(found, torch.float32 if precision == "auto" else _TYPES[precision], channels_last=False)
    key = f"{name}/{crop}/{precision}"
    return _on_processor(key, memory, lambda: _measure(network, crop, precision, check))


def _on_processor(name: str, memory: Path, measure: Callable[[], tuple[str, bool]]) -> Compute:
    key = "|".join((name, platform.processor() or platform.machine(), str(os.cpu_count()), torch.__version__))
    known = _remembered(memory)
    if key not in known:
        known[key] = measure()
        _remember(memory, known)
    kind, channels_last = known[key]
    return Compute(torch.device("cpu"), _TYPES[str(kind)], bool(channels_last))


def _measure(network: nn.Module, crop: int, precision: str, check: Callable[[], object]) -> tuple[str, bool]:
    seconds = timed(network, crop, precision, check)
    log.info("Measured seconds a step (precision, channels last): %s", seconds)
    return worthwhile(seconds)


def timed(
    network: nn.Module, crop: int, precision: str, check: Callable[[], object] = lambda: None
) -> dict[tuple[str, bool], float]:
    """Seconds of a training step on the processor, by precision and whether the layout is channels last.

    The candidates take turns, so that another program's load hits all of them alike. Arguments as in :func:`choose`.
    """
    kinds = ["float32", "bfloat16"] if precision == "auto" else [precision]
    seconds = {(kind, layout): float("inf") for kind in kinds for layout in (False, True)}
    for turn in range(_TURNS):
        for candidate in seconds:
            if turn == 0 or seconds[candidate] < _HOPELESS * min(seconds.values()):
                compute = Compute(torch.device("cpu"), _TYPES[candidate[0]], candidate[1])
                seconds[candidate] = min(seconds[candidate], _time(network, crop, compute, check))
    return seconds


def worthwhile(seconds: dict[tuple[str, bool], float]) -> tuple[str, bool]:
    """The first candidate, unless a later one is faster by more than the noise."""
    best = next(iter(seconds))
    for candidate in seconds:
        if seconds[candidate] * _WORTH < seconds[best]:
            best = candidate
    return best


def _time(network: nn.Module, crop: int, compute: Compute, check: Callable[[], object], batch: int = 8) -> float:
    """Seconds of the fastest of a few training steps after one to warm up; infinite where a result is not finite."""
    network = compute.place(network)
    memory_format = torch.channels_last if compute.channels_last else torch.contiguous_format
    inputs = torch.zeros(batch, 3, crop, crop).contiguous(memory_format=memory_format)
    times: list[float] = []
    while len(times) < 2 or (sum(times) < _ENOUGH_SECONDS and len(times) < 25):
        check()
        start = time.perf_counter()
        with compute.autocast():
            logits = network(inputs)
        loss = functional.cross_entropy(logits.float(), torch.zeros(batch, dtype=torch.int64))
        torch.autograd.backward(loss)
        times.append(time.perf_counter() - start)
    network.zero_grad(set_to_none=True)
    return min(times[1:]) if bool(torch.isfinite(loss)) else float("inf")


def _remembered(memory: Path) -> dict[str, tuple[str, bool]]:
    try:
        return {key: (str(kind), bool(last)) for key, (kind, last) in json.loads(memory.read_text()).items()}
    except (OSError, ValueError, TypeError):
        return {}


def _remember(memory: Path, known: dict[str, tuple[str, bool]]) -> None:
    try:
        memory.parent.mkdir(parents=True, exist_ok=True)
        temporary = memory.with_suffix(f".{os.getpid()}")
        temporary.write_text(json.dumps(known, indent=1))
        temporary.replace(memory)
    except OSError as error:
        log.warning("The measured precision could not be kept: %s", error)
