"""The Help menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QDialog

from posttrain_gui.gui.shortcuts import keys_of
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMenu, QWidget

    from posttrain_gui.gui.help.helper import Helper
    from posttrain_gui.paths import Paths


class HelpMenu(QObject):
    """Fills the menu and does what it says; each dialog is there once at most.

    Args:
        menu: The menu, empty.
        helper: Explains and opens the guide.
        places: The program's folders.
        window: Over which dialogs stand.
    """

    def __init__(self, menu: QMenu, helper: Helper, places: Paths, window: QWidget) -> None:
        super().__init__(window)
        self._menu, self._places, self._window = menu, places, window
        self._add("help", tr("&Explain this"), helper.explain)
        self._add("help.what", tr("&What is this? (click)"), helper.point)
        self._add("help.guide", tr("&Guide"), helper.open_beginning)
        menu.addSeparator()
        self._add("help.shortcuts", tr("&Keyboard shortcuts"), self.show_shortcuts)
        self._add("help.doctor", tr("&Doctor…"), self.show_doctor)
        self._add("help.logs", tr("Show &log folder"), self._show_logs)
        menu.addSeparator()
        about = self._add("about", tr("&About posttrain-gui"), self.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    @Slot()
    def show_shortcuts(self) -> None:
        """All keys."""
        from posttrain_gui.gui.help.shortcuts_dialog import ShortcutsDialog

        self._raise("shortcuts", lambda: ShortcutsDialog(self._window))

    @Slot()
    def show_doctor(self) -> None:
        """Whether everything needed is there."""
        from posttrain_gui.gui.help.doctor_dialog import DoctorDialog

        self._raise("doctor", lambda: DoctorDialog(self._places, self._window))

    @Slot()
    def show_about(self) -> None:
        """Version, licence, libraries."""
        from posttrain_gui.gui.help.about_dialog import AboutDialog

        self._raise("about.dialog", lambda: AboutDialog(self._places, self._window))

    @Slot()
    def _show_logs(self) -> None:
        self._places.logs.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._places.logs)))

    def _raise(self, name: str, make: Callable[[], QDialog]) -> None:
        there = next((one for one in self._window.findChildren(QDialog, name) if one.isVisible()), None)
        dialog = there or make()
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def _add(self, name: str, text: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(keys_of(name))
        action.triggered.connect(slot)
        self._menu.addAction(action)
        return action
