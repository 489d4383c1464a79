"""Shows the settings of a window, and starts what they ask for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from posttrain_gui.gui.data_folder.change import ChangeFolder
from posttrain_gui.gui.dialogs import tell
from posttrain_gui.gui.settings_dialog import SettingsDialog
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.gui.main_window import MainWindow


class Preferences(QObject):
    """Opens the settings from the menu, and the change of the data folder from there.

    Attributes:
        dialog: The settings, or None while they were never shown.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: SettingsDialog | None = None
        self.change = ChangeFolder(window)
        window.menus.settings_wanted.connect(self.open)

    @Slot()
    def open(self) -> None:
        """Shows the settings, or brings them to the front."""
        if self.dialog is None:
            self.dialog = SettingsDialog(self._window.settings_store, self._window)
            self.dialog.folder_wanted.connect(self.change.ask)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @property
    def shown(self) -> bool:
        """Whether the settings are on the screen."""
        return self.dialog is not None and self.dialog.isVisible()

    def tell_notes(self) -> None:
        """Says what was wrong with the settings file, where something was."""
        notes = self._window.settings_store.notes
        if notes:
            tell(self._window, tr("About your settings"), "\n\n".join(tr(note) for note in notes))
