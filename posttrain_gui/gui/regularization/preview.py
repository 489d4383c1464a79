"""Keeps the preview in step with images, preprocessing and augmentations; renders in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.data.digest import pick
from posttrain_gui.gui.regularization.looks import COLUMNS, ROWS, Bases, Request, render

if TYPE_CHECKING:
    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.data.reading import DataReading
    from posttrain_gui.gui.data.recipe import Recipe
    from posttrain_gui.gui.regularization.looks import Look, Progress
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.regularizers.base import Regularizer

AUGMENTATION = "Data augmentation"
"""The group of the regularizers that change images."""
SOON = 100
"""Milliseconds in which changes are gathered: about so often pictures follow a slider that is being moved."""
SAME_IMAGES = 3
"""So many of the things that decide the pictures decide which images they show."""


def _render(
    facts: Facts, which: int, bases: Bases, regularizers: tuple[Regularizer, ...], seed: int, progress: Progress
) -> list[Look]:
    items = pick(facts.items, len(facts.tree.classes), ROWS * COLUMNS, which)
    if not items:
        return []
    return render(Request(items, facts.words, bases, regularizers, seed), progress)


class Preview(QObject):
    """Renders anew where something that decides the pictures changed, and only while somebody looks.

    One rendering at a time. That of other images is dropped; that of the same images with strengths of a moment ago is
    shown, and the newest strengths are rendered next: so pictures follow a slider that is moved on and on.

    Attributes:
        which: Chooses the images.
        seed: Of their random changes.

    Signals:
        rendered: The list of looks.
        failed: The exception.
        changed: :attr:`busy`, or what it waits for, is another one.
    """

    rendered = Signal(object)
    failed = Signal(object)
    changed = Signal()

    def __init__(self, store: PlanStore, reading: DataReading, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._reading, self._recipe = store, reading, recipe
        self.which = self.seed = 0
        self._awake = False
        self._shown: tuple[object, ...] | None = None
        self._bases: tuple[Facts, Preprocessing, Bases] | None = None
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.refresh)
        store.changed.connect(self._plan_changed)
        reading.changed.connect(self._touch)
        recipe.changed.connect(self._touch)

    @property
    def busy(self) -> bool:
        """Whether pictures are being rendered or about to be."""
        return self._task is not None or self._soon.isActive()

    @property
    def augmentations(self) -> tuple[Regularizer, ...]:
        """Those of the plan that change images."""
        return tuple(choice for choice in self._store.plan.regularizers if choice.group == AUGMENTATION)

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks. Only then, and once images are known, torch is loaded."""
        self._awake = awake
        if awake:
            self.refresh()

    @Slot()
    def draw_anew(self) -> None:
        """The same images, changed at random in other ways."""
        self.seed += 1
        self.refresh()

    @Slot()
    def other_images(self) -> None:
        """Other images."""
        self.which += 1
        self.refresh()

    @Slot(object, object)
    def _plan_changed(self, old: object, new: object) -> None:
        del old, new
        self._touch()

    @Slot()
    def _touch(self) -> None:
        # Not started anew while it runs: while a slider moves on and on, pictures shall follow.
        if self._awake and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Renders where the pictures would be others than those shown or on their way."""
        facts = self._reading.facts
        if facts is None:
            self._forget()
        elif self._awake:
            self._recipe.wake()
            if self._recipe.current is not None:
                self._show(facts, self._recipe.current)
        self.changed.emit()

    def _forget(self) -> None:
        """There are no images any more: what is on its way is of others."""
        self._shown = self._bases = None
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _show(self, facts: Facts, preprocessing: Preprocessing) -> None:
        wanted = (facts, preprocessing, self.which, self.augmentations, self.seed)
        if wanted == self._shown:
            return
        if self._task is not None:
            if self._shown is not None and wanted[:SAME_IMAGES] == self._shown[:SAME_IMAGES]:
                return  # comes next: see _take
            self._task.cancel()
        self._shown = wanted
        bases = self._bases_for(facts, preprocessing)
        work = partial(_render, facts, self.which, bases, self.augmentations, self.seed)
        self._task = Task(work, self, heavy=True)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start()

    def _bases_for(self, facts: Facts, preprocessing: Preprocessing) -> Bases:
        if self._bases is None or self._bases[0] is not facts or self._bases[1] != preprocessing:
            self._bases = (facts, preprocessing, Bases(facts.reader, preprocessing))
        return self._bases[2]

    @Slot(object)
    def _take(self, looks: list[Look]) -> None:
        self._task = None
        self.rendered.emit(looks)
        self.refresh()

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        # Asked for again, it is tried again: the reason may be gone.
        self._task, self._shown = None, None
        self.failed.emit(error)
        self.changed.emit()
