"""Loads torch and its relatives, in one thread at a time.

Two threads that import torchvision at the same moment, from different ends, each find the other's modules half made
("cannot import name … from partially initialized module"): Python breaks the deadlock of their import locks that way.
Whoever is about to use torch in a thread calls :func:`load` first.

How the threads of OpenMP wait is chosen here too, before torch brings its library: asleep, not spinning. Spinning
threads are a little faster on an idle machine; beside a window, a second thread that uses torch, or any other program,
they take the processor from the very work they wait for (a small network's step was up to thirty times slower).
See https://gcc.gnu.org/onlinedocs/libgomp/OMP_005fWAIT_005fPOLICY.html
"""

from __future__ import annotations

import os
import threading

from posttrain_gui.shared_libraries import load_torch_libraries

os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

_lock = threading.Lock()
_whole = threading.Event()
_under_way = threading.Event()


def load() -> None:
    """Imports torch, torchvision and timm; returns when they are whole. At once where they are already."""
    with _lock:
        if _whole.is_set():
            return
        _under_way.set()
        try:
            _import()
        finally:
            _under_way.clear()
        _whole.set()


def _import() -> None:
    load_torch_libraries()
    import timm
    import torch
    import torchvision.transforms.v2

    del timm, torch, torchvision


def loading() -> bool:
    """Whether a thread is in the middle of :func:`load`."""
    return _under_way.is_set()


def loaded() -> bool:
    """Whether :func:`load` has returned once."""
    return _whole.is_set()
