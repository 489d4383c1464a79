"""One class to be taught: its name and its images."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from posttrain_gui.data.reading.names import IMAGE_SUFFIXES
from posttrain_gui.errors import UserError
from posttrain_gui.gui.result.teach.given import images_of
from posttrain_gui.gui.result.teach.pictures_strip import PicturesStrip
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.button import push_button
from posttrain_gui.gui.widgets.card import Card
from posttrain_gui.gui.widgets.text import label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from posttrain_gui.gui.data.thumbnails import Thumbnails


def dropped_paths(event: QDragEnterEvent | QDropEvent) -> list[Path]:
    """All local files and folders that are being dropped."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def image_filter() -> str:
    """A file dialog's filter of images."""
    endings = " ".join(f"*{suffix}" for suffix in sorted(IMAGE_SUFFIXES))
    return tr("Images") + f" ({endings});;" + tr("All files") + " (*)"


class ClassCard(Card):
    """Name, thumbnails, and what adds and removes.

    Signals:
        changed: Name or images are others.
        closed: The class is to go.
        failed: An exception: what was dropped cannot be read.
    """

    changed = Signal()
    closed = Signal()
    failed = Signal(object)

    def __init__(self, name: str, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8, spacing=4)
        self.setAcceptDrops(True)
        self.setObjectName("taught_class")
        self.name = QLineEdit(name)
        self.name.setObjectName("class_name")
        self.name.setAccessibleName(tr("Name of the class"))
        self.name.setPlaceholderText(tr("Name of the class"))
        self.name.setMaxLength(200)
        self.name.setFixedWidth(170)
        self.name.setCursorPosition(0)
        self.name.textChanged.connect(self.changed)
        self.count = label("", "muted")
        self.pictures = PicturesStrip(thumbnails)
        self.pictures.changed.connect(self._tell)
        self.pictures.itemSelectionChanged.connect(self._show_count)
        self._lay_out()
        self._show_count()

    def _lay_out(self) -> None:
        self.more = push_button(
            "add_images", tr("Add…"), tr("Adds images of this class; they can be dropped here too.")
        )
        self.more.setAccessibleName(tr("Add images of this class"))
        self.remove = QPushButton()
        self.remove.setObjectName("remove_of_class")
        set_role(self.remove, "link")
        self.more.clicked.connect(self._ask)
        self.remove.clicked.connect(self._remove)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(self.name)
        under = QHBoxLayout()
        under.addWidget(self.count)
        under.addStretch(1)
        under.addWidget(self.remove)
        left.addLayout(under)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addLayout(left)
        row.addWidget(self.pictures, 1)
        row.addWidget(self.more)
        self.body.addLayout(row)

    @property
    def called(self) -> str:
        """The name without blanks at its ends."""
        return self.name.text().strip()

    def add(self, images: list[Path]) -> None:
        """Adds images."""
        self.pictures.add(images)
        self._tell()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Takes files and folders."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802 - Qt's name
        """Adds what is an image among them."""
        event.acceptProposedAction()
        try:
            images = images_of(dropped_paths(event))
        except UserError as error:
            self.failed.emit(error)
            return
        self.add(images)

    @Slot()
    def _tell(self) -> None:
        self._show_count()
        self.changed.emit()

    @Slot()
    def _show_count(self) -> None:
        count = len(self.pictures.paths)
        self.count.setText(tr("1 image") if count == 1 else tr("{n} images", n=number(count)))
        chosen = len(self.pictures.selectedItems())
        self.remove.setText(tr("Remove chosen") if chosen else tr("Remove"))
        self.remove.setToolTip(tr("Takes the chosen images away.") if chosen else tr("Takes this class away."))
        self.remove.setAccessibleName(self.remove.toolTip())

    @Slot()
    def _remove(self) -> None:
        if self.pictures.selectedItems():
            self.pictures.remove_chosen()
        else:
            self.closed.emit()

    @Slot()
    def _ask(self) -> None:
        dialog = QFileDialog(self, tr("Images of {name}", name=self.called or tr("this class")), "", image_filter())
        dialog.setObjectName("class_images_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self._chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    @Slot(list)
    def _chosen(self, files: list[str]) -> None:
        self.add([Path(file) for file in files])
