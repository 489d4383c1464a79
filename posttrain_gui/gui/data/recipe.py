"""What the weights of the plan's model expect of an image, found in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.models.base import Preprocessing

if TYPE_CHECKING:
    from posttrain_gui.gui.data.render import Progress
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import ModelSource

PATIENCE = 300


def _find(source: ModelSource, _progress: Progress) -> Preprocessing:
    from posttrain_gui.models.loading.expected import expected_preprocessing

    return expected_preprocessing(source)


class Recipe(QObject):
    """The preprocessing in force: the plan's own, else what the weights expect, at the plan's image size.

    It asks only after :meth:`wake`: the answer may import torch, which must not happen while the window opens.

    Attributes:
        expected: What the weights expect; None while that is not known.
        error: Why it cannot be known, or None.

    Signals:
        changed: ``expected``, or what is in force, is another one.
    """

    changed = Signal()

    def __init__(self, store: PlanStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.expected: Preprocessing | None = None
        self.error: Exception | None = None
        self._model: ModelSource | None = None
        self._awake = False
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(self._ask)
        store.changed.connect(self._plan_changed)

    @property
    def current(self) -> Preprocessing | None:
        """What an image goes through; None while it is not known."""
        data = self._store.plan.data
        recipe = data.preprocessing or self.expected or (Preprocessing() if self.error else None)
        return recipe.at_size(data.image_size) if recipe else None

    @property
    def own(self) -> bool:
        """Whether the plan gives one of its own."""
        return self._store.plan.data.preprocessing is not None

    def wake(self) -> None:
        """Begins to ask; called when the panel is shown."""
        self._awake = True
        if self._model != self._store.plan.model:
            self._ask()

    @Slot(object, object)
    def _plan_changed(self, old: object, new: object) -> None:
        del old, new
        if self._model != self._store.plan.model and self._awake:
            self._soon.start()
        self.changed.emit()

    @Slot()
    def _ask(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._model = self._store.plan.model
        self._task = Task(partial(_find, self._model), self, heavy=True)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start()

    @Slot(object)
    def _take(self, expected: Preprocessing) -> None:
        self._task, self.expected, self.error = None, expected, None
        self.changed.emit()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._task, self.expected, self.error = None, None, error
        self.changed.emit()
