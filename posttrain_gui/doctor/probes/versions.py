"""Versions of modules that came without their package's metadata."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from posttrain_gui.doctor.finding import REINSTALL, Finding, Step

if TYPE_CHECKING:
    from collections.abc import Iterator


def versions(*modules: str) -> Iterator[Finding | Step]:
    """What each module says of itself.

    Args:
        *modules: Their names.
    """
    for name in modules:
        yield Step(name, 30.0, "note", REINSTALL)
        try:
            module = importlib.import_module(name)
        except Exception as error:  # a missing library shows in many ways
            yield Finding(name, "note", f"{name} cannot be loaded: {error}", REINSTALL)
        else:
            yield Finding(name, "ok", str(getattr(module, "__version__", "version not known")))
