"""Which plans a study can be made for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan


def need_one_label(plan: Plan, what: str) -> None:
    """Refuses a plan whose images are not divided into classes that all parts share.

    Args:
        plan: What was given.
        what: What was asked for, as the subject of a sentence: "A label curve".

    Raises:
        InputError: Where the plan is for few-shot or multi-task learning.
    """
    strategy = plan.strategy
    if strategy.one_label:
        return
    why = f'The plan says strategy.kind = "{strategy.tag()}" ({strategy.title}).'
    step = 'Use a plan with strategy.kind = "fine-tune" on the same images.'
    raise InputError(f"{what} needs images with one label each, of classes that are all learned.", why, step)
