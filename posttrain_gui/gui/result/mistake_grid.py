"""Pictures the model got wrong (or newly right), each with truth, answer and probability."""

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
    Slot,
)
from PySide6.QtGui import QImage, QPainter, QPainterPath
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.result.figures import class_name
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from posttrain_gui.data.base import Reader
    from posttrain_gui.report import Answer

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
PICTURE, LINE, MARGIN = 104, 16, 8
ANSWER_ROLE, IMAGE_ROLE, LINES_ROLE = Role.UserRole, Role.UserRole + 1, Role.UserRole + 2


class MistakeModel(QAbstractListModel):
    """The answers of one kind; their pictures are read when they come into view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answers: list[Answer] = []
        self._classes: list[str] = []
        self._thumbnails = Thumbnails(self)
        self._thumbnails.loaded.connect(self._loaded)

    def use(self, reader: Reader | None) -> None:
        """Reads pictures through this from now on; None: none can be read (yet)."""
        self._thumbnails.use(reader)
        self._loaded()

    def show(self, answers: list[Answer], classes: list[str]) -> None:
        """Takes the place of what was shown."""
        self.beginResetModel()
        self._answers, self._classes = answers, classes
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """Number of pictures."""
        return 0 if parent.isValid() else len(self._answers)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """One picture with its lines."""
        answer = self._answers[index.row()]
        if role == LINES_ROLE:
            return self._lines(answer)
        if role in (Role.AccessibleTextRole, Role.DisplayRole):
            return ", ".join(self._lines(answer))
        if role == Role.ToolTipRole:
            return self._told(answer)
        return {ANSWER_ROLE: answer, IMAGE_ROLE: self._thumbnails.get(answer.path) if role == IMAGE_ROLE else None}.get(
            role
        )

    def _lines(self, answer: Answer) -> tuple[str, str]:
        said = class_name(self._classes, answer.after)
        truth = class_name(self._classes, answer.truth)
        return tr("is {truth}", truth=truth), tr(
            "said {answer}, {p}", answer=said, p=percent(answer.confidence_after, 0)
        )

    def _told(self, answer: Answer) -> str:
        before = tr(
            "Before: {answer}, {p}",
            answer=class_name(self._classes, answer.before),
            p=percent(answer.confidence_before, 0),
        )
        after = tr(
            "After: {answer}, {p}",
            answer=class_name(self._classes, answer.after),
            p=percent(answer.confidence_after, 0),
        )
        truth = tr("Truth: {truth}", truth=class_name(self._classes, answer.truth))
        return "\n".join((answer.path, truth, before, after))

    @Slot()
    def _loaded(self) -> None:
        if self._answers:
            self.dataChanged.emit(self.index(0), self.index(len(self._answers) - 1), [IMAGE_ROLE])


class MistakeDelegate(QStyledItemDelegate):
    """A picture of ``side`` px above two lines."""

    def __init__(self, parent: QObject, side: int = PICTURE) -> None:
        super().__init__(parent)
        self._side = side

    def width(self) -> int:
        """Of one picture with its lines, in px."""
        return max(self._side, 100) + 2 * MARGIN + 12

    def height(self) -> int:
        """Of one picture with its lines, in px."""
        return self._side + 2 * LINE + 3 * MARGIN

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802, ARG002 - Qt's signature
        """The same for all."""
        return QSize(self.width(), self.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one picture."""
        area: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRoundedRect(QRectF(area).adjusted(2, 2, -2, -2), 6, 6)
        frame = QRectF(area.center().x() - self._side / 2, area.top() + MARGIN, self._side, self._side)
        self._picture(painter, frame, index.data(IMAGE_ROLE))
        self._words(painter, area, frame.bottom() + 4, index)
        painter.restore()

    def _picture(self, painter: QPainter, frame: QRectF, image: QImage | None) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(frame, 5, 5)
        painter.fillPath(shape, theme.colour("track"))
        if image is None or image.isNull():
            painter.setPen(theme.colour("muted"))
            text = tr("reading …") if image is None else tr("cannot be read")
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
            return
        painter.setClipPath(shape)
        # A tiny image (a digit of 8 px) is shown with its pixels; a photograph smoothly.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, 3 * image.width() > self._side)
        size = QSize(image.size()).scaled(QSize(self._side, self._side), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = frame.center().x() - size.width() / 2, frame.center().y() - size.height() / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), image)
        painter.setClipping(False)

    def _words(self, painter: QPainter, area: QRect, top: float, index: Index) -> None:
        answer: Answer = index.data(ANSWER_ROLE)
        truth, said = index.data(LINES_ROLE)
        wrong = "bad" if answer.after != answer.truth else "good"
        for line, (text, role) in enumerate(((truth, "text"), (said, wrong))):
            painter.setPen(theme.colour(role))
            room = QRectF(area.left() + 2, top + line * LINE, area.width() - 4, LINE)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, shown)


class MistakeGrid(QListView):
    """As many pictures a row as fit; thousands cost no more than those in view."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mistakes")
        self.setAccessibleName(tr("Pictures"))
        self.answers = MistakeModel(self)
        self.setModel(self.answers)
        self.setItemDelegate(MistakeDelegate(self))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setSpacing(4)
