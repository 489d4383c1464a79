"""The one place in the window that holds the settings and writes them."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from posttrain_gui import settings as files
from posttrain_gui.choice import Problem
from posttrain_gui.errors import InputError
from posttrain_gui.settings import SettingsError

if TYPE_CHECKING:
    from posttrain_gui.paths import Paths
    from posttrain_gui.settings import Settings

log = logging.getLogger(__name__)


class SettingsStore(QObject):
    """Reads the settings once; every change goes through :meth:`update`, is written, and is told.

    A form works on it as on the plan's store: :attr:`plan` are the settings, paths begin with "settings".

    Attributes:
        paths: The program's folders.
        notes: What a person has to know about the file that was read.

    Signals:
        changed: (old Settings, new Settings); sent only where they differ.
        problems_changed: :meth:`problems` may be another list.
        not_kept: (what, why) A change holds, but could not be written.
    """

    changed = Signal(object, object)
    problems_changed = Signal()
    not_kept = Signal(str, str)

    def __init__(self, paths: Paths, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths = paths
        loaded = files.load(paths)
        self._current, self.notes = loaded.settings, loaded.notes
        self._refused: dict[str, str] = {}
        for note in self.notes:
            log.warning("%s", note)

    @property
    def current(self) -> Settings:
        """What is in force."""
        return self._current

    def update(self, name: str, value: Any) -> bool:
        """Changes one setting.

        Returns:
            True where it was taken; False where it is not possible (:meth:`problems` says why).
        """
        return self.update_all({name: value})

    def update_all(self, changes: dict[str, Any]) -> bool:
        """Changes several at once; all of them or none."""
        try:
            new = files.changed(self._current, changes)
        except SettingsError as error:
            self._refused[error.problem.path] = error.problem.message
            self.problems_changed.emit()
            return False
        for name in changes:
            self._refused.pop(name, None)
        self._set(self._written(changes, new))
        return True

    def problems(self) -> list[Problem]:
        """Values that were refused and still stand in their fields."""
        return [Problem(name, message) for name, message in self._refused.items()]

    def _written(self, changes: dict[str, Any], otherwise: Settings) -> Settings:
        try:
            return files.save(self.paths, changes)
        except InputError as error:
            log.warning("%s %s", error.what, error.why)
            self.not_kept.emit(error.what, " ".join((error.why, error.next)))
            return otherwise

    def _set(self, new: Settings) -> None:
        old, self._current = self._current, new
        if new != old:
            self.changed.emit(old, new)
        self.problems_changed.emit()
