"""Words for losses that are no numbers where gradient steps are taken inside every episode."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.training.outcome import NotFinite

if TYPE_CHECKING:
    from posttrain_gui.strategies.few_shot import FewShot


def takes_steps(settings: FewShot) -> bool:
    """Whether answers rest on gradient steps of a size that the plan says."""
    return "inner_rate" in settings.learning.uses


def before_training(trouble: NotFinite, settings: FewShot) -> NotFinite:
    """Nothing was trained yet: the inner steps are likelier to blame than the weights.

    Args:
        trouble: As it is said of any model.
        settings: ``[strategy]`` of the plan.
    """
    if not takes_steps(settings):
        return trouble
    return NotFinite(
        trouble.what,
        f"The inner steps (strategy.inner_rate = {settings.inner_rate:g}) are too large for it, or its weights are "
        "damaged.",
        "Use an inner learning rate ten times smaller.",
    )


def in_training(trouble: NotFinite, settings: FewShot) -> NotFinite:
    """The steps of training or those inside the episodes were too large; arguments as above."""
    if not takes_steps(settings):
        return trouble
    return NotFinite(
        trouble.what,
        f"The steps of training or the inner steps (strategy.inner_rate = {settings.inner_rate:g}) are too large for "
        "this model.",
        "Use a learning rate or an inner learning rate ten times smaller; the best epoch so far is kept.",
    )
