"""The chosen pictures, each with the model's answer and why it was chosen."""

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
    QUrl,
    Slot,
)
from PySide6.QtGui import QDesktopServices, QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.result.label_next.words import lines_of, told
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from posttrain_gui.data.base import Reader
    from posttrain_gui.studies.label_next import NextLabel

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PICTURE, LINE, MARGIN, WIDTH = 96, 16, 7, 172
IMAGE_ROLE, LINES_ROLE, FILE_ROLE = Role.UserRole, Role.UserRole + 1, Role.UserRole + 2


class ChosenModel(QAbstractListModel):
    """The chosen images in their order; pictures are read when they come into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.images: list[NextLabel] = []
        self._thumbnails = Thumbnails(self)
        self._thumbnails.loaded.connect(self._loaded)

    def show(self, images: list[NextLabel], reader: Reader) -> None:
        """Takes the place of what was shown."""
        self.beginResetModel()
        self._thumbnails.use(reader)
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
            return self._thumbnails.get(str(image.file))
        return str(image.file) if role == FILE_ROLE else None

    @Slot()
    def _loaded(self) -> None:
        if self.images:
            self.dataChanged.emit(self.index(0), self.index(len(self.images) - 1), [IMAGE_ROLE])


class ChosenDelegate(QStyledItemDelegate):
    """A picture above the answer and two lines of why."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """The same for all."""
        return QSize(WIDTH, PICTURE + 3 * LINE + 3 * MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one picture."""
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 6, 6)
        frame = QRect(area.center().x() - PICTURE // 2, area.top() + MARGIN, PICTURE, PICTURE)
        _paint_image(painter, frame, index.data(IMAGE_ROLE), option)
        _paint_words(painter, area, frame.bottom() + MARGIN, index.data(LINES_ROLE))
        painter.restore()


def _paint_image(painter: QPainter, frame: QRect, image: QImage | None, option: QStyleOptionViewItem) -> None:
    if image is None:
        painter.setPen(theme.colour("muted"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("reading …"))
        return
    if not image.isNull():
        size = image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = frame.left() + (PICTURE - size.width()) // 2, frame.top() + (PICTURE - size.height()) // 2
        frame = QRect(left, top, size.width(), size.height())
    paint_picture(painter, image, frame, option.palette)


def _paint_words(painter: QPainter, area: QRect, top: int, lines: tuple[str, str]) -> None:
    answer, why = lines
    room = QRect(area.left() + 4, top, area.width() - 8, LINE)
    painter.setPen(theme.colour("text"))
    shown = painter.fontMetrics().elidedText(answer, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)
    painter.setPen(theme.colour("muted"))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    painter.drawText(QRect(room.left(), top + LINE, room.width(), 2 * LINE), flags, why)


class ChosenGrid(QListView):
    """As many pictures a row as fit; a double click opens one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("label_next_grid")
        self.setAccessibleName(tr("Images to label next"))
        self.chosen = ChosenModel(self)
        self.setModel(self.chosen)
        self.setItemDelegate(ChosenDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.viewport().setAcceptDrops(False)
        self.setAcceptDrops(False)  # the page takes what is dropped
        self.activated.connect(self._open)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(index.data(FILE_ROLE)))
