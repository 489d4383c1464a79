"""The chosen pictures, each with the model's answer and why it was chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from posttrain_gui.gui.data.picture_list import (
    COLOURS_ROLE,
    IMAGE_ROLE,
    LINES_ROLE,
    OWN_ROLE,
    Index,
    Look,
    PictureList,
    PictureModel,
    Role,
)
from posttrain_gui.gui.result.label_next.words import lines_of, told
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from posttrain_gui.data.base import Reader
    from posttrain_gui.studies.label_next import NextLabel

LOOK = Look(side=96, width=172, line=16, margin=7, gap=6, inset=4, rows=(1, 2))
FILE_ROLE = OWN_ROLE


class ChosenModel(PictureModel):
    """The chosen images in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.images: list[NextLabel] = []

    def show(self, images: list[NextLabel], reader: Reader) -> None:
        """Takes the place of what was shown."""
        self.beginResetModel()
        self.thumbnails.use(reader)
        self.images = images
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of pictures."""
        return 0 if parent.isValid() else len(self.images)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One picture with its lines."""
        image = self.images[index.row()]
        if role == LINES_ROLE:
            return lines_of(image)
        if role in (Role.AccessibleTextRole, Role.DisplayRole):
            return ", ".join((image.file.name, *lines_of(image)))
        if role == Role.ToolTipRole:
            return told(image)
        if role == IMAGE_ROLE:
            return self.thumbnails.get(str(image.file))
        return {COLOURS_ROLE: ("text", "muted"), FILE_ROLE: str(image.file)}.get(role)


class ChosenGrid(PictureList):
    """The pictures; a double click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.chosen = ChosenModel()
        super().__init__("label_next_grid", tr("Images to label next"), self.chosen, LOOK, parent)
        self.activated.connect(self._open)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(index.data(FILE_ROLE)))
