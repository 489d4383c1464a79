"""Keeps None alive under Python 3.11.

The wheels of PySide6 6.12.0 are built for the stable ABI with headers in which None is immortal (PEP 683, Python 3.12).
Under 3.11 every call that returns nothing therefore takes one reference from None that was never given, and after some
ten thousand calls the interpreter ends with "Fatal Python error: none_dealloc". A reference count that cannot be used
up in years of running is what 3.12 does itself.
"""

from __future__ import annotations

import ctypes
import sys

PLENTY = (1 << 60) + (1 << 30)
"""More references than calls can take. The lower half is far from the sign bit that 3.12's headers look at."""


def keep_none() -> None:
    """Gives None so many references that they are never used up; does nothing from Python 3.12 on."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= PLENTY // 2:
        return
    count = ctypes.c_ssize_t.from_address(id(None))
    # The count is the first field of every object, but for builds that trace references: they are left alone.
    if abs(count.value - sys.getrefcount(None)) < 100:
        count.value = PLENTY
