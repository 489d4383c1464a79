"""Which folder shows what the model should not forget: chosen, dropped, or taken away again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label

HELP = (
    "A folder with one folder for each class, of images that the model should still answer as before: "
    "those of the run's classes as they used to look, or classes the model knew before. It chooses nothing."
)


class ReferenceRow(QWidget):
    """The folder of reference images.

    Signals:
        changed: :attr:`folder` is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self.name = ElidedLabel("", "muted")
        self.name.setObjectName("reference_folder")
        self.choose = push_button("choose_reference", tr("Choose folder…"))
        self.clear = push_button("clear_reference", tr("Without"))
        self.clear.setToolTip(tr("Measures on the validation images only."))
        heading = label(tr("Reference images (optional)"), "strong")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.clear)
        row.addWidget(self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addLayout(row)
        self.setToolTip(tr(HELP))
        self.choose.clicked.connect(self._ask)
        self.clear.clicked.connect(self._clear)
        self.take(None)

    @staticmethod
    def understands(path: str) -> bool:
        """Whether a dropped path can be reference images."""
        return bool(path) and (Path(path).is_dir() or Path(path).suffix.lower() == ".zip")

    def take(self, folder: Path | None) -> None:
        """Takes another folder, or none."""
        differs = folder != self.folder
        self.folder = folder
        self.name.setText(str(folder) if folder else tr("None: drop a folder here, or choose one."))
        self.clear.setVisible(folder is not None)
        if differs:
            self.changed.emit()

    @Slot()
    def _clear(self) -> None:
        self.take(None)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Folder of reference images"), str(self.folder or Path.home()))
        dialog.setObjectName("reference_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.take(Path(folder))
