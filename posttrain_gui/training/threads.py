"""How many of OpenMP's threads each of our threads may use.

Every thread that calls torch gets a team of OpenMP threads of its own. The loop shall have all cores; a thread that
only makes images ready needs one, or the two teams fight over the cores. In a container the cores are those its quota
pays for: torch sees all of the machine, and a team larger than the quota is put to sleep in the middle of every step.
How the threads of a team wait for each other is chosen in ``posttrain_gui/heavy.py``.
"""

from __future__ import annotations

import math
from pathlib import Path

import torch

_QUOTA = Path("/sys/fs/cgroup/cpu.max")
"""https://docs.kernel.org/admin-guide/cgroup-v2.html#cpu-interface-files"""


def quota() -> float:
    """Processors this process may use at once; infinite where nothing limits it."""
    try:
        allowed, period = _QUOTA.read_text(encoding="ascii").split()
        return int(allowed) / int(period)
    except (OSError, ValueError):  # no container, or one without a limit ("max")
        return math.inf


def team(chosen: int) -> int:
    """Size of the loop's team: what torch chose, not more than the quota, at least one."""
    limit = quota()
    return chosen if math.isinf(limit) else max(min(chosen, math.ceil(limit)), 1)


ALL = team(torch.get_num_threads())
"""Threads of the loop, as found when torch was loaded; later torch answers for the calling thread alone."""


def use_all() -> None:
    """The calling thread may use all cores."""
    torch.set_num_threads(ALL)


def use_one() -> None:
    """The calling thread computes alone."""
    torch.set_num_threads(1)
