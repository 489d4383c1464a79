"""Models that have been trained on some of the images that judge here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from posttrain_gui.contradictions.base import Look, Remark, Rule
from posttrain_gui.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from posttrain_gui.models.base import ModelSource

WHERE = ("source", "path", "name", "table", "label_column")
"""Fields of ``[data]`` that say which images they are."""


def start_has_seen_the_test(look: Look) -> Iterator[Remark]:
    """A model to start from that was made on these images, divided otherwise."""
    if field := divided_otherwise(images_behind(look.plan.model), look):
        yield Remark(
            field,
            "The model was made by a run on these images that divided them otherwise, so it has probably been trained "
            "on some of the test images: its accuracy before and after would be too good. Take the same split as that "
            "run.",
        )


def images_behind(model: ModelSource) -> Mapping[str, Any]:
    """The raw ``[data]`` of the run that made a model; {} where none is known."""
    kept = getattr(model, "kept", None)
    if kept is not None:
        return dict(plan_behind(model).get("data", {}))
    knew = model.knew()
    return knew.data if knew else {}


def plan_behind(model: object) -> dict[str, Any]:
    """The raw plan of the earlier run that is chosen as a model; {} where it is no run, or gone."""
    kept = getattr(model, "kept", None)
    if kept is None:
        return {}
    try:
        plan: dict[str, Any] = kept().plan()
        return plan
    except InputError:  # said as a problem of its field
        return {}


def divided_otherwise(theirs: Mapping[str, Any], look: Look) -> str:
    """The first field of the plan's split that differs from that of a run on the same images; "" where none does."""
    ours = look.plan.data.model_dump(mode="json")
    if not theirs or any(theirs.get(key) != ours.get(key) for key in WHERE):
        return ""
    divided = theirs.get("split", {})
    differing = [key for key, value in ours.get("split", {}).items() if key in divided and divided[key] != value]
    return f"data.split.{differing[0]}" if differing else ""


RULES: tuple[Rule, ...] = (start_has_seen_the_test,)
