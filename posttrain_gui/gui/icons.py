"""The program's icons: small SVGs drawn in the colour of the theme."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from posttrain_gui import paths


def pixmap(name: str, colour: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
    """An icon of ``resources/icons`` in one colour.

    Args:
        name: File name without suffix.
        colour: Put in the place of ``currentColor``.
        size: Side in device-independent px.
        ratio: Device pixel ratio of the screen.
    """
    text = paths.asset(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour.name())
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(text.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def app_icon() -> QIcon:
    """The program's own icon."""
    icon = QIcon()
    for size in (16, 32, 48, 128, 256):
        icon.addPixmap(pixmap("app", QColor("#2860c8"), size))
    return icon
