"""How much memory caches may take."""

from __future__ import annotations

import os
import threading
from pathlib import Path

_FALLBACK = 2 * 2**30
_MEMINFO = Path("/proc/meminfo")
_GROUP = Path("/sys/fs/cgroup")
"""Where a container's own limit stands: https://docs.kernel.org/admin-guide/cgroup-v2.html#memory-interface-files"""


class Budget:
    """Bytes that all caches of a run may take together. Thread-safe.

    Args:
        size: In all; None: half of what is free, the other half is for training.
    """

    def __init__(self, size: int | None = None) -> None:
        self._left = available() // 2 if size is None else size
        self._lock = threading.Lock()

    def take(self, size: int) -> bool:
        """Takes bytes where so many are left; says whether."""
        with self._lock:
            fits = size <= self._left
            if fits:
                self._left -= size
            return fits

    @property
    def left(self) -> int:
        """Bytes not taken yet."""
        return self._left


def available() -> int:
    """Bytes of main memory that are free for use; a careful guess where the system does not tell."""
    machine = _of_machine()
    container = _of_container()
    return machine if container is None else min(machine, container)


def _of_machine() -> int:
    try:
        for line in _MEMINFO.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024
    except (OSError, ValueError):
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2
    except (AttributeError, ValueError, OSError):
        return _FALLBACK


def _of_container() -> int | None:
    try:
        limit = int((_GROUP / "memory.max").read_text(encoding="ascii"))
        return max(limit - int((_GROUP / "memory.current").read_text(encoding="ascii")), 0)
    except (OSError, ValueError):  # no container, or one without a limit ("max")
        return None
