"""Edit → Settings: what holds for every plan. All of it takes effect at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.data_folder.row import DataFolderRow
from posttrain_gui.gui.help.about import About
from posttrain_gui.gui.settings_form import ELSEWHERE, settings_form
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card, ScrollPage
from posttrain_gui.gui.widgets.text import ElidedLabel, label, page_header
from posttrain_gui.settings import Settings

if TYPE_CHECKING:
    from posttrain_gui.gui.settings_store import SettingsStore


class SettingsDialog(QDialog):
    """A form of the settings; the window can be worked in meanwhile.

    Signals:
        folder_wanted: Another data folder is to be chosen.
    """

    topic: ClassVar[About] = About(
        "files#settings",
        title="Settings",
        text="What holds for every plan. What decides a run stands in its plan.",
    )

    folder_wanted = Signal()

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("settings_dialog")
        self.setWindowTitle(tr("Settings"))
        self.setModal(False)
        self._store = store
        self.form = settings_form(store, self)
        self.folder = DataFolderRow(store)
        self.folder.wanted.connect(self.folder_wanted)
        self.restore = push_button(
            "settings_restore",
            tr("Restore defaults"),
            tr("Sets everything as the program came; the data folder stays where it is."),
        )
        self.show_file = push_button(
            "settings_show", tr("Show in folder"), tr("Opens the folder in which the settings file lies.")
        )
        self.shut = push_button(
            "settings_close", tr("Close"), tr("Closes the settings; what was changed holds already.")
        )
        self._lay_out()
        self.restore.clicked.connect(self._restore)
        self.show_file.clicked.connect(self._show_file)
        self.shut.clicked.connect(self.close)
        self.resize(800, 560)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(22, 18, 22, 18)
        layout.setSpacing(12)
        layout.addLayout(page_header(tr("Settings"), tr("They hold for every plan, and take effect at once.")))
        page = ScrollPage()
        page.body.setContentsMargins(0, 0, 8, 0)
        page.body.setSpacing(12)
        for part in (self.form, self.folder):
            card = Card()
            card.body.addWidget(part)
            page.body.addWidget(card)
        page.body.addStretch(1)
        layout.addWidget(page, 1)
        layout.addLayout(self._file_row())
        layout.addLayout(self._buttons())

    def _file_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(tr("Kept in"), "muted"))
        self.where = ElidedLabel(str(self._store.paths.settings), "muted", keep_end=True)
        self.where.setObjectName("settings_file")
        row.addWidget(self.where, 1)
        row.addWidget(self.show_file)
        return row

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(self.restore)
        row.addStretch(1)
        row.addWidget(self.shut)
        for button in (self.restore, self.show_file, self.shut, self.folder.change):
            button.setAutoDefault(False)  # Enter in a field is no click on a button
        return row

    @Slot()
    def _restore(self) -> None:
        plain = Settings().model_dump()
        self._store.update_all({name: value for name, value in plain.items() if name not in ELSEWHERE})

    @Slot()
    def _show_file(self) -> None:
        folder = self._store.paths.settings.parent
        folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
