"""The menus: File, Edit, View, Help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction

from posttrain_gui.gui.plan_files import ready_plans
from posttrain_gui.gui.recent_menu import RecentMenu
from posttrain_gui.gui.shortcuts import keys_of
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.view_menu import ViewMenu

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QMainWindow, QMenu

    from posttrain_gui.gui.plan_files import PlanFiles
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.gui.undo import PlanUndo


class Menus(QObject):
    """Builds the menus of a window and does what they say; Help is filled by ``gui/help/menu.py``.

    Signals:
        settings_wanted: The settings are to be shown.
    """

    settings_wanted = Signal()

    def __init__(self, window: QMainWindow, files: PlanFiles, undo: PlanUndo, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._files, self._undo, self._settings = window, files, undo, settings
        self.ready: dict[str, Path] = ready_plans()
        bar = window.menuBar()
        self._fill_file(bar.addMenu(tr("&File")))
        self._fill_edit(bar.addMenu(tr("&Edit")))
        self._fill_view(bar.addMenu(tr("&View")))
        self.help = bar.addMenu(tr("&Help"))

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, "plan.new", tr("&New plan"), self._files.new)
        self._add(menu, "plan.open", tr("&Open plan…"), self._files.open)
        recent = menu.addMenu(tr("Open re&cent"))
        recent.setObjectName("menu.recent")
        self.recent = RecentMenu(recent, self._files.recent, "plans")
        self.recent.chosen.connect(self._open_recent)
        ready = menu.addMenu(tr("&Ready plans"))
        for number, (name, file) in enumerate(self.ready.items(), start=1):
            action = self._add(ready, f"plan.ready.{file.stem}", f"&{number}  {tr(name)}", self._open_ready)
            action.setData(str(file))
        menu.addSeparator()
        self._add(menu, "plan.save", tr("&Save plan"), self._files.save)
        self._add(menu, "plan.save_as", tr("Save plan &as…"), self._files.save_as)
        menu.addSeparator()
        self._add(menu, "quit", tr("&Quit"), self._window.close)

    def _fill_edit(self, menu: QMenu) -> None:
        self.undo = self._add(menu, "plan.undo", "", self._undo.undo)
        self.redo = self._add(menu, "plan.redo", "", self._undo.redo)
        self._undo.changed.connect(self._show_undo)
        self._show_undo()
        menu.addSeparator()
        wanted = self._add(menu, "settings", tr("&Settings…"), self.settings_wanted.emit)
        wanted.setMenuRole(QAction.MenuRole.PreferencesRole)

    @Slot()
    def _show_undo(self) -> None:
        """Says what would be taken back, and what made again."""
        back, forth = self._undo.undo_text, self._undo.redo_text
        self.undo.setText(tr("&Undo: {what}", what=back) if back else tr("&Undo"))
        self.redo.setText(tr("&Redo: {what}", what=forth) if forth else tr("&Redo"))
        self.undo.setEnabled(bool(back))
        self.redo.setEnabled(bool(forth))

    def _fill_view(self, menu: QMenu) -> None:
        ViewMenu(menu, self._settings, self)

    def _add(self, menu: QMenu, name: str, text: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(keys_of(name))
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    @Slot(str)
    def _open_recent(self, path: str) -> None:
        self._files.open_file(Path(path))

    @Slot()
    def _open_ready(self) -> None:
        self._files.open_copy(Path(self._sender().data()))

    def _sender(self) -> QAction:
        sender = self.sender()
        assert isinstance(sender, QAction)
        return sender
