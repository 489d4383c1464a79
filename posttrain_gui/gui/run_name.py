"""Names the run after its images, as long as a person has not named it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from posttrain_gui.plan import Plan

if TYPE_CHECKING:
    from posttrain_gui.data.base import DataSource
    from posttrain_gui.gui.store import PlanStore

UNNAMED = str(Plan.model_fields["name"].default)
LONGEST = 200
"""Characters the plan allows."""


def name_for(data: DataSource) -> str:
    """A run's name from its images ("ants_bees"); :data:`UNNAMED` where none are chosen.

    Args:
        data: The plan's images.
    """
    if data.problems():
        return UNNAMED
    name = data.one_line().partition(" · ")[0].strip()
    if data.tag() == "csv":  # a table is mostly called labels.csv; its folder has a name
        name = Path(str(getattr(data, "path", ""))).absolute().parent.name or name
    return name[:LONGEST] or UNNAMED


class RunName(QObject):
    """Follows the choice of images; a name that a person gave is left alone."""

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        # Queued: everybody has seen this change before the name makes another one.
        store.changed.connect(self._changed, Qt.ConnectionType.QueuedConnection)

    @Slot(object, object)
    def _changed(self, old: Plan, new: Plan) -> None:
        """A plan that was opened differs in more than its images: its name is its own."""
        if old.data == new.data or new.model_copy(update={"data": old.data}) != old:
            return
        if self._store.plan == new and new.name in (UNNAMED, name_for(old.data)):
            self._store.update("name", name_for(new.data))
