"""The data folder among the settings: where it is, and a button to choose another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label
from posttrain_gui.settings import Settings

if TYPE_CHECKING:
    from posttrain_gui.gui.settings_store import SettingsStore


class DataFolderRow(QWidget):
    """Title, folder, button, help.

    Signals:
        wanted: A person wants to choose another one.
    """

    wanted = Signal()

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        field = Settings.model_fields["data_dir"]
        title, told = tr(field.title or ""), tr(field.description or "")
        self.place = ElidedLabel(str(store.paths.data), keep_end=True)
        self.place.setObjectName("settings.data_dir")
        self.place.setAccessibleName(title)
        self.place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.change = push_button("settings_change_folder", tr("Change…"), tr("Chooses another folder for the runs."))
        self.change.setEnabled(not store.paths.throw_away)
        if store.paths.throw_away:
            told = tr("Given for this start alone (--data-dir, or POSTTRAIN_GUI_DATA_DIR), with settings of its own.")
        name = label(title)
        name.setBuddy(self.change)
        row = QHBoxLayout()
        row.setSpacing(16)
        name.setMinimumWidth(168)
        row.addWidget(name)
        row.addWidget(self.place, 1)
        row.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(label(told, "muted", wrap=True))
        self.change.clicked.connect(self.wanted)
