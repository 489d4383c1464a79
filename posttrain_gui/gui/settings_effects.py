"""What a changed setting does to the window at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from posttrain_gui.gui import theme

if TYPE_CHECKING:
    from posttrain_gui.gui.settings_store import SettingsStore
    from posttrain_gui.settings import Settings


class SettingsEffects(QObject):
    """Follows the settings: the theme."""

    def __init__(self, store: SettingsStore, parent: QObject) -> None:
        super().__init__(parent)
        store.changed.connect(self._changed)

    @Slot(object, object)
    def _changed(self, old: Settings, new: Settings) -> None:
        app = QApplication.instance()
        if old.theme != new.theme and isinstance(app, QApplication):
            theme.apply(app, new.theme)
