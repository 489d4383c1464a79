"""The program's own small networks: ``library = "posttrain_gui"`` of an ``Architecture`` (models/trained.py)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.choice import nearest
from posttrain_gui.errors import InputError
from posttrain_gui.models.zoo import conv4, digits_cnn

if TYPE_CHECKING:
    from collections.abc import Callable

    from torch import nn

BUILDERS: dict[str, Callable[..., nn.Module]] = {"digits-cnn": digits_cnn.build, "conv4": conv4.build}
"""Registered name → builder, called with ``num_classes`` and the architecture's further arguments; torch loads then."""

CLASSES: dict[str, tuple[str, ...]] = {"digits-cnn": tuple("0123456789")}
"""Registered name → the classes that its shipped weights tell apart; none where none are shipped."""


def build(name: str, num_classes: int, **arguments: Any) -> nn.Module:
    """Builds one of the program's own networks with random weights.

    Args:
        name: Registered name in :data:`BUILDERS`.
        num_classes: Number of outputs.
        **arguments: Further arguments of its builder.

    Raises:
        InputError: Where there is no network of that name.
    """
    if name not in BUILDERS:
        known = ", ".join(BUILDERS)
        raise InputError(
            f'The program has no network "{name}" of its own.', nearest(name, list(BUILDERS)), f"Known: {known}."
        )
    return BUILDERS[name](num_classes=num_classes, **arguments)
