"""Keeps None, True and False alive under Python 3.11.

The wheels of PySide6 6.12.0 are built for the stable ABI with headers in which these objects are immortal (PEP 683,
Python 3.12). Under 3.11 every call that returns nothing therefore takes one reference from None that was never given;
every ``Signal.emit`` takes one from True, every ``disconnect`` that finds nothing one from False. After some ten
thousand calls the interpreter ends with "Fatal Python error: none_dealloc" or "bool_dealloc". A reference count that
cannot be used up in years of running is what 3.12 does itself.
"""

from __future__ import annotations

import ctypes
import sys

IMMORTALS: tuple[object, ...] = (None, True, False, NotImplemented, ...)
"""What 3.12's headers hand out without counting (Py_RETURN_NONE and its like)."""

PLENTY = (1 << 60) + (1 << 30)
"""More references than calls can take. The lower half is far from the sign bit that 3.12's headers look at."""


def keep_immortals() -> None:
    """Gives each of them so many references that they are never used up; does nothing from Python 3.12 on."""
    if sys.version_info < (3, 12):
        for one in IMMORTALS:
            _keep(one)


def _keep(one: object) -> None:
    if sys.getrefcount(one) >= PLENTY // 2:
        return
    count = ctypes.c_ssize_t.from_address(id(one))
    # The count is the first field of every object, but for builds that trace references: they are left alone.
    if abs(count.value - sys.getrefcount(one)) < 100:
        count.value = PLENTY
