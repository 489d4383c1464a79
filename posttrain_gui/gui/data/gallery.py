"""Keeps the grid in step with images, preprocessing and regularizers; renders in the background."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from posttrain_gui.gui.background import Task
from posttrain_gui.gui.data.digest import pick
from posttrain_gui.gui.data.render import Request, render

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from posttrain_gui.gui.data.facts import Facts
    from posttrain_gui.gui.data.reading import DataReading
    from posttrain_gui.gui.data.recipe import Recipe
    from posttrain_gui.gui.data.render import Progress, Tile
    from posttrain_gui.gui.store import PlanStore
    from posttrain_gui.models.base import Preprocessing
    from posttrain_gui.regularizers.base import Regularizer

SHOWN = 15
SEVERAL = 8
"""So many where each image has several labels below it: those need room too."""
PATIENCE = 300


def _render(
    facts: Facts, preprocessing: Preprocessing, regularizers: Sequence[Regularizer], seed: int, progress: Progress
) -> list[Tile]:
    items = pick(facts.items, len(facts.tree.classes), SEVERAL if facts.tasks else SHOWN, seed)
    return render(Request(items, facts.words, facts.reader, preprocessing, regularizers, seed), progress)


class Gallery(QObject):
    """Renders anew where something that decides the pictures changed, and only while somebody looks.

    Attributes:
        seed: Chooses the images and their random changes.
        augmented: False to leave the augmentation out.

    Signals:
        rendered: The list of tiles.
        failed: The exception.
    """

    rendered = Signal(object)
    failed = Signal(object)

    def __init__(self, store: PlanStore, reading: DataReading, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._reading, self._recipe = store, reading, recipe
        self.seed = 0
        self.augmented = True
        self._awake = False
        self._shown: tuple[object, ...] | None = None
        self._task: Task | None = None
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE)
        self._soon.timeout.connect(self.refresh)
        store.changed.connect(self._plan_changed)
        reading.changed.connect(self.touch)
        recipe.changed.connect(self.touch)

    @property
    def busy(self) -> bool:
        """Whether pictures are being rendered or about to be."""
        return self._task is not None or self._soon.isActive()

    def set_awake(self, awake: bool) -> None:
        """Whether somebody looks."""
        self._awake = awake
        if awake:
            self.refresh()

    @Slot()
    def reshuffle(self) -> None:
        """Other images, changed at random in other ways."""
        self.seed += 1
        self.refresh()

    @Slot(bool)
    def set_augmented(self, augmented: bool) -> None:
        """With or without augmentation; the same images either way."""
        self.augmented = augmented
        self.refresh()

    @Slot()
    def touch(self) -> None:
        """Refreshes soon; many changes in a row become one."""
        if self._awake:
            self._soon.start()

    @Slot(object, object)
    def _plan_changed(self, old: object, new: object) -> None:
        del old, new
        self.touch()

    @Slot()
    def refresh(self) -> None:
        """Renders where the pictures would be others than those shown or on their way."""
        facts, preprocessing = self._reading.facts, self._recipe.current
        if not self._awake or facts is None or preprocessing is None:
            return
        regularizers = self._store.plan.regularizers if self.augmented else ()
        wanted = (facts, preprocessing, regularizers, self.seed)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._start(partial(_render, facts, preprocessing, regularizers, self.seed))

    def _start(self, work: Callable[[Progress], list[Tile]]) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = Task(work, self, heavy=True)
        self._task.done.connect(self._take)
        self._task.failed.connect(self._fail)
        self._task.start()

    @Slot(object)
    def _take(self, tiles: list[Tile]) -> None:
        self._task = None
        self.rendered.emit(tiles)

    @Slot(object)
    def _fail(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)
