"""A grid of pictures with captions, painted in one widget."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QToolTip, QWidget

from posttrain_gui.gui import theme
from posttrain_gui.gui.tr import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from posttrain_gui.gui.data.render import Tile

GAP = 12
CAPTION = 22
LINE = 17
"""Height of each further line of a caption, px."""
APART = " · "
"""Stands between several labels of an image; each gets a line of its own."""
RADIUS = 6
ENLARGED = 3


def image_of(tile: Tile) -> QImage:
    """The tile's pixels as an image of Qt that owns its memory; null where the tile holds none."""
    if not tile.rgb:
        return QImage()
    return QImage(tile.rgb, tile.width, tile.height, 3 * tile.width, QImage.Format.Format_RGB888).copy()


def paint_picture(
    painter: QPainter, image: QImage, area: QRect, palette: QPalette, ground: QRect | None = None
) -> None:
    """Paints a picture with rounded corners; where it is null, that it cannot be read.

    Args:
        painter: Of the widget.
        image: The picture.
        area: Where it stands; it is scaled to that.
        palette: Of the widget.
        ground: What has the rounded corners, where that is more than the picture fills.
    """
    whole = area if ground is None else ground
    frame = QPainterPath()
    frame.addRoundedRect(QRectF(whole), RADIUS, RADIUS)
    painter.fillPath(frame, theme.colour("track"))
    if image.isNull():
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, tr("cannot be read"))
        return
    painter.save()
    painter.setClipPath(frame)
    # Pixels of tiny images stay visible as pixels; photographs are scaled smoothly.
    smooth = area.width() < ENLARGED * image.width()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    painter.drawImage(area, image)
    painter.restore()


class ImageGrid(QWidget):
    """As many columns as make the pictures largest."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("imageGrid")
        self.setAccessibleName(tr("Images as the model will see them"))
        self._tiles: list[Tile] = []
        self._images: list[QImage] = []
        self._caption = CAPTION

    def show_tiles(self, tiles: Sequence[Tile]) -> None:
        """Shows these pictures."""
        self._tiles = list(tiles)
        self._images = [image_of(tile) for tile in self._tiles]
        self.setAccessibleDescription(", ".join(tile.caption for tile in self._tiles))
        lines = max((tile.caption.count(APART) for tile in self._tiles), default=0)
        self._caption = CAPTION + LINE * lines
        self.update()

    @property
    def tiles(self) -> list[Tile]:
        """What is shown."""
        return list(self._tiles)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for five by three small pictures."""
        return QSize(5 * (100 + GAP), 3 * (100 + CAPTION + GAP))

    def event(self, event: QEvent) -> bool:
        """Tooltips: which file a picture is."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tile = next(
                (t for t, area in zip(self._tiles, self._places(), strict=True) if area.contains(event.pos())), None
            )
            told = (tile.problem or f"{tile.caption}\n{tile.path}") if tile else ""
            QToolTip.showText(event.globalPos(), told, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paints every picture with its caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for tile, image, area in zip(self._tiles, self._images, self._places(), strict=True):
            paint_picture(painter, image, area, self.palette())
            self._paint_caption(painter, tile, area)
        painter.end()

    def _places(self) -> list[QRect]:
        """Where each picture stands: squares as large as the widget allows, of one size."""
        columns, side = self._layout()
        # What the height leaves free in the width goes between the columns.
        gap = min(3 * GAP, (self.width() - columns * side) // (columns - 1)) if columns > 1 else GAP
        return [
            QRect((n % columns) * (side + gap), (n // columns) * (side + self._caption + GAP), side, side)
            for n in range(len(self._tiles))
        ]

    def _layout(self) -> tuple[int, int]:
        count = max(1, len(self._tiles))
        return max(((columns, self._side(columns, count)) for columns in range(1, count + 1)), key=lambda pair: pair[1])

    def _side(self, columns: int, count: int) -> int:
        rows = math.ceil(count / columns)
        wide = (self.width() + GAP) // columns - GAP
        high = (self.height() + GAP) // rows - GAP - self._caption
        return max(8, min(wide, high))

    def _paint_caption(self, painter: QPainter, tile: Tile, area: QRect) -> None:
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        for line, words in enumerate(tile.caption.split(APART)):
            text = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, area.width())
            where = QRect(area.left(), area.bottom() + 1 + line * LINE, area.width(), CAPTION)
            painter.drawText(where, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter, text)
