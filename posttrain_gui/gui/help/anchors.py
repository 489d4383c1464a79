"""Which section of the guide tells about a path of the plan; no Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from posttrain_gui.catalogue import place_of
from posttrain_gui.choice import Choice
from posttrain_gui.gui.forms.spec import MISSING, by_kind, value_at

if TYPE_CHECKING:
    from posttrain_gui.plan import Plan

SECTIONS = {
    "name": "history",
    "model": "model",
    "model.name": "model#sources",
    "data": "data#sources",
    "data.split": "data#split",
    "data.image_size": "data#seen",
    "data.preprocessing": "data#seen",
    "data.near_duplicates": "data#check",
    "strategy": "strategy#kinds",
    "strategy.tune": "strategy#part",
    "strategy.weighting": "strategy#multi-task",
    "training": "strategy#training",
    "training.device": "files#device",
    "training.precision": "files#device",
    "training.optimizer.learning_rate": "strategy#learning-rate",
    "evaluation": "strategy#afterwards",
    "evaluation.calibrate": "result#calibration",
    "evaluation.reference": "result#forgetting",
    "evaluation.robustness": "result#robustness",
    "regularizers": "regularization",
}
"""Beginning of a path → chapter and section; the longest one that fits counts."""
KINDS = {
    "fine-tune": "strategy#part",
    "few-shot": "strategy#few-shot",
    "multi-task": "strategy#multi-task",
    "self-training": "strategy#self-training",
    "distill": "strategy#distil",
}
"""Kind of run → its section."""
ELSEWHERE = "files#settings"
"""Fields that are no part of a plan: the program's settings."""


def anchor_of(path: str, plan: Plan) -> str:
    """Chapter and section for a field; where it belongs to a choice that the reference tells about, that one.

    Args:
        path: In the plan ("training.epochs", "regularizers.l2.strength").
        plan: Says which kinds are chosen.
    """
    path = by_kind(plan, path)
    keys = path.split(".")
    if keys[0] == "regularizers" and len(keys) > 1:
        return f"reference#regularizer-{keys[1]}"
    if path in SECTIONS and path not in ("model", "data", "strategy"):
        return SECTIONS[path]
    for above in (".".join(keys[:2]), keys[0]):
        if above == "strategy" and plan.strategy.tag() in KINDS:
            return KINDS[plan.strategy.tag()]
        place, value = place_of(above), value_at(plan, above)
        if place is not None and value is not MISSING and isinstance(value, Choice) and not _has_section(path, above):
            return f"reference#{place.anchor(value.tag())}"
    return _section(path)


def _has_section(path: str, above: str) -> bool:
    """Whether the guide has a section nearer than that of the whole choice."""
    return any(path.startswith(begin) and len(begin) > len(above) for begin in SECTIONS)


def _section(path: str) -> str:
    fitting = [begin for begin in SECTIONS if path == begin or path.startswith(f"{begin}.")]
    return SECTIONS[max(fitting, key=len)] if fitting else ELSEWHERE
