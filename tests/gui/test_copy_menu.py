"""What shows figures is copied and saved from its own menu, with all digits."""

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from posttrain_gui.gui import copy_menu, theme
from posttrain_gui.gui.copy_menu import CopyMenu, file_name
from posttrain_gui.gui.data.digest import Branch, Tree
from posttrain_gui.gui.data.tree import TreeView
from posttrain_gui.gui.plots.confusion_view import ConfusionView
from posttrain_gui.gui.plots.curves import Curves
from posttrain_gui.gui.plots.label_curve_data import CurveDot, Drawn
from posttrain_gui.gui.plots.label_curve_plot import LabelCurvePlot
from posttrain_gui.gui.plots.per_class_bars import PerClassBars
from posttrain_gui.gui.plots.still import StillView
from posttrain_gui.gui.result.figures import ClassChange
from posttrain_gui.gui.strategy.rate_plot import RatePlot
from posttrain_gui.gui.widgets.focus_ring import FocusRing
from tests.gui.fakes import FakeRun

TABLE = (["class", "share"], [["蜜蜂", 1 / 3], ["ant", None]])


def press(widget: QWidget, name: str) -> None:
    next(action for action in widget.actions() if action.objectName() == name).trigger()


def copied(widget: QWidget) -> list[list[str]]:
    press(widget, "copy.table")
    return list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))


@pytest.fixture
def red(qtbot) -> QWidget:
    widget = QWidget()
    widget.setAccessibleName("Loss: cross-entropy")
    widget.setAutoFillBackground(True)
    widget.setPalette(QColor("#ff0000"))
    widget.resize(40, 30)
    qtbot.addWidget(widget)
    CopyMenu(widget, lambda: TABLE)
    return widget


def test_the_menu_opens_by_mouse_and_keyboard_and_shows_who_has_the_keyboard(red, qtbot):
    assert red.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    assert [a.objectName() for a in red.actions()] == ["copy.image", "save.image", "copy.table", "save.table"]
    red.show()
    qtbot.waitExposed(red)
    ring = red.findChild(FocusRing)
    red.clearFocus()
    assert not ring.isVisible()
    red.activateWindow()
    red.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(ring.isVisible)


def test_a_widget_with_entries_of_its_own_keeps_them(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.addAction(QAction("Open", widget))
    CopyMenu(widget)
    assert [action.isSeparator() for action in widget.actions()] == [False, True, False, False]


def test_image_and_numbers_go_to_the_clipboard(red):
    press(red, "copy.image")
    assert QGuiApplication.clipboard().image().pixelColor(20, 15) == QColor("#ff0000")
    assert copied(red) == [["class", "share"], ["蜜蜂", "0.333333333"], ["ant", ""]]


def test_saved_numbers_open_in_a_spreadsheet_and_in_programs(red, tmp_path):
    menu = red.findChild(CopyMenu)
    menu.write_table(str(tmp_path / "t.csv"))
    assert (tmp_path / "t.csv").read_bytes().startswith(b"\xef\xbb\xbfclass,share\n")
    assert list(csv.reader((tmp_path / "t.csv").open(encoding="utf-8-sig")))[1] == ["蜜蜂", "0.333333333"]


def test_pictures_are_saved_finer_than_the_screen_or_as_a_drawing(red, tmp_path):
    menu = red.findChild(CopyMenu)
    menu.write_image(str(tmp_path / "p.png"))
    assert QImage(str(tmp_path / "p.png")).size().toTuple() == (80, 60)
    menu.write_image(str(tmp_path / "p.svg"))
    drawing = (tmp_path / "p.svg").read_text(encoding="utf-8")
    assert "<title>Loss: cross-entropy</title>" in drawing
    assert "#ff0000" in drawing


def test_plots_are_saved_as_they_are_seen(qtbot, tmp_path):
    plot = RatePlot()
    qtbot.addWidget(plot)
    plot.resize(420, 240)
    plot.show_points([(1e-5, 2.5), (1e-3, 0.125)])
    plot.show()
    view = plot.findChild(StillView)
    for name in ("p.png", "p.svg"):
        view.findChild(CopyMenu).write_image(str(tmp_path / name))
    saved = QImage(str(tmp_path / "p.png"))
    assert saved.size() == view.size() * 2
    blue = theme.colour("train")
    assert any(saved.pixelColor(x, y) == blue for x in range(0, saved.width(), 3) for y in range(0, saved.height(), 3))
    assert blue.name() in (tmp_path / "p.svg").read_text(encoding="utf-8")


def test_the_dialog_proposes_a_name_and_the_kind_decides_its_ending(red, tmp_path):
    press(red, "save.image")
    dialog = red.findChild(QFileDialog, "save_image_dialog")
    assert Path(dialog.selectedFiles()[0]).name == "loss-cross-entropy.png"
    dialog.filterSelected.emit("Drawings (*.svg)")
    assert dialog.defaultSuffix() == "svg"
    dialog.fileSelected.emit(str(tmp_path / "chosen.svg"))
    assert (tmp_path / "chosen.svg").is_file()
    dialog.reject()
    assert file_name("损失 – 50 %") == "损失-50"


def test_a_disk_that_refuses_is_told(red, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(copy_menu, "show_error", lambda _window, error: told.append(error.what))
    (tmp_path / "file").touch()
    red.findChild(CopyMenu).write_image(str(tmp_path / "file" / "p.png"))
    assert len(told) == 1


def test_what_is_not_there_yet_is_not_copied(qtbot):
    plot = RatePlot()
    qtbot.addWidget(plot)
    QGuiApplication.clipboard().setText("before")
    press(plot.findChild(StillView), "copy.table")
    assert QGuiApplication.clipboard().text() == "before"


def test_logarithmic_plots_copy_what_was_measured_not_where_it_is_drawn(qtbot):
    rates, curve = RatePlot(), LabelCurvePlot()
    for plot in (rates, curve):
        qtbot.addWidget(plot)
    rates.show_points([(1e-5, 2.5), (1e-3, 0.125)])
    assert copied(rates.findChild(StillView)) == [["learning_rate", "loss"], ["1e-05", "2.5"], ["0.001", "0.125"]]
    curve.show_curve(Drawn((CurveDot(5, 0.5, 0.4, 0.6),), fitted=((10.0, 0.625),)))
    assert copied(curve.findChild(StillView))[1:] == [
        ["head on frozen features", "5", "0.5", "0.4", "0.6"],
        ["fitted", "10", "0.625", "", ""],
    ]


def test_tables_are_copied_in_their_order_as_shares(qtbot):
    table = PerClassBars()
    qtbot.addWidget(table)
    table.show_classes([ClassChange("ant", 4, 0.25, 0.75), ClassChange("bee", 8, 0.75, 0.5)])
    assert copied(table)[1:] == [["bee", "8", "0.75", "0.5", "-0.25"], ["ant", "4", "0.25", "0.75", "0.5"]]


def test_a_tree_and_a_matrix_are_flat_lists(qtbot):
    tree, matrix = TreeView(), ConfusionView()
    for widget in (tree, matrix):
        qtbot.addWidget(widget)
    tree.show_tree(Tree(("ant", "bee"), (Branch("train", (1200, 30), kept=True),)))
    assert copied(tree)[1:] == [["Training", "ant", "1200"], ["Training", "bee", "30"]]
    matrix.show_matrices(["ant", "bee"], np.array([[3, 1], [0, 4]]), np.array([[4, 0], [0, 4]]))
    assert copied(matrix)[1:3] == [["before", "ant", "ant", "3"], ["before", "ant", "bee", "1"]]


def test_curves_copy_accuracy_as_shares_and_loss_as_it_is(qtbot):
    run, curves = FakeRun(epochs=2), Curves()
    qtbot.addWidget(curves)
    curves.take_all(run.events())
    last = run.curve()[-1]
    for plot, value in ((curves.accuracy, last.val_accuracy), (curves.loss, last.val_loss)):
        headings, *rows = copied(plot.findChild(StillView))
        assert headings[2].startswith("validation_")
        assert (rows[-1][0], float(rows[-1][2])) == ("2", pytest.approx(value))
