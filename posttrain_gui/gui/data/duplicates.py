"""Groups of files that show the same picture, side by side."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.tr import number, tr
from posttrain_gui.gui.widgets.accessible import describe_list

if TYPE_CHECKING:
    from collections.abc import Sequence

    from posttrain_gui.data.base import Reader

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
SIDE = 64
GAP = 8
PICTURES = 3
IN_VIEW = 4


class DuplicatesModel(QAbstractListModel):
    """One row a group; nothing is stored but the groups."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: Sequence[tuple[str, ...]] = ()

    def show_groups(self, groups: Sequence[tuple[str, ...]]) -> None:
        """Replaces what is shown."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Groups."""
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The names of the files; the whole paths as tooltip; the group itself for the delegate."""
        group = self._groups[index.row()]
        if role == Role.DisplayRole:
            return "\n".join("/".join(PurePath(path).parts[-2:]) for path in group[:PICTURES])
        if role == Role.ToolTipRole:
            return "\n".join(group[:20])
        return group if role == Role.UserRole else None


class GroupDelegate(QStyledItemDelegate):
    """Paints the first pictures of a group and their names."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One row of pictures."""
        return QSize(PICTURES * (SIDE + GAP) + 200, SIDE + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Pictures to the left, names to the right."""
        group: tuple[str, ...] = index.data(Role.UserRole)
        area: QRect = option.rect.adjusted(GAP, GAP // 2, 0, -GAP // 2)
        palette: QPalette = option.palette
        painter.save()
        for place, path in enumerate(group[:PICTURES]):
            self._paint_picture(painter, path, QRect(area.left() + place * (SIDE + GAP), area.top(), SIDE, SIDE))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        room = area.adjusted(min(len(group), PICTURES) * (SIDE + GAP) + GAP, 0, 0, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._names(index, group))
        painter.restore()

    def _names(self, index: Index, group: tuple[str, ...]) -> str:
        more = len(group) - PICTURES
        names = str(index.data(Role.DisplayRole))
        return names + ("\n" + tr("and {n} more", n=number(more)) if more > 0 else "")

    def _paint_picture(self, painter: QPainter, path: str, area: QRect) -> None:
        image = self._thumbnails.get(path)
        if image is None or image.isNull():
            painter.fillRect(area, theme.colour("track"))
            return
        size = image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(area.topLeft(), size)
        target.moveCenter(area.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)


class DuplicatesView(QListView):
    """The list of groups; reads only the pictures that come into view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("duplicates")
        describe_list(self, tr("Files that show the same picture"), tr("The first of each group is kept."))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._model = DuplicatesModel(self)
        self.thumbnails = Thumbnails(self)
        self.setModel(self._model)
        self.setItemDelegate(GroupDelegate(self.thumbnails, self))
        self.thumbnails.loaded.connect(self._repaint)

    def show_groups(self, groups: Sequence[tuple[str, ...]], reader: Reader | None) -> None:
        """Shows these groups; their pictures come from this reader."""
        self.thumbnails.use(reader)
        self._model.show_groups(groups)
        self.setFixedHeight(min(IN_VIEW, len(groups)) * (SIDE + GAP) + 2 * self.frameWidth() + GAP)

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()
