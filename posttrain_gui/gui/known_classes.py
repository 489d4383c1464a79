"""What the images say to the other steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.gui.strategy.recommended import recommended

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow


class KnownClasses(QObject):
    """Carries classes and tasks of the images to the model's head, the tasks' weights and the recommended preset."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.data.summary_changed.connect(self._images_known)
        window.facts.changed.connect(self._recommend)

    @Slot()
    def _images_known(self) -> None:
        """The classes and tasks of the images decide how large the new head is."""
        window = self._window
        found = window.data.reading.facts
        window.facts.set_classes(found.outputs if found else None)
        window.strategy.set_tasks(found.digests if found else ())
        self._recommend()

    @Slot()
    def _recommend(self) -> None:
        """Which preset fits depends on the images and on what the model knows of them."""
        window = self._window
        fitting = recommended(window.store.plan, window.data.reading.facts, window.facts.facts)
        window.strategy.presets.recommend(fitting)
