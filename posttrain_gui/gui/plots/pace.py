"""How often live plots are painted at most, for all of them: a setting of the person (``plot_interval``)."""

from __future__ import annotations

USUAL = 40
"""Milliseconds: 25 pictures a second, however many events arrive."""

_least = USUAL


def set_least(milliseconds: int) -> None:
    """From the next picture on this is the least time between two."""
    global _least
    _least = milliseconds


def least(later: int = 0) -> int:
    """The least time between two pictures, in milliseconds.

    Args:
        later: Other pictures that are seen at the same time come some milliseconds later: painted in one go, they would
            hold up the mouse twice as long.
    """
    return _least + later
