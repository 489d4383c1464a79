"""The images of one class in a row; Delete takes the chosen ones away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem, QWidget

from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from pathlib import Path

    from posttrain_gui.gui.data.thumbnails import Thumbnails

SIDE = 44


class PicturesStrip(QListWidget):
    """Thumbnails with their files as tooltips.

    Signals:
        changed: Images were taken away.
    """

    changed = Signal()

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.paths: list[Path] = []
        set_role(self, "strip")
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setSpacing(2)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + 20)
        self.setToolTip(tr("Delete takes the chosen images away."))
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)  # the card takes what is dropped
        thumbnails.loaded.connect(self._show_pictures)

    def add(self, paths: list[Path]) -> None:
        """Adds images; those that are there already are left out."""
        self.show_paths([*self.paths, *(path for path in paths if path not in self.paths)])

    def show_paths(self, paths: list[Path]) -> None:
        """Shows these images."""
        self.paths = list(dict.fromkeys(paths))
        self.clear()
        for path in self.paths:
            item = QListWidgetItem(self)
            item.setSizeHint(QSize(SIDE + 6, SIDE + 6))
            item.setToolTip(tr("{path}\nDelete takes it away.", path=path))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, path.name)
        self._show_pictures()

    @Slot()
    def remove_chosen(self) -> None:
        """Takes the chosen images away."""
        gone = {self.row(item) for item in self.selectedItems()}
        if gone:
            self.show_paths([path for place, path in enumerate(self.paths) if place not in gone])
            self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Delete and Backspace take away."""
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_chosen()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _show_pictures(self) -> None:
        for place, path in enumerate(self.paths):
            item = self.item(place)
            picture = self._thumbnails.get(str(path)) if item is not None and item.icon().isNull() else None
            if picture is None:
                continue
            if picture.isNull():
                item.setText("✗")
                item.setToolTip(tr("{path}\ncannot be read as an image", path=path))
            else:
                item.setIcon(QIcon(_square(QPixmap.fromImage(picture))))


def _square(pixmap: QPixmap) -> QPixmap:
    """Large enough to be shown; tiny drawings with their pixels."""
    smooth = pixmap.width() * 3 > SIDE
    mode = Qt.TransformationMode.SmoothTransformation if smooth else Qt.TransformationMode.FastTransformation
    return pixmap.scaled(QSize(SIDE, SIDE), Qt.AspectRatioMode.KeepAspectRatio, mode)
