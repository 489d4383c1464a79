"""The pictures of the preview, painted in one widget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPalette
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from posttrain_gui.gui.data.grid import image_of, paint_picture
from posttrain_gui.gui.regularization.looks import COLUMNS, ROWS
from posttrain_gui.gui.tr import percent, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.gui.regularization.looks import Look

GAP = 8
LINE = 15
HEAD = 20
SMALLEST, USUAL, LARGEST = 56, 76, 200
MOST_LINES = 3
"""Lines of a label; images with more tasks have the rest in the tooltip."""


def answer(look: Look) -> list[tuple[str, str]]:
    """The label of a picture, line by line, as share and class: ("", "bee"), or ("72 % ", "bee"), ("28 % ", "ant")."""
    parts = [(name, share) for name, share in look.shares if round(share * 100)]
    if len(parts) > 1:
        return [(f"{percent(share, 0)} ", name) for name, share in parts]
    return [("", parts[0][0] if parts else look.tile.caption)]


def spoken(look: Look) -> str:
    """The label in one line: "72 % bee, 28 % ant"."""
    return ", ".join(share + name for share, name in answer(look))


def lines(look: Look) -> list[tuple[str, str]]:
    """As :func:`answer`, but a label of several parts takes a line each: the tasks of an image, the parent of a class.

    A mixed label has its lines for the classes that are in it.
    """
    found = answer(look)
    if len(found) > 1:
        return found[:2]
    (share, name), *_ = found
    parts = name.split(" · ") if " · " in name else name.rsplit("/", 1)
    return [(share, part) for part in parts[:MOST_LINES]]


class Pictures(QWidget):
    """:data:`COLUMNS` pictures a row, each with its label, as large as the width allows; as many rows as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview.pictures")
        self.setAccessibleName(tr("Training images as the model will see them"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._looks: list[Look] = []
        self._images: list[QImage] = []

    def show_looks(self, looks: Sequence[Look]) -> None:
        """Shows these, row by row."""
        self._looks = list(looks)
        self._images = [image_of(look.tile) for look in self._looks]
        self.setAccessibleDescription("; ".join(map(spoken, self._looks)))
        self.update()

    @property
    def looks(self) -> list[Look]:
        """What is shown."""
        return list(self._looks)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One row of small pictures."""
        return QSize(COLUMNS * (SMALLEST + GAP), HEAD + SMALLEST + 2 * LINE + GAP)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows, of pictures on which a change is seen."""
        return QSize(COLUMNS * (USUAL + GAP), HEAD + ROWS * (USUAL + 2 * LINE + GAP))

    def event(self, event: QEvent) -> bool:
        """Tooltips: which file a picture is, and its whole label."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self._words_at(event), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints every picture with its label."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._places()
        if self._drawn and places:
            self._paint_head(painter, places[0].width())
        for look, image, place in zip(self._looks, self._images, places, strict=False):
            paint_picture(painter, image, place, self.palette())
            self._paint_answer(painter, look, place)
        painter.end()

    @property
    def _drawn(self) -> bool:
        return any(look.drawn for look in self._looks)

    @property
    def _lines(self) -> int:
        """Lines of a label that are kept free, two where labels are mixed: no picture jumps when another draw mixes."""
        mixed = 2 if any(look.shares for look in self._looks) else 1
        return max([mixed, *(len(lines(look)) for look in self._looks if not look.drawn or look.shares)])

    def _places(self) -> list[QRect]:
        """Where the pictures stand that fit; at least one row."""
        top, below = (HEAD if self._drawn else 0), self._lines * LINE + GAP
        side = max(8, min((self.width() + GAP) // COLUMNS - GAP, LARGEST))
        rows = max(1, (self.height() - top + GAP) // (side + below))
        return [
            QRect((n % COLUMNS) * (side + GAP), top + (n // COLUMNS) * (side + below), side, side)
            for n in range(min(len(self._looks), rows * COLUMNS))
        ]

    def _paint_head(self, painter: QPainter, side: int) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop
        painter.drawText(QRect(0, 0, side + GAP, HEAD), left | middle, tr("As it is"))
        painter.drawText(QRect(side + GAP, 0, self.width(), HEAD), left | middle, tr("Drawn at random"))

    def _paint_answer(self, painter: QPainter, look: Look, place: QRect) -> None:
        if look.drawn and not look.shares:
            return  # the label of the row stands under the image as it is
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        metrics = self.fontMetrics()
        for number, (share, name) in enumerate(lines(look)):
            room = place.width() - metrics.horizontalAdvance(share)
            shown = share + metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room)
            where = QRect(place.left(), place.bottom() + 2 + number * LINE, place.width(), LINE)
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, shown)

    def _words_at(self, event: QHelpEvent) -> str:
        for look, place in zip(self._looks, self._places(), strict=False):
            if place.contains(event.pos()):
                return look.tile.problem or f"{spoken(look)}\n{look.tile.path}"
        return ""
