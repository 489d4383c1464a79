"""Which regularizers do not go with the chosen kind of run; light, no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.contradictions import remarks_on
from posttrain_gui.regularizers.base import regularizers

if TYPE_CHECKING:
    from posttrain_gui.contradictions import Remark
    from posttrain_gui.plan import Plan
    from posttrain_gui.regularizers.base import Regularizer


def obstacles(plan: Plan) -> dict[str, Remark]:
    """Why single regularizers would keep this plan from running, whether they are on or off.

    Args:
        plan: Its regularizers are looked at one by one, with their settings; those that are off with their defaults.

    Returns:
        Kind → why, for those that would.
    """
    own = {choice.tag(): choice for choice in plan.regularizers}
    found = {kind: _why(plan, own.get(kind) or cls()) for kind, cls in regularizers().items()}
    return {kind: why for kind, why in found.items() if why}


def contrary(plan: Plan) -> list[Regularizer]:
    """Those of the plan's regularizers that keep it from running."""
    return [choice for choice in plan.regularizers if _why(plan, choice) is not None]


def _why(plan: Plan, choice: Regularizer) -> Remark | None:
    alone = plan.model_copy(update={"regularizers": (choice,)})
    blocking = [remark for remark in remarks_on(alone) if remark.blocks and remark.path.startswith("regularizers.")]
    return blocking[0] if blocking else None
