"""Small pictures with lines of text below them, as many a row as fit: the list, its painting, and what it shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Slot,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.grid import RADIUS, paint_picture
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.tr import tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

    from posttrain_gui.data.base import Reader

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
IMAGE_ROLE, LINES_ROLE, COLOURS_ROLE, FAINT_ROLE, OWN_ROLE = (Role.UserRole + number for number in range(5))
"""A picture or None while it is read; its lines; a colour role for each; whether it steps back; the list's own."""
FAINT = 0.45


@dataclass(frozen=True, slots=True)
class Look:
    """Sizes in px.

    Attributes:
        side: Longer side of a picture.
        width: Of a picture with its room.
        line: Height of a line of text.
        margin: Around the picture.
        gap: Between the picture and its first line.
        inset: Left and right of the text.
        rows: How many lines of height each text has; one that has several is wrapped.
        rim: Room around the mark of the chosen one.
        framed: Whether each picture stands in a square ground.
    """

    side: int
    width: int
    line: int
    margin: int
    gap: int
    inset: int
    rows: tuple[int, ...] = (1, 1)
    rim: int = 2
    framed: bool = False

    @property
    def height(self) -> int:
        """Of a picture with its lines."""
        return self.side + sum(self.rows) * self.line + 3 * self.margin


class PictureModel(QAbstractListModel):
    """Base of what the lists show; pictures are read when they come into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.thumbnails = Thumbnails(self)
        self.thumbnails.loaded.connect(self._loaded)

    def use(self, reader: Reader | None) -> None:
        """Reads pictures through this from now on; None: none can be read (yet)."""
        self.thumbnails.use(reader)
        self._loaded()

    @Slot()
    def _loaded(self) -> None:
        if count := self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(count - 1), [IMAGE_ROLE])


class PictureDelegate(QStyledItemDelegate):
    """A picture above its lines."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """The same for all."""
        return QSize(self.look.width, self.look.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one picture."""
        area: QRect = option.rect
        look = self.look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            _paint_rounded(painter, QRectF(area).adjusted(look.rim, look.rim, -look.rim, -look.rim), "accent_soft")
        frame = QRect(area.center().x() - look.side // 2, area.top() + look.margin, look.side, look.side)
        painter.setOpacity(FAINT if index.data(FAINT_ROLE) else 1.0)
        _paint_image(painter, frame, index.data(IMAGE_ROLE), option.palette, framed=look.framed)
        painter.setOpacity(1.0)
        top = frame.top() + look.side + look.gap
        self._paint_lines(painter, QRect(area.left() + look.inset, top, area.width() - 2 * look.inset, 0), index)
        painter.restore()

    def _paint_lines(self, painter: QPainter, room: QRect, index: Index) -> None:
        lines = zip(index.data(LINES_ROLE), index.data(COLOURS_ROLE), self.look.rows, strict=True)
        for text, colour, rows in lines:
            room.setHeight(rows * self.look.line)
            painter.setPen(theme.colour(colour))
            _paint_text(painter, room, text, wrapped=rows > 1)
            room.translate(0, rows * self.look.line)


def fitted(image: QImage, frame: QRect) -> QRect:
    """Where an image stands in a frame, whole and in its own proportions; all of the frame where it is null."""
    if image.isNull():
        return frame
    place = QRect(frame.topLeft(), image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio))
    place.moveCenter(frame.center())
    return place


def _paint_rounded(painter: QPainter, area: QRectF, colour: str) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawRoundedRect(area, RADIUS, RADIUS)


def _paint_image(painter: QPainter, frame: QRect, image: QImage | None, palette: QPalette, *, framed: bool) -> None:
    if image is not None:
        paint_picture(painter, image, fitted(image, frame), palette, frame if framed else None)
        return
    if framed:
        _paint_rounded(painter, QRectF(frame), "track")
    painter.setPen(theme.colour("muted"))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("reading …"))


def _paint_text(painter: QPainter, room: QRect, text: str, *, wrapped: bool) -> None:
    if wrapped:
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, text)
        return
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class PictureList(QListView):
    """As many pictures a row as fit; thousands cost no more than those in view."""

    def __init__(self, name: str, title: str, model: PictureModel, look: Look, parent: QWidget | None = None) -> None:
        """Makes the list.

        Args:
            name: Its object name.
            title: What a screen reader calls it.
            model: What is shown; the list owns it.
            look: How large all is.
            parent: The owner.
        """
        super().__init__(parent)
        self.setObjectName(name)
        describe_list(self, title, tr("Enter or Space opens a picture."))
        model.setParent(self)
        self.setModel(model)
        self.setItemDelegate(PictureDelegate(look, self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(2)
        self.setAcceptDrops(False)  # the page takes what is dropped
        self.viewport().setAcceptDrops(False)
