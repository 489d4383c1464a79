"""What only fine-tuning can do, said to those who ask it of another kind of run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan


def need_fine_tuning(plan: Plan, what: str, step: str = "") -> None:
    """Refuses a plan of another kind.

    Args:
        plan: What was given.
        what: What was asked for, as the subject of a sentence: "A search".
        step: What to do instead, or "".

    Raises:
        InputError: Where the plan does anything but fine-tune.
    """
    strategy = plan.strategy
    if strategy.searchable:
        return
    why = f'The plan says strategy.kind = "{strategy.tag()}" ({strategy.title}).'
    raise InputError(f"{what} works for fine-tuning only.", why, step)
