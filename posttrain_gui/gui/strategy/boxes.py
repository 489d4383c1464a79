"""Which kinds of run have a box of their own on the Strategy page; all others have the form made from their fields."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Protocol, cast, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.data.task_digest import TaskDigest
    from posttrain_gui.gui.store import PlanStore

    Maker = Callable[[PlanStore, QWidget], QWidget]

BOXES = {
    "few-shot": ("few_shot", "FewShotBox"),
    "multi-task": ("multi_task", "MultiTaskBox"),
    "distill": ("distill", "DistillBox"),
    "self-training": ("self_training", "SelfTrainingBox"),
}
"""Kind → module of this folder and its class, imported when it is first wanted."""


@runtime_checkable
class TakesTasks(Protocol):
    """A box that has to know the tasks of the images."""

    def set_tasks(self, tasks: Sequence[TaskDigest]) -> None:
        """Shows them."""
        ...


def maker(kind: str) -> Maker | None:
    """What makes the box of a kind of run; None where it has none of its own."""
    if kind not in BOXES:
        return None
    module, name = BOXES[kind]
    return cast("Maker", getattr(import_module(f"{__package__}.{module}"), name))
