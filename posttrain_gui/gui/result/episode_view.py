"""One episode as it is: a row a class, its support images, its query images and what was answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.copy_menu import CopyMenu
from posttrain_gui.gui.data.grid import paint_picture
from posttrain_gui.gui.data.thumbnails import Thumbnails
from posttrain_gui.gui.result import episode_words as words
from posttrain_gui.gui.roles import set_role
from posttrain_gui.gui.tr import enumerated, tr

if TYPE_CHECKING:
    from posttrain_gui.data.base import Reader
    from posttrain_gui.report import EpisodeImage, ShownEpisode

NAME, SIDE, GAP, TEXT, LINE, HEAD = 112, 42, 4, 100, 14, 22
ROW = SIDE + 12
APART = 18
"""Between support and query images, px."""


class EpisodeView(QWidget):
    """Painted: twenty classes of many images are hundreds of pictures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("episode")
        set_role(self, "clear")
        self._episode: ShownEpisode | None = None
        self._support: list[list[EpisodeImage]] = []
        self._queries: list[list[EpisodeImage]] = []
        self._thumbnails = Thumbnails(self)
        self._thumbnails.loaded.connect(self._loaded)
        CopyMenu(self)

    def use(self, reader: Reader | None) -> None:
        """Reads pictures through this from now on."""
        self._thumbnails.use(reader)
        self.update()

    def show_episode(self, episode: ShownEpisode) -> None:
        """Shows another episode."""
        self._episode = episode
        ways = range(len(episode.classes))
        self._support = [[image for image in episode.support if image.truth == way] for way in ways]
        self._queries = [[image for image in episode.queries if image.truth == way] for way in ways]
        self.setMinimumSize(self.sizeHint())
        self.resize(self.sizeHint().expandedTo(self.size()))
        self.setAccessibleName(tr("Test episode {n}", n=episode.number + 1))
        self.setAccessibleDescription(self.in_words())
        self.updateGeometry()
        self.update()

    def in_words(self) -> str:
        """Class by class, how many query images were answered rightly after, and what the others were taken for."""
        if self._episode is None:
            return ""
        told = []
        for name, asked in zip(self._episode.classes, self._queries, strict=True):
            wrong = [words.name_of(i.after, self._episode.classes) for i in asked if i.after != i.truth]
            right = tr("{name}: {n} of {all} right", name=name, n=len(asked) - len(wrong), all=len(asked))
            taken = tr("taken for {names}", names=enumerated(wrong)) if wrong else ""
            told.append(enumerated(part for part in (right, taken) if part))
        return ". ".join(told)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As many columns as the class with the most images needs."""
        shots = max((len(row) for row in self._support), default=1)
        queries = max((len(row) for row in self._queries), default=5)
        wide = NAME + shots * (SIDE + GAP) + APART + queries * (SIDE + TEXT + GAP)
        return QSize(wide, HEAD + max(1, len(self._support)) * ROW)

    def image_at(self, place: QPoint) -> EpisodeImage | None:
        """The image whose picture or words are under a point."""
        return next((image for image, area in self._places() if area.contains(place)), None)

    def event(self, event: QEvent) -> bool:
        """Tells everything of an image when the mouse rests on it."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            image = self.image_at(event.pos())
            QToolTip.showText(event.globalPos(), self._told(image) if image else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints headings, names, pictures and answers."""
        if self._episode is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        for image, area in self._places():
            self._paint_image(painter, image, area)
        painter.end()

    # --- parts --------------------------------------------------------------------------------------------------

    def _places(self) -> list[tuple[EpisodeImage, QRect]]:
        """Every image with its area: the picture, and behind a query image its words."""
        found = []
        asked = self._queries_left()
        for row, (support, queries) in enumerate(zip(self._support, self._queries, strict=True)):
            top = HEAD + row * ROW + (ROW - SIDE) // 2
            found += [(image, QRect(NAME + n * (SIDE + GAP), top, SIDE, SIDE)) for n, image in enumerate(support)]
            wide = SIDE + TEXT
            found += [(image, QRect(asked + n * (wide + GAP), top, wide, SIDE)) for n, image in enumerate(queries)]
        return found

    def _queries_left(self) -> int:
        return NAME + max((len(row) for row in self._support), default=1) * (SIDE + GAP) + APART

    def _paint_words(self, painter: QPainter) -> None:
        assert self._episode is not None
        painter.setPen(theme.colour("muted"))
        painter.setFont(self.font())
        for left, text in (
            (NAME, tr("Support")),
            (self._queries_left(), tr("Query images: ✓ right or ✗ wrong, how sure, the answer; in grey that before")),
        ):
            painter.drawText(QRect(left, 0, self.width() - left, HEAD - 2), Qt.AlignmentFlag.AlignVCenter, text)
        painter.setPen(QPen(theme.colour("line"), 1))
        for row in range(len(self._support)):
            painter.drawLine(0, HEAD + row * ROW, self.width(), HEAD + row * ROW)
        painter.setPen(theme.colour("text"))
        for row, name in enumerate(self._episode.classes):
            self._paint_name(painter, name, row)

    def _paint_name(self, painter: QPainter, name: str, row: int) -> None:
        top = HEAD + row * ROW
        parent, _, own = name.rpartition("/")  # a nested class: its parent above its own name
        lines = [parent, words.numbered(row, own)] if parent else [words.numbered(row, own)]
        for n, line in enumerate(lines):
            painter.setPen(theme.colour("muted" if n < len(lines) - 1 else "text"))
            room = QRect(0, top + (ROW - LINE * len(lines)) // 2 + n * LINE, NAME - 8, LINE)
            shown = painter.fontMetrics().elidedText(line, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_image(self, painter: QPainter, image: EpisodeImage, area: QRect) -> None:
        frame = QRect(area.topLeft(), QSize(SIDE, SIDE))
        picture = self._thumbnails.get(image.path)
        if picture is not None:
            paint_picture(painter, picture, _fitting(frame, picture), self.palette())
        if image.after < 0:  # a support image
            return
        right = image.after == image.truth
        painter.setPen(QPen(theme.colour("good" if right else "bad"), 2))
        painter.drawRoundedRect(frame.adjusted(-2, -2, 2, 2), 6, 6)
        self._paint_answer(painter, image, area.adjusted(SIDE + 6, 0, 0, 0))

    def _paint_answer(self, painter: QPainter, image: EpisodeImage, room: QRect) -> None:
        assert self._episode is not None
        names = words.short_names(self._episode.classes)
        after, before = words.answer_lines(image, names)
        mark, _, rest = after.partition(" ")
        answer, _, probability = rest.rpartition(", ")
        tint = theme.colour("good" if image.after == image.truth else "bad")
        lines = (
            (f"{mark} {probability}", tint, True),
            (answer, theme.colour("text"), False),
            (before, theme.colour("muted"), False),
        )
        for number, (text, colour, bold) in enumerate(lines):
            font = QFont(self.font())
            font.setBold(bold)
            font.setPointSizeF(font.pointSizeF() * (1.0 if bold else 0.9))
            painter.setFont(font)
            painter.setPen(colour)
            line = QRect(room.left(), room.top() + number * LINE, room.width(), LINE)
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, shown)

    def _told(self, image: EpisodeImage) -> str:
        assert self._episode is not None
        if image.after < 0:
            return "\n".join((image.path, tr("Support image of {name}", name=self._episode.classes[image.truth])))
        return words.answer_told(image, self._episode.classes)

    @Slot()
    def _loaded(self) -> None:
        self.update()


def _fitting(frame: QRect, picture: QImage) -> QRect:
    """The picture's own proportions inside the frame."""
    if picture.isNull():
        return frame
    size = QSize(picture.size()).scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    area = QRect(frame.topLeft(), size)
    area.moveCenter(frame.center())
    return area
