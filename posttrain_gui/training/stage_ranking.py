"""How much each stage of a plan's model would change on its images, without a run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from posttrain_gui.data.care.prepare import prepare
from posttrain_gui.models.anatomy.ranking import relative_gradients
from posttrain_gui.models.anatomy.stages import stages
from posttrain_gui.training.examples import Examples

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.plan import Plan

    Progress = Callable[[str, int, int], None]


@dataclass(frozen=True, slots=True)
class RankedStage:
    """One stage before the head.

    Attributes:
        name: As in the plan.
        count: Number of its parameters.
        relative_gradient: ‖g‖ / ‖w‖ on some training images; larger: they ask it to change more.
    """

    name: str
    count: int
    relative_gradient: float


def rank_stages(plan: Plan, progress: Progress) -> tuple[RankedStage, ...]:
    """Ranks the stages as a run with ``strategy.stage = "auto"`` would, on training images only.

    Args:
        plan: Its model, data and seed count.
        progress: Called with (stage of the work, done, total); may raise to cancel.

    Returns:
        In the order of the network, without the head.

    Raises:
        posttrain_gui.errors.InputError: Where the model or the images cannot be used.
    """
    images = prepare(plan.data, progress)
    progress("loading", 0, 0)
    model = plan.model.load(lambda _: None)
    preprocessing = (plan.data.preprocessing or model.preprocessing).at_size(plan.data.image_size)
    progress("ranking", 0, 0)
    parts = stages(model.network)[:-1]
    examples = Examples(images, preprocessing, plan.training.seed)
    norms = relative_gradients(model.network, parts, *examples())
    return tuple(RankedStage(part.name, part.count, norm) for part, norm in zip(parts, norms, strict=True))
