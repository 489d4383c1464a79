"""The menus: File, Edit, View, Help."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu, QMessageBox

from posttrain_gui import __version__
from posttrain_gui.gui import theme
from posttrain_gui.gui.plan_files import ready_plans
from posttrain_gui.gui.shortcuts import keys_of
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from posttrain_gui.gui.plan_files import PlanFiles
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.gui.undo import PlanUndo

MODES: tuple[tuple[theme.Mode, str], ...] = (
    ("system", "&As the system"),
    ("light", "&Light"),
    ("dark", "&Dark"),
)


class Menus(QObject):
    """Builds the menus of a window and does what they say."""

    def __init__(self, window: QMainWindow, files: PlanFiles, undo: PlanUndo, settings: SettingsStore) -> None:
        super().__init__(window)
        self._window, self._files, self._undo, self._settings = window, files, undo, settings
        self.ready: dict[str, Path] = ready_plans()
        bar = window.menuBar()
        self._fill_file(bar.addMenu(tr("&File")))
        self._fill_edit(bar.addMenu(tr("&Edit")))
        self._fill_view(bar.addMenu(tr("&View")))
        self._fill_help(bar.addMenu(tr("&Help")))

    def _fill_file(self, menu: QMenu) -> None:
        self._add(menu, "plan.new", tr("&New plan"), self._files.new)
        self._add(menu, "plan.open", tr("&Open plan…"), self._files.open)
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

    @Slot()
    def _show_undo(self) -> None:
        """Says what would be taken back, and what made again."""
        back, forth = self._undo.undo_text, self._undo.redo_text
        self.undo.setText(tr("&Undo: {what}", what=back) if back else tr("&Undo"))
        self.redo.setText(tr("&Redo: {what}", what=forth) if forth else tr("&Redo"))
        self.undo.setEnabled(bool(back))
        self.redo.setEnabled(bool(forth))

    def _fill_view(self, menu: QMenu) -> None:
        group = QActionGroup(self)
        for mode, name in MODES:
            action = self._add(menu, f"theme.{mode}", tr(name), self._theme_chosen)
            action.setData(mode)
            action.setCheckable(True)
            action.setChecked(mode == theme.mode())
            group.addAction(action)

    def _fill_help(self, menu: QMenu) -> None:
        self._add(menu, "about", tr("&About posttrain-gui"), self._about)

    def _add(self, menu: QMenu, name: str, text: str, slot: Callable[[], object]) -> QAction:
        action = QAction(text, self)
        action.setObjectName(name)
        action.setShortcuts(keys_of(name))
        action.triggered.connect(slot)
        menu.addAction(action)
        return action

    @Slot()
    def _open_ready(self) -> None:
        self._files.open_copy(Path(self._sender().data()))

    @Slot()
    def _theme_chosen(self) -> None:
        self._settings.update("theme", self._sender().data())

    @Slot()
    def _about(self) -> None:
        text = tr("Makes a trained image model better for your own images, and proves it.")
        QMessageBox.about(self._window, tr("About posttrain-gui"), f"<b>posttrain-gui {__version__}</b><p>{text}</p>")

    def _sender(self) -> QAction:
        sender = self.sender()
        assert isinstance(sender, QAction)
        return sender
