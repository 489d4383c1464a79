"""Finds the few-shot methods: every plain module of this package."""

from __future__ import annotations

from functools import cache

from posttrain_gui.modules import classes_in
from posttrain_gui.strategies import meta
from posttrain_gui.strategies.meta.base import Method


@cache
def methods() -> dict[str, type[Method]]:
    """All methods by their tag, in their order."""
    found = [cls for cls in classes_in(meta.__name__, Method) if hasattr(cls, "tag")]
    return {method.tag: method for method in sorted(found, key=lambda method: method.order)}
