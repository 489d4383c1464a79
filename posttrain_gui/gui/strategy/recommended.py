"""Which preset fits what the window knows of the images and the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.recommending import for_training, recommend

if TYPE_CHECKING:
    from posttrain_gui.gui.data.facts import Facts as Images
    from posttrain_gui.gui.model_facts import Facts as Model
    from posttrain_gui.plan import Plan
    from posttrain_gui.recommending import Recommendation


def recommended(plan: Plan, images: Images | None, model: Model | None) -> Recommendation | None:
    """The preset to begin with, or None while the images are not known, or where presets are of no use."""
    if images is None or images.view != "labels" or not plan.strategy.searchable:
        return None
    classes = images.tree.classes
    nothing = (0,) * len(classes)
    counts = {branch.part: branch.counts for branch in images.tree.branches}
    training = for_training(counts.get(None, nothing), counts.get("train", nothing), plan.data.split)
    return recommend(training, knows=model is not None and _knows(model.classes, classes))


def _knows(known: tuple[str, ...], classes: tuple[str, ...]) -> bool:
    if not known:
        return False
    from posttrain_gui.training.heads import rows_known  # torch is there: the model was looked at with it

    return rows_known(known, classes) is not None
