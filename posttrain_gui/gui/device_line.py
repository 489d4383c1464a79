"""One line that says on what training will compute; it fills in when torch is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt, Slot

from posttrain_gui.errors import UserError
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.plan import Plan
    from posttrain_gui.training.device_facts import DeviceFacts

WHAT = "What training computes on: the device of the plan (Strategy, Device), tried out when the program starts."


def look(wanted: str) -> DeviceFacts:
    """What a plan's device comes to on this machine; uses torch.

    Raises:
        posttrain_gui.errors.InputError: Where it is not usable.
    """
    from posttrain_gui.training.device_facts import device_facts

    return device_facts(wanted)


class DeviceLine(ElidedLabel):
    """Follows the plan's device, once it was told to begin: looking needs torch."""

    topic: ClassVar[About] = About(
        "files#device",
        title="Device",
        text="What training computes on, tried out when the program starts, and how fast its arithmetic is.",
    )

    def __init__(self, store: PlanStore, parent: QWidget | None = None) -> None:
        super().__init__(tr("Device: finding out…"), "muted", parent)
        self.setObjectName("device")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setAccessibleDescription(tr(WHAT))
        self._store, self._begun = store, False
        self._known: dict[str, str] = {}
        self._task: Task | None = None
        self._asked = ""
        store.changed.connect(self._plan_changed)

    @Slot()
    def begin(self) -> None:
        """From now on says what the plan's device comes to."""
        if not self._begun:
            self._begun = True
            self._look()

    def _look(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None
        self._asked = wanted = self._store.plan.training.device
        if wanted in self._known:
            self.setText(self._known[wanted])
            return
        self.setText(tr("Device: finding out…"))
        self._task = Task(lambda _: look(wanted), self, heavy=True)
        self._task.done.connect(self._found)
        self._task.failed.connect(self._failed)
        self._task.start()

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if self._begun and old.training.device != new.training.device:
            self._look()

    @Slot(object)
    def _found(self, facts: DeviceFacts) -> None:
        self._say(told(facts))

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        what = tr(error.what) if isinstance(error, UserError) else f"{type(error).__name__}: {error}"
        self._say(tr("Device: {trouble}", trouble=what))

    def _say(self, text: str) -> None:
        self._task = None
        self._known[self._asked] = text
        self.setText(text)


def told(facts: DeviceFacts) -> str:
    """The line for a device."""
    if facts.card:
        return tr("Device: {name}, {card}", name=facts.name, card=facts.card)
    if facts.threads == 1:
        return tr("Device: {name}, 1 thread", name=facts.name)
    return tr("Device: {name}, {threads} threads", name=facts.name, threads=facts.threads)
