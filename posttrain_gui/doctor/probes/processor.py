"""What the processor is good at."""

from __future__ import annotations

import platform
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding, Step

if TYPE_CHECKING:
    from collections.abc import Iterator

SIDE = 64
"""Side of the trial's images, px."""


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

    from posttrain_gui.training.precision import timed, worthwhile

    seconds = timed(torchvision.models.resnet18(), SIDE, "auto")
    best = {kind: min(time for (k, _), time in seconds.items() if k == kind) for kind in ("float32", "bfloat16")}
    return Finding("bfloat16", "ok", judged(best["float32"], best["bfloat16"], worthwhile(seconds)[0]))


def judged(exact: float, short: float, chosen: str) -> str:
    """The measurement in words.

    Args:
        exact: Seconds a training step in float32.
        short: The same in bfloat16.
        chosen: What precision ``auto`` would take.
    """
    ratio = exact / short
    how = f"{ratio:.1f} times as fast as" if ratio >= 1 else f"{1 / ratio:.1f} times slower than"
    return f"{how} float32 just now (one step of ResNet-18); precision auto would take {chosen} for it"
