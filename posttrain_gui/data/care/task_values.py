"""Measured values that a network could not learn as they are, or whose unit one number spoils."""

from __future__ import annotations

import statistics
from typing import TYPE_CHECKING

from posttrain_gui.data.reading.words import counted
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

LARGEST = 1e30
"""Networks compute in float32, which ends at 3.4e38."""
DIGITS = 2.0**-24
"""Relative error of a float32."""
FINE = 0.05
"""Values have to be told within this share of their standard deviation."""
FAR = 20.0
"""A value so many times as far from the median as half of all others is looked at."""


def refuse_untold(name: str, values: Sequence[float]) -> None:
    """Refuses values that lose what they differ by where a network holds them.

    Args:
        name: Of the task.
        values: Of the training images; two different ones at least.

    Raises:
        InputError: Saying how to write them instead.
    """
    largest = max(abs(value) for value in values)
    if largest > LARGEST:
        raise InputError(
            f'Task "{name}" cannot be learned: {largest:g} is too large a number for a network.',
            "Is it a typing error, or a sign for a value that is missing?",
            "Mend it, leave the cell empty, or write the values in a larger unit.",
        )
    spread = statistics.pstdev(values)
    if largest * DIGITS > FINE * spread:
        raise InputError(
            f'Task "{name}" cannot be learned: its values differ too little for their size.',
            f"They are about {statistics.median(values):g} and differ by about {spread:g}; "
            "a network tells the first seven digits of a number.",
            "Subtract the same number from all of them in the table, for example the smallest.",
        )


def far_off(name: str, values: Sequence[float]) -> list[str]:
    """A sentence on values far from all others: a typing error among them spoils the unit errors are counted in.

    Args:
        name: Of the task.
        values: Of the training images.
    """
    middle = statistics.median(values)
    reach = statistics.median(abs(value - middle) for value in values)
    far = [value for value in values if abs(value - middle) > FAR * reach]
    if not reach or not far or len(far) > len(values) / 100 + 1:
        return []
    lie, are = ("lies", "is it") if len(far) == 1 else ("lie", "are they")
    most = max(far, key=lambda value: abs(value - middle))
    return [
        f"{name}: {counted(len(far), 'training value')} {lie} far from the others (such as {most:g}; "
        f"half of them lie within {reach:g} of {middle:g}); {are} right? What is far off widens the standard "
        "deviation that the other errors are counted in."
    ]
