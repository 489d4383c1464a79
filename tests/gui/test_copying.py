"""Copying what a page shows."""

import csv
import io

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QWidget

from posttrain_gui.gui.copying import CopyButtons, csv_text

TABLE = (["model", "accuracy"], [['a "quoted", name', 0.1 + 0.2], ["b\nc", None], ["=HYPERLINK(1)", 2]])


def test_csv_keeps_digits_quotes_leaves_unknown_cells_empty_and_makes_no_formulas():
    read = list(csv.reader(io.StringIO(csv_text(*TABLE))))
    assert read == [["model", "accuracy"], ['a "quoted", name', "0.3"], ["b\nc", ""], ["'=HYPERLINK(1)", "2"]]


def test_both_buttons_fill_the_clipboard_and_say_so(qtbot):
    picture = QWidget()
    picture.setAutoFillBackground(True)
    picture.setPalette(QColor("#ff0000"))
    picture.resize(40, 30)
    buttons = CopyButtons("curve", lambda: TABLE, lambda: picture)
    for widget in (picture, buttons):
        qtbot.addWidget(widget)
    qtbot.mouseClick(buttons.csv, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == csv_text(*TABLE)
    assert buttons.said.text() == "Copied."
    qtbot.mouseClick(buttons.image, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().image()
    assert copied.size() == picture.grab().size()
    assert copied.pixelColor(20, 15) == QColor("#ff0000")
    assert buttons.image.accessibleName() == "Copy as image"


def test_a_table_alone_has_no_button_for_a_picture(qtbot):
    buttons = CopyButtons("table", lambda: TABLE)
    qtbot.addWidget(buttons)
    assert not buttons.image.isVisibleTo(buttons)
    assert buttons.csv.isVisibleTo(buttons)
