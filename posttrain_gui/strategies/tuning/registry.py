"""Finds the fine-tuning methods: every plain module of this package."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from posttrain_gui.strategies import tuning
from posttrain_gui.strategies.tuning.base import Method


@cache
def methods() -> dict[str, type[Method]]:
    """All methods by their tag, in their order."""
    found: list[type[Method]] = []
    for module in pkgutil.iter_modules(tuning.__path__):
        name = f"{tuning.__name__}.{module.name}"
        found += [
            item
            for item in vars(importlib.import_module(name)).values()
            if isinstance(item, type) and issubclass(item, Method) and item.__module__ == name and hasattr(item, "tag")
        ]
    return {method.tag: method for method in sorted(found, key=lambda method: method.order)}
