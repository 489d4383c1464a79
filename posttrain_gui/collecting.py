"""Collects Python's garbage where that may be done.

A collection takes apart whatever lies around, also widgets of a window that is open; Qt allows that in the window's
thread only, elsewhere the program ends with a crash. So nobody calls ``gc.collect`` but this module: a window hands in
its own way of collecting, and who asks in another thread waits for it.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

Collector = Callable[[], object]

_collectors: list[Collector] = []


def collect() -> None:
    """Frees what nobody refers to any more; may be called in any thread."""
    if _collectors:
        _collectors[-1]()
    else:
        gc.collect()


def hand_in(collector: Collector) -> None:
    """From now on all is collected by this one, until it is taken back."""
    _collectors.append(collector)


def take_back(collector: Collector) -> None:
    """Ends what :func:`hand_in` began; does nothing where that has ended."""
    if collector in _collectors:
        _collectors.remove(collector)


def handed_in() -> bool:
    """Whether somebody's own way of collecting is in force."""
    return bool(_collectors)
