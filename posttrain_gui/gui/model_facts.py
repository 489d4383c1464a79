"""What the chosen model is: parameters, stages, head; found in the background whenever the choice changes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from posttrain_gui.errors import UserError
from posttrain_gui.gui.background import Task
from posttrain_gui.gui.tr import tr
from posttrain_gui.strategies.tuning.base import StageFacts

if TYPE_CHECKING:
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import ModelSource
    from posttrain_gui.models.trained import Architecture
    from posttrain_gui.plan import Plan


@dataclass(frozen=True, slots=True)
class Facts:
    """What is known of a model without its weights.

    Attributes:
        stages: In the order in which an image passes them; the last one is the head, as it is for the model's classes.
        features: Width of what the head reads.
        outputs: Number of classes the model tells apart now.
        classes: Their names where they are known, else empty.
        findings: Sentences on what was inferred (of a checkpoint).
    """

    stages: tuple[StageFacts, ...]
    features: int
    outputs: int
    classes: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()

    @property
    def parameters(self) -> int:
        """Of the whole network with its present head."""
        return sum(stage.count for stage in self.stages)

    def for_classes(self, classes: int) -> tuple[StageFacts, ...]:
        """The stages with a head for another number of classes (where they are other ones)."""
        if classes == self.outputs:
            return self.stages
        head = StageFacts(self.stages[-1].name, (self.features + 1) * classes)
        return (*self.stages[:-1], head)


def read(model: ModelSource) -> Facts:
    """Looks at a model's architecture, without reading weights where they are not needed. Imports torch.

    Raises:
        posttrain_gui.errors.InputError: Where the model cannot be built or its file cannot be read.
    """
    from posttrain_gui.models.loading.outline import outline

    found = outline(model)
    return _facts(found.architecture, found.classes, found.findings)


def _facts(architecture: Architecture, classes: tuple[str, ...], findings: tuple[str, ...]) -> Facts:
    from posttrain_gui.models.anatomy.head import find_head
    from posttrain_gui.models.loading.build import build_shapes
    from posttrain_gui.strategies.functions.stage_facts import stage_facts

    network = build_shapes(architecture)
    head = find_head(network)
    return Facts(stage_facts(network), head.features, head.outputs, classes, findings)


class ModelFacts(QObject):
    """Keeps the facts of the store's model up to date, once it was told to begin.

    It begins after the window is shown, because looking at a network needs torch.

    Signals:
        changed: :attr:`facts`, :attr:`error`, :attr:`busy` or :attr:`classes` may be another one.
        begun: From now on torch is used.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, store: PlanStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._begun = store, False
        self._known: dict[str, Facts] = {}
        self._task: Task | None = None
        self.facts: Facts | None = None
        self.error: UserError | None = None
        self.classes: int | None = None
        store.changed.connect(self._plan_changed)

    @property
    def busy(self) -> bool:
        """Whether the model is being looked at."""
        return self._task is not None

    @Slot()
    def begin(self) -> None:
        """From now on looks at every model that is chosen."""
        if not self._begun:
            self._begun = True
            self.look()
            self.begun.emit()

    def set_classes(self, classes: int | None) -> None:
        """Says how many classes the images have; None while that is not known."""
        if classes != self.classes:
            self.classes = classes
            self.changed.emit()

    def look(self) -> None:
        """Looks at the store's model; a file is looked at anew each time."""
        if self._task is not None:
            self._task.cancel()
            self._task = None
        model = self._store.plan.model
        self.facts, self.error = self._known.get(_key(model)), None
        if self.facts is None and self._begun and not model.problems():
            self._task = Task(lambda _: read(model), self, heavy=True)
            self._task.done.connect(self._found)
            self._task.failed.connect(self._failed)
            self._task.start()
        self.changed.emit()

    @Slot(object, object)
    def _plan_changed(self, old: Plan, new: Plan) -> None:
        if old.model != new.model:
            self.look()

    @Slot(object)
    def _found(self, facts: Facts) -> None:
        model = self._store.plan.model
        self._task, self.facts = None, facts
        if model.tag() != "file":
            self._known[_key(model)] = facts
        self.changed.emit()

    @Slot(object)
    def _failed(self, error: Exception) -> None:
        self._task = None
        self.error = error if isinstance(error, UserError) else _unexpected(error)
        self.changed.emit()


def _key(model: ModelSource) -> str:
    return model.model_dump_json()


def _unexpected(error: Any) -> UserError:
    return UserError(tr("The model could not be looked at."), f"{type(error).__name__}: {error}")
