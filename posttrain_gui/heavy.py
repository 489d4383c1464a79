"""Loads torch and its relatives, in one thread at a time.

Two threads that import torchvision at the same moment, from different ends, each find the other's modules half made
("cannot import name … from partially initialized module"): Python breaks the deadlock of their import locks that way.
Whoever is about to use torch in a thread calls :func:`load` first.
"""

from __future__ import annotations

import threading

_lock = threading.Lock()


def load() -> None:
    """Imports torch, torchvision and timm; returns when they are whole. At once where they are already."""
    with _lock:
        import timm
        import torch
        import torchvision.transforms.v2

        del timm, torch, torchvision
