"""What the processor is good at."""

from __future__ import annotations

import os
import platform
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

SIDE = 64
"""Side of the trial's images, px."""
BUSY = 0.8
"""From so many programs a core on (load average of a minute) a timing says little."""


def processor() -> Iterator[Finding | Step]:
    """Threads, instructions, and bfloat16 against float32, measured. Needs torch."""
    import torch

    from posttrain_gui.training.threads import team

    yield Step("Device cpu", 20.0, "problem", REINSTALL)
    product = torch.ones(64, 64) @ torch.ones(64, 64)
    if not bool((product == 64).all()):
        yield Finding("Device cpu", "problem", "A matrix product came out wrong.", REINSTALL)
        return
    abilities = torch.backends.cpu.get_cpu_capability()
    threads = team(torch.get_num_threads())
    yield Finding("Device cpu", "ok", f"{platform.machine()}, {abilities}, {threads} threads")
    yield Step("bfloat16", 30.0, "note", "Set training.precision to float32.")
    yield _bfloat16()


def _bfloat16() -> Finding:
    """One training step of a ResNet-18 in both, as a run with precision ``auto`` measures its own network."""
    import torchvision

    from posttrain_gui.training.precision import timed
    from posttrain_gui.training.precision_memory import worthwhile

    seconds = timed(torchvision.models.resnet18(), SIDE, "auto")
    best = {kind: min(time for (k, _), time in seconds.items() if k == kind) for kind in ("float32", "bfloat16")}
    return Finding("bfloat16", "ok", judged(best["float32"], best["bfloat16"], worthwhile(seconds)[0], load()))


def load() -> float:
    """How many programs a processor had to serve in the last minute, on average; 0 where the system does not say."""
    return os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 0.0


def judged(exact: float, short: float, chosen: str, load: float = 0.0) -> str:
    """The measurement in words.

    Args:
        exact: Seconds a training step in float32.
        short: The same in bfloat16.
        chosen: What precision ``auto`` would take.
        load: Programs a processor; a busy machine makes the team of threads wait, and the answer another one.
    """
    ratio = exact / short
    how = f"{ratio:.1f} times as fast as" if ratio >= 1 else f"{1 / ratio:.1f} times slower than"
    if load > BUSY:
        return (
            f"{how} float32 (one step of ResNet-18), but other programs kept the processor busy "
            f"({load:.1f} to each core): on an idle machine it may be otherwise"
        )
    return f"{how} float32 just now (one step of ResNet-18); precision auto would take {chosen} for it"
