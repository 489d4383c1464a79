"""Which folder shows what the model should not forget: chosen, dropped, or taken away again."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from posttrain_gui import blend
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.text import ElidedLabel, label
from posttrain_gui.typed_paths import home

HELP = (
    "A folder with one folder for each class, of images that the model should still answer as before: "
    "those of the run's classes as they used to look, or classes the model knew before. It chooses nothing."
)


class ReferenceRow(QWidget):
    """The reference images: a folder, or those on which the run's forgetting was measured.

    Attributes:
        folder: The folder, or None.

    Signals:
        changed: :attr:`chosen` is another one.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder: Path | None = None
        self._known, self._knows = "", False
        self.name = ElidedLabel("", "muted")
        self.name.setObjectName("reference_folder")
        self.choose = push_button(
            "choose_reference", tr("Choose folder…"), tr("A folder of images of what the model could do before.")
        )
        self.clear = push_button(
            "clear_reference", tr("Without"), tr("Measures the mixes on your validation images alone.")
        )
        self.clear.setToolTip(tr("Measures on the validation images only."))
        self.known = push_button("known_reference", tr("As for forgetting"), role="link")
        self.known.setToolTip(tr("Takes the very images on which the run's forgetting was measured."))
        heading = label(tr("Reference images (optional)"), "strong")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        row.addWidget(self.known)
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
        self.known.clicked.connect(self.take_known)
        self.take(None)

    @staticmethod
    def understands(path: str) -> bool:
        """Whether a dropped path can be reference images."""
        return bool(path) and (Path(path).is_dir() or Path(path).suffix.lower() == ".zip")

    @property
    def chosen(self) -> Path | Literal["forgetting"] | None:
        """What is to be measured on, as ``blend.measure`` takes it."""
        return blend.FORGETTING if self._knows else self.folder

    def offer_known(self, about: str) -> None:
        """Says on which images the run's forgetting was measured, in words; "" where it was not."""
        self._known = about
        self._knows = self._knows and bool(about)
        self._show()

    def take(self, folder: Path | None) -> None:
        """Takes another folder, or none."""
        self._choose(folder, knows=False)

    @Slot()
    def take_known(self) -> None:
        """Takes the images on which the run's forgetting was measured, where it was."""
        self._choose(None, knows=bool(self._known))

    def _choose(self, folder: Path | None, *, knows: bool) -> None:
        before = self.chosen
        self.folder, self._knows = folder, knows
        self._show()
        if self.chosen != before:
            self.changed.emit()

    def _show(self) -> None:
        shown = self._known if self._knows else str(self.folder) if self.folder else ""
        self.name.setText(tr(shown) or tr("None: drop a folder here, or choose one."))
        self.clear.setVisible(bool(shown))
        self.known.setVisible(bool(self._known) and not self._knows)

    @Slot()
    def _clear(self) -> None:
        self.take(None)

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Folder of reference images"), str(self.folder or home()))
        dialog.setObjectName("reference_dialog")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(str)
    def _chosen(self, folder: str) -> None:
        self.take(Path(folder))
