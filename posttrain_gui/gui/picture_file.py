"""What a widget shows, as a file: pixels (PNG, twice as fine as the screen's) or a drawing (SVG)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from posttrain_gui.errors import RunError
from posttrain_gui.export.files.disk import write_whole
from posttrain_gui.gui import theme

if TYPE_CHECKING:
    from pathlib import Path

FINE = 2.0
"""Pixels of the file for one of the screen, at least: pictures are put into texts and printed."""


def write_picture(widget: QWidget, file: Path) -> Path:
    """Writes what a widget shows, as its file's name says.

    Raises:
        RunError: Where the disk is full or refuses; an older file is untouched.
    """
    write = _draw if file.suffix.lower() == ".svg" else _paint
    return write_whole(file, lambda place: write(widget, place))


def _paint(widget: QWidget, place: Path) -> None:
    fine = max(FINE, widget.devicePixelRatioF())
    picture = QPixmap(widget.size() * fine)
    picture.setDevicePixelRatio(fine)
    picture.fill(theme.colour("surface"))
    QWidget.render(widget, picture)  # a plot has a method of that name which means something else
    if not picture.save(str(place), "PNG"):
        raise _refused(place)


def _draw(widget: QWidget, place: Path) -> None:
    drawing = QSvgGenerator()
    drawing.setFileName(str(place))
    drawing.setResolution(widget.logicalDpiX())  # else texts come out in another size than on the screen
    drawing.setSize(QSize(widget.width(), widget.height()))
    drawing.setViewBox(QRect(QPoint(0, 0), widget.size()))
    drawing.setTitle(widget.accessibleName())
    drawing.setDescription(widget.accessibleDescription())
    QWidget.render(widget, drawing)
    if not place.is_file():
        raise _refused(place)


def _refused(place: Path) -> RunError:
    return RunError(f"{place.parent} cannot be written to.", "The system refused the file.", "Choose another folder.")
