"""Finds what lies in a room: one class a file, registered by being there."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TypeVar

T = TypeVar("T")


def classes_in(package: str, base: type[T]) -> list[type[T]]:
    """Imports every plain module of a package and returns the subclasses of ``base`` declared there.

    Only the package's own modules are looked at, not its subpackages: those hold the heavy machinery.

    Args:
        package: Dotted name of the room ("posttrain_gui.regularizers").
        base: The room's base class; itself left out.

    Returns:
        In the order of the modules' names.
    """
    found: list[type[T]] = []
    for module in pkgutil.iter_modules(importlib.import_module(package).__path__):
        name = f"{package}.{module.name}"
        items = [] if module.ispkg else vars(importlib.import_module(name)).values()
        found += [
            item
            for item in items
            if isinstance(item, type) and issubclass(item, base) and item is not base and item.__module__ == name
        ]
    return found
