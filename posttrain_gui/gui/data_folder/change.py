"""Changing the data folder: asked, refused where it cannot be, copied, then switched. Nothing is lost on the way."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from posttrain_gui import moving, paths, settings
from posttrain_gui.errors import InputError, UserError
from posttrain_gui.gui import window_state
from posttrain_gui.gui.data_folder.change_dialog import ChangeDialog
from posttrain_gui.gui.dialogs import show_error
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow
    from posttrain_gui.paths import Paths

log = logging.getLogger(__name__)


class ChangeFolder(QObject):
    """Leads a window to another data folder.

    Attributes:
        dialog: The question that stands, or None.

    Signals:
        moved: The Paths that hold from now on; the window is to be built again.
    """

    moved = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ChangeDialog | None = None
        self._there: Path | None = None

    @Slot()
    def ask(self) -> None:
        """Asks for a folder, then what becomes of the runs."""
        if self._refused_now():
            return
        title, here = tr("Choose the data folder"), self._window.history.paths.data
        chosen = QFileDialog.getExistingDirectory(self._window, title, str(here.parent))
        if chosen:
            self.propose(Path(chosen))

    def propose(self, chosen: Path) -> None:
        """Asks what becomes of the runs where this folder is the data folder; says why where it cannot be."""
        here = self._window.history.paths.data
        try:
            there = moving.inside(chosen)
            if there == here or there.resolve() == here.resolve():
                return
            moving.check(here, there)
            found = moving.survey(here, there)
        except OSError as error:
            show_error(self._window, InputError(f"The folder {chosen} cannot be used.", f"{error.strerror or error}."))
            return
        except UserError as error:
            show_error(self._window, error)
            return
        self._there = there
        self.dialog = ChangeDialog(here, there, found, self._window)
        self.dialog.agreed.connect(self._switch)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _refused_now(self) -> bool:
        """A run writes into the folder that would go; also one of another window or of the terminal."""
        running = any(row.status == "running" for row in self._window.history.rows())
        if not running and not self._window.effects.busy:
            return False
        what = tr("The data folder cannot be changed now.")
        why = tr("Something is going on that writes into it: a run, a search or a study, here or in another window.")
        show_error(self._window, InputError(what, why, tr("Wait for its end, or finish it.")))
        return True

    @Slot(str, list)
    def _switch(self, way: str, names: list[str]) -> None:
        assert self._there is not None
        window, old = self._window, self._window.history.paths
        kept = None if self._there == paths.own_data() else self._there
        new = paths.with_data(old, kept)
        try:
            new.data.mkdir(parents=True, exist_ok=True)
            paths.prepare(new)
        except OSError as error:
            show_error(window, InputError(f"The folder {new.data} cannot be used.", f"{error.strerror or error}."))
            return
        except InputError as error:
            show_error(window, error)
            return
        window_state.keep(window)
        moving.take_window_along(old, new)
        if not window.settings_store.update("data_dir", kept):
            return
        if way == "move":
            self._clear(old, new, names)
        self.moved.emit(new)

    def _clear(self, old: Paths, new: Paths, names: list[str]) -> None:
        """Deletes what was copied, where the next start finds the copy and nothing has come to the original since."""
        names = [name for name in names if name != "window.ini"]
        kept = settings.load(new).settings.data_dir == (new.data if new.from_settings else None)
        if not kept or not moving.all_there(old.data, new.data, names):
            what = tr("The runs were copied; the originals were not deleted.")
            why = tr("Something was written there meanwhile.") if kept else tr("The settings could not be saved.")
            show_error(self._window, UserError(what, why, str(old.data)))
            return
        left = moving.remove(old.data, names)
        if left:
            log.warning("Left in %s: %s", old.data, ", ".join(left))

    @Slot()
    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
