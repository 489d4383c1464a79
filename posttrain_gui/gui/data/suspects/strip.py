"""The suspected images as small pictures, to walk through with the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.data.suspects import words
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from posttrain_gui.data.base import Reader
    from posttrain_gui.gui.data.suspects.docket import Docket, Entry

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PICTURE, LINE, MARGIN, WIDTH = 50, 15, 4, 106
ENTRY_ROLE, IMAGE_ROLE = Role.UserRole, Role.UserRole + 1


class SuspectModel(QAbstractListModel):
    """The entries of a docket; their pictures are read when they come into view."""

    def __init__(self, docket: Docket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._docket = docket
        self._thumbnails = Thumbnails(self)
        self._thumbnails.loaded.connect(self._loaded)
        docket.changed.connect(self._reset)
        docket.decided.connect(self._decided)

    def use(self, reader: Reader | None) -> None:
        """Reads pictures through this from now on."""
        self._thumbnails.use(reader)
        self._loaded()

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
            return self._thumbnails.get(entry.path)
        return entry if role == ENTRY_ROLE else None

    @Slot()
    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    @Slot(int)
    def _decided(self, number: int) -> None:
        self.dataChanged.emit(self.index(number), self.index(number))

    @Slot()
    def _loaded(self) -> None:
        if self._docket.entries:
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), [IMAGE_ROLE])


class SuspectDelegate(QStyledItemDelegate):
    """A picture above two lines; what is decided steps back."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """The same for all."""
        return QSize(WIDTH, PICTURE + 2 * LINE + 3 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one image."""
        area: QRect = option.rect
        entry: Entry = index.data(ENTRY_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(area).adjusted(1, 1, -1, -1), 6, 6)
        frame = QRect(area.center().x() - PICTURE // 2, area.top() + MARGIN, PICTURE, PICTURE)
        painter.setOpacity(0.45 if entry.decided else 1.0)
        _paint_image(painter, frame, index.data(IMAGE_ROLE), option)
        painter.setOpacity(1.0)
        _paint_words(painter, area, frame.bottom() + MARGIN, entry)
        painter.restore()


def _paint_image(painter: QPainter, frame: QRect, image: QImage | None, option: QStyleOptionViewItem) -> None:
    if image is None:
        painter.setPen(theme.colour("muted"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("reading …"))
        return
    paint_picture(painter, image, fitted(image, frame), option.palette)


def fitted(image: QImage, frame: QRect) -> QRect:
    """Where an image stands in a frame, whole and in its own proportions; all of the frame where it is null."""
    if image.isNull():
        return frame
    place = QRect(frame.topLeft(), image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(frame.center())
    return place


def _paint_words(painter: QPainter, area: QRect, top: int, entry: Entry) -> None:
    roles = ("text", "good" if entry.decided else "muted")
    for line, (text, role) in enumerate(zip(words.caption(entry), roles, strict=True)):
        room = QRect(area.left() + 3, top + line * LINE, area.width() - 6, LINE)
        painter.setPen(theme.colour(role))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class SuspectStrip(QListView):
    """As many pictures a row as fit; letters are left to the page.

    Signals:
        chosen: The number of the image that is looked at.
    """

    chosen = Signal(int)

    def __init__(self, docket: Docket, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("suspects")
        self.setAccessibleName(tr("Images whose labels are suspected"))
        self.suspects = SuspectModel(docket, self)
        self.setModel(self.suspects)
        self.setItemDelegate(SuspectDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
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
