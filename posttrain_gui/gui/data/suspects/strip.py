"""The suspected images as small pictures, to walk through with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, QObject, Signal, Slot
from PySide6.QtWidgets import QListView, QWidget

from posttrain_gui.gui.data.picture_list import (
    COLOURS_ROLE,
    FAINT_ROLE,
    IMAGE_ROLE,
    LINES_ROLE,
    Index,
    Look,
    PictureList,
    PictureModel,
    Role,
)
from posttrain_gui.gui.data.suspects import words
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from posttrain_gui.gui.data.suspects.docket import Docket

LOOK = Look(side=50, width=106, line=15, margin=4, gap=3, inset=3, rim=1)


class SuspectModel(PictureModel):
    """The entries of a docket; what is decided steps back."""

    def __init__(self, docket: Docket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._docket = docket
        docket.changed.connect(self._reset)
        docket.decided.connect(self._decided)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Images."""
        return 0 if parent.isValid() else len(self._docket.entries)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One image with its words."""
        entry = self._docket.entries[index.row()]
        if role in (Role.DisplayRole, Role.AccessibleTextRole):
            return ", ".join(part for part in (words.question(entry), words.looks(entry), words.outcome(entry)) if part)
        if role == Role.ToolTipRole:
            return f"{entry.about.image}\n{words.question(entry)}\n{words.looks(entry)}"
        if role == IMAGE_ROLE:
            return self.thumbnails.get(entry.path)
        if role == LINES_ROLE:
            return words.caption(entry)
        return {COLOURS_ROLE: ("text", "good" if entry.decided else "muted"), FAINT_ROLE: entry.decided}.get(role)

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    @Slot(int)
    def _decided(self, number: int) -> None:
        self.dataChanged.emit(self.index(number), self.index(number))


class SuspectStrip(PictureList):
    """The pictures; letters are left to the page.

    Signals:
        chosen: The number of the image that is looked at.
    """

    chosen = Signal(int)

    def __init__(self, docket: Docket, parent: QWidget | None = None) -> None:
        self.suspects = SuspectModel(docket)
        super().__init__("suspects", tr("Images whose labels are suspected"), self.suspects, LOOK, parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._moved)

    def look_at(self, number: int) -> None:
        """Goes to an image."""
        self.setCurrentIndex(self.suspects.index(number))

    @property
    def number(self) -> int:
        """The image that is looked at; −1 for none."""
        return self.currentIndex().row()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Letters would search for a name."""
        if event.text().isprintable() and event.text().strip():
            event.ignore()
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex, QModelIndex)
    def _moved(self, index: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(index.row())
