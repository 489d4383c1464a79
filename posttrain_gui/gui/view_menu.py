"""What the View menu sets: the theme, and the language of the window. The same as in the settings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup

from posttrain_gui.gui import settings_form
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import lettered

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QMenu

    from posttrain_gui.gui.settings_store import SettingsStore

THEMES = {"system": "&As the system", "light": "&Light", "dark": "&Dark"}


class ViewMenu(QObject):
    """Fills the menu and keeps its ticks true."""

    def __init__(self, menu: QMenu, store: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._groups: dict[str, QActionGroup] = {}
        self._fill(menu, "theme", {mode: tr(text) for mode, text in THEMES.items()})
        menu.addSeparator()
        languages = menu.addMenu(tr("Lan&guage"))
        languages.setObjectName("menu.language")
        names = {code: lettered(name, code[0].upper()) for code, name in settings_form.language_names().items()}
        self._fill(languages, "language", names | {"system": tr("&As the system")})
        store.changed.connect(self._show)
        self._show()

    def _fill(self, menu: QMenu, setting: str, names: Mapping[str, str]) -> None:
        group = self._groups[setting] = QActionGroup(self)
        for value, text in names.items():
            action = QAction(text, self)
            action.setObjectName(f"{setting}.{value}")
            action.setData(value)
            action.setCheckable(True)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._chosen)

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        self._store.update(action.objectName().partition(".")[0], action.data())

    @Slot()
    def _show(self) -> None:
        for setting, group in self._groups.items():
            for action in group.actions():
                action.setChecked(action.data() == getattr(self._store.current, setting))
