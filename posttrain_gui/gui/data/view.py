"""How a kind of run looks at images: one label each, whole classes apart, or several labels each. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from posttrain_gui.strategies.base import Strategy

View = Literal["labels", "classes", "parents", "tasks"]
"""``labels``: one label each, stratified. ``classes``: classes are divided (few-shot); ``parents``: whole groups of
classes are. ``tasks``: several labels each (multi-task)."""

APART: tuple[View, ...] = ("classes", "parents")


def view_of(strategy: Strategy) -> View:
    """How a run of this kind looks at images."""
    if strategy.tag() == "few-shot":
        return "parents" if getattr(strategy, "split_by", "class") == "parent" else "classes"
    return "tasks" if strategy.tag() == "multi-task" else "labels"
