"""Taking back changes of the plan, one after the other, and making them again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from posttrain_gui.gui.tr import tr
from posttrain_gui.plan_changes import differences

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan

MOST = 200
"""So many changes are remembered; a plan is small."""


class PlanUndo(QObject):
    """Remembers what the plan was. What belongs together is one step: a slider's way, a name following a folder.

    It has to be the first to hear of changes: what others change because of one would else come before it.

    Signals:
        changed: :attr:`past` or :attr:`future` may be another one.
        went: The path of the first thing that going back or forth has changed ("" for the run's name).
    """

    changed = Signal()
    went = Signal(str)

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.past: list[Plan] = []
        self.future: list[Plan] = []
        self._field, self._together, self._going = "", False, False
        self._apart = QTimer(self, singleShot=True, interval=0)
        self._apart.timeout.connect(self._next_moment)
        store.changed.connect(self._remember)

    @property
    def undo_text(self) -> str:
        """What going back would change ("Batch size"), "" where there is nothing to go back to."""
        return _what(self._store.plan, self.past[-1]) if self.past else ""

    @property
    def redo_text(self) -> str:
        """What going forth would change."""
        return _what(self._store.plan, self.future[-1]) if self.future else ""

    @Slot()
    def undo(self) -> None:
        """One change back."""
        self._go(self.past, self.future)

    @Slot()
    def redo(self) -> None:
        """One change forth."""
        self._go(self.future, self.past)

    @Slot()
    def forget(self) -> None:
        """Another plan was opened: there is no way back into the one before."""
        self.past.clear()
        self.future.clear()
        self._field = ""
        self.changed.emit()

    def _go(self, here: list[Plan], there: list[Plan]) -> None:
        if not here:
            return
        before, plan = self._store.plan, here.pop()
        there.append(before)
        self._field, self._going = "", True
        self._store.replace(plan)
        self._going = False
        self.changed.emit()
        found = differences(before, plan)
        self.went.emit(found[0].path if found else "")

    @Slot(object, object)
    def _remember(self, old: Any, new: Any) -> None:
        if self._going:
            return
        field = _field(old, new)
        if not self._together and not (field and field == self._field):
            self.past.append(old)
            del self.past[:-MOST]
        self.future.clear()
        # A name that follows the images is part of their change.
        self._field = field if not self._together else self._field if field == "name" else ""
        self._together = True
        self._apart.start()
        self.changed.emit()

    @Slot()
    def _next_moment(self) -> None:
        self._together = False


def _field(old: Plan, new: Plan) -> str:
    """The one field in which two plans differ, "" where there are several."""
    paths = [difference.path for difference in differences(old, new)]
    if old.name != new.name:
        paths.append("name")
    return paths[0] if len(paths) == 1 else ""


def _what(plan: Plan, other: Plan) -> str:
    found = differences(plan, other)
    if len(found) == 1:
        return tr(found[0].title)
    return tr("{n} settings", n=len(found)) if found else tr("Name of the run")
