"""How much memory caches may take."""

from __future__ import annotations

import os

_FALLBACK = 2 * 2**30


def available() -> int:
    """Bytes of main memory that are free for use; a careful guess where the system does not tell."""
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:  # noqa: PTH123 - a kernel file, not a path of ours
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 4
    except (AttributeError, ValueError, OSError):
        return _FALLBACK


def budget() -> int:
    """Bytes a cache may take: a quarter of what is free."""
    return available() // 4
