"""Loads torch's own shared libraries while other threads go on.

``import torch`` maps some hundred megabytes of them and runs their constructors with Python's lock held: the window
stood still for 140 ms, on a cold disk for seconds. Called as a foreign function, ``dlopen`` runs with the lock given
back; the import then finds the libraries in place. In torch's own order: first what is meant to be seen by all
(``torch/__init__.py``, ``_load_global_deps``), then the library of the devices. Nothing here needs Python: the one that
does, ``libtorch_python``, is left to the import (4 ms).

See https://docs.python.org/3/library/ctypes.html#loading-shared-libraries (on CDLL and the lock).
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

GLOBAL = "libtorch_global_deps.so"
DEVICES = ("libtorch_cuda.so", "libtorch_hip.so", "libtorch_cpu.so")


def load_torch_libraries() -> list[str]:
    """Loads them where that is possible: on Linux, before torch is imported. What fails is left to the import.

    Returns:
        The names of those loaded.
    """
    folder = _folder() if sys.platform.startswith("linux") and "torch" not in sys.modules else None
    if folder is None or not _dlopen(folder / GLOBAL, os.RTLD_NOW | os.RTLD_GLOBAL):
        return []  # torch knows what else to try then, in its own order
    return [GLOBAL, *(name for name in DEVICES if _dlopen(folder / name, os.RTLD_NOW))]


def _folder() -> Path | None:
    try:
        found = importlib.util.find_spec("torch")
    except (ImportError, ValueError):
        return None
    places = found.submodule_search_locations if found else None
    return Path(next(iter(places))) / "lib" if places else None


def _dlopen(library: Path, how: int) -> bool:
    """Whether a library is loaded now. Gives Python's lock back meanwhile, which ``ctypes.CDLL(path)`` does not."""
    if not library.is_file():
        return False
    function = ctypes.CDLL(None).dlopen
    function.restype, function.argtypes = ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_int]
    return function(os.fsencode(library), how) is not None
