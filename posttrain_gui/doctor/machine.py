"""Processor cores, memory and the limits of a container."""

from __future__ import annotations

import ctypes
import math
import os
import platform
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

GIGA = 1e9
LITTLE_MEMORY = 2 * GIGA
GROUP = Path("/sys/fs/cgroup")
"""https://docs.kernel.org/admin-guide/cgroup-v2.html"""
CPU_INFO = Path("/proc/cpuinfo")
MEMORY_INFO = Path("/proc/meminfo")


def machine(group: Path = GROUP) -> Iterator[Finding]:
    """What the machine has, and what of it this program may use."""
    yield Finding("Processor", "ok", f"{_processor()}, {os.cpu_count() or 1} logical cores")
    yield from cores(group, os.environ)
    yield from memory(group)


def cores(group: Path, environment: Mapping[str, str]) -> Iterator[Finding]:
    """What keeps the program from using all cores.

    Args:
        group: Where a container's limits stand.
        environment: Where OMP_NUM_THREADS may be set.
    """
    there, allowed, paid = os.cpu_count() or 1, usable(), quota(group)
    if allowed < there:
        yield Finding("Cores", "ok", f"This program may use {allowed} of {there} (its affinity is set).")
    if not math.isinf(paid):
        yield Finding("Container, processors", "ok", f"Limited to {paid:g} processors; as many threads are used.")
    wanted = environment.get("OMP_NUM_THREADS", "")
    if wanted.isdigit() and int(wanted) < min(allowed, paid):
        text = f"OMP_NUM_THREADS={wanted} keeps the program from using more cores."
        yield Finding("Threads", "note", text, "Take that environment variable away, unless it is meant so.")


def memory(group: Path) -> Iterator[Finding]:
    """Main memory, all and free, and a container's limit."""
    total, free = machine_memory()
    limit, used = _number(group / "memory.max"), _number(group / "memory.current")
    if limit is not None:
        left = max(limit - (used or 0), 0)
        yield Finding("Container, memory", "ok", f"{limit / GIGA:.1f} GB allowed, {left / GIGA:.1f} GB of it not used")
        free = min(free, left) if free else left
    if total:
        few = bool(free) and free < LITTLE_MEMORY
        remedy = "Close other programs; choose a small model, small images and a small batch." if few else ""
        text = f"{total / GIGA:.1f} GB, {free / GIGA:.1f} GB free" if free else f"{total / GIGA:.1f} GB"
        yield Finding("Memory", "note" if few else "ok", text, remedy)


def usable() -> int:
    """Cores that this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0)) or 1
    return os.cpu_count() or 1


def quota(group: Path) -> float:
    """Processors a container may use at once; infinite where nothing limits it."""
    try:
        allowed, period = (group / "cpu.max").read_text(encoding="ascii").split()
        return int(allowed) / int(period)
    except (OSError, ValueError):
        return math.inf


def machine_memory() -> tuple[float, float]:
    """Bytes: all and free; 0 where the system does not tell."""
    if sys.platform == "win32":
        return _windows_memory()
    try:
        text = MEMORY_INFO.read_text(encoding="ascii")
        found = {name: int(kilo) * 1024 for name, kilo in re.findall(r"^(\w+):\s+(\d+) kB", text, re.MULTILINE)}
        return found["MemTotal"], found["MemAvailable"]
    except (OSError, KeyError):
        return _posix_memory(), 0.0


def _posix_memory() -> float:
    try:
        return float(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES"))
    except (ValueError, OSError):
        return 0.0


def _windows_memory() -> tuple[float, float]:
    """What GlobalMemoryStatusEx says.

    See https://learn.microsoft.com/windows/win32/api/sysinfoapi/ns-sysinfoapi-memorystatusex
    """
    names = ("total", "free", "page_total", "page_free", "virtual_total", "virtual_free", "extended")
    fields = [("length", ctypes.c_ulong), ("load", ctypes.c_ulong), *((name, ctypes.c_ulonglong) for name in names)]
    status = type("MemoryStatus", (ctypes.Structure,), {"_fields_": fields})()
    status.length = ctypes.sizeof(status)
    if not ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):  # type: ignore[attr-defined,unused-ignore]
        return 0.0, 0.0
    return float(status.total), float(status.free)


def _processor() -> str:
    try:
        match = re.search(r"^model name\s*:\s*(.+)$", CPU_INFO.read_text(encoding="utf-8"), re.MULTILINE)
    except OSError:
        match = None
    return match[1].strip() if match else platform.processor() or platform.machine()


def _number(file: Path) -> float | None:
    try:
        return float(int(file.read_text(encoding="ascii")))
    except (OSError, ValueError):  # no container, or "max"
        return None
