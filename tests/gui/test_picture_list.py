"""Lists of small pictures: what stands where."""

from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect
from PySide6.QtGui import QColor, QImage

from posttrain_gui.gui import theme
from posttrain_gui.gui.data.picture_list import (
    COLOURS_ROLE,
    FAINT_ROLE,
    IMAGE_ROLE,
    LINES_ROLE,
    Look,
    PictureList,
    PictureModel,
    fitted,
)

SIDE, LEFT, MARGIN = 40, 30, 5
RED = QColor(200, 0, 0)


class OnePicture(PictureModel):
    """A red picture, twice as wide as high; or one that is still read."""

    def __init__(self, *, read: bool = True, faint: bool = False) -> None:
        super().__init__()
        self.image = QImage(80, 40, QImage.Format.Format_RGB32) if read else None
        if self.image is not None:
            self.image.fill(RED)
        self.faint = faint

    def rowCount(self, parent: Any = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else 1

    def data(self, index: QModelIndex, role: int = 0) -> Any:  # noqa: ARG002 - Qt's signature
        said = {IMAGE_ROLE: self.image, FAINT_ROLE: self.faint, LINES_ROLE: ("a", "b"), COLOURS_ROLE: ("bad", "good")}
        return said.get(role)


def drawn(qtbot: Any, model: OnePicture, **look: Any) -> tuple[QImage, QPoint]:
    """The list as it is seen, and where its picture's frame begins."""
    sizes = {"side": SIDE, "width": 2 * LEFT + SIDE, "line": 16, "margin": MARGIN, "gap": 4, "inset": 2}
    shown = PictureList("list", "Pictures", model, Look(**sizes | look))
    qtbot.addWidget(shown)
    shown.resize(200, 160)
    shown.show()
    cell = shown.visualRect(model.index(0))
    assert cell.height() == shown.itemDelegate().look.height
    return shown.viewport().grab().toImage(), QPoint(cell.center().x() - SIDE // 2, cell.top() + MARGIN)


@pytest.mark.parametrize("framed", [True, False])
def test_a_picture_stands_whole_in_the_middle_and_a_ground_fills_the_rest(qtbot, framed):
    image, corner = drawn(qtbot, OnePicture(), framed=framed)
    assert image.pixelColor(corner + QPoint(SIDE // 2, SIDE // 2)) == RED
    ground = theme.colour("track") if framed else image.pixelColor(0, 0)
    assert image.pixelColor(corner + QPoint(SIDE // 2, 4)) == ground


def test_what_is_decided_steps_back(qtbot):
    image, corner = drawn(qtbot, OnePicture(faint=True))
    seen, paper = image.pixelColor(corner + QPoint(SIDE // 2, SIDE // 2)), image.pixelColor(0, 0)
    assert 0.4 < seen.green() / paper.green() < 0.7, "the red picture lets the ground through"


def test_each_line_has_its_colour_and_a_wrapped_one_its_height(qtbot):
    image, corner = drawn(qtbot, OnePicture(), rows=(1, 2))
    top = corner.y() + SIDE + 4
    for role, first in (("bad", top), ("good", top + 16)):
        row = [image.pixelColor(x, y) for y in range(first, first + 16) for x in range(corner.x(), corner.x() + SIDE)]
        target = theme.colour(role)
        near = min(abs(c.red() - target.red()) + abs(c.green() - target.green()) for c in row)
        assert near < 60, "the letter is drawn in it, softened at its edges"


def test_while_it_is_read_the_frame_is_there(qtbot):
    image, corner = drawn(qtbot, OnePicture(read=False), framed=True)
    assert image.pixelColor(corner + QPoint(SIDE // 2, 4)) == theme.colour("track")


def test_one_that_cannot_be_read_takes_the_frame():
    frame = QRect(3, 4, 40, 40)
    assert fitted(QImage(), frame) == frame
    assert fitted(QImage(20, 10, QImage.Format.Format_RGB32), frame) == QRect(3, 14, 40, 20)
