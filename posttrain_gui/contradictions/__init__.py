"""Settings of a plan that contradict each other, said before a run starts; light: no torch.

Each rule is a small function from a plan to the remarks it has on it. The rules lie in files by what they are about;
to add one, write it there and name it in :data:`RULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions import (
    averaging,
    distilling,
    few_shot,
    labels,
    length,
    penalties,
    pictures,
    seen_before,
    steps,
    tasks,
    unlabelled,
    untrained,
    unused,
)
from posttrain_gui.contradictions.base import Look, Remark

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan

RULES = (
    *tasks.RULES,
    *few_shot.RULES,
    *unlabelled.RULES,
    *distilling.RULES,
    *seen_before.RULES,
    *labels.RULES,
    *penalties.RULES,
    *averaging.RULES,
    *steps.RULES,
    *length.RULES,
    *pictures.RULES,
    *unused.RULES,
    *untrained.RULES,
)
"""All rules, in the order in which their remarks are shown."""


def remarks_on(plan: Plan) -> list[Remark]:
    """All that contradicts itself in a plan, what blocks it first."""
    look = Look(plan)
    found = [remark for rule in RULES for remark in rule(look)]
    return sorted(found, key=lambda remark: not remark.blocks)


__all__ = ["RULES", "Look", "Remark", "remarks_on"]
