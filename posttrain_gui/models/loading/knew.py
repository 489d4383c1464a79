"""Where the images are that a model file of this program was made on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.errors import UserError
from posttrain_gui.models.base import Knew
from posttrain_gui.models.loading.card import beside, is_card, read_json
from posttrain_gui.strategies.base import strategies

if TYPE_CHECKING:
    from pathlib import Path


def knew_of(weights: Path) -> Knew | None:
    """The test images of the run that made a model file.

    Args:
        weights: The file of weights; what is read is the JSON beside it.

    Returns:
        None where there is no such JSON, or it says nothing of images with one label each.
    """
    if not weights.name:  # no file is chosen yet
        return None
    try:
        content = read_json(beside(weights))
    except UserError:
        return None
    plan = content.get("plan") if is_card(content) else None
    return of_plan(plan) if isinstance(plan, dict) else None


def of_plan(plan: dict[str, object]) -> Knew | None:
    """The test images of the run that a plan decided."""
    data, strategy = plan.get("data"), plan.get("strategy")
    kind = strategies().get(str(strategy.get("kind", "fine-tune")) if isinstance(strategy, dict) else "fine-tune")
    if not isinstance(data, dict) or not data or kind is None or not kind.one_label:
        return None
    name = plan.get("name") or "the run that made it"
    return Knew(data, f"the test images of the run that made it ({name})")
