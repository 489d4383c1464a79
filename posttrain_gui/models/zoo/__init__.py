"""The program's own small networks: ``library = "posttrain_gui"`` of an ``Architecture`` (models/trained.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.models.zoo import digits_cnn

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

BUILDERS: dict[str, Callable[..., nn.Module]] = {"digits-cnn": digits_cnn.build}
"""Registered name → builder, called with ``num_classes`` and the architecture's further arguments; torch loads then."""
