"""The painted and listed parts of the Data panel."""

import pytest
from PIL import Image
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from posttrain_gui.data.base import Excluded
from posttrain_gui.gui.data.aside import AsideTable
from posttrain_gui.gui.data.bars import ClassBars
from posttrain_gui.gui.data.digest import Branch, Tree
from posttrain_gui.gui.data.duplicates import DuplicatesView
from posttrain_gui.gui.data.grid import ImageGrid, image_of
from posttrain_gui.gui.data.render import Tile, thumbnail
from posttrain_gui.gui.data.thumbnails import KEPT, Thumbnails
from posttrain_gui.gui.data.tree import TreeModel, TreeView

TREE = Tree(
    ("ants", "bees"), (Branch("train", (3, 4), True), Branch("val", (1, 0), False), Branch("test", (2, 2), True))
)

pytestmark = pytest.mark.usefixtures("qapp")


class Colours:
    """Pictures of one colour, named by it."""

    def __init__(self) -> None:
        self.opened: list[str] = []

    def open(self, path: str) -> Image.Image:
        self.opened.append(path)
        if path == "missing":
            raise OSError("no such file")
        return Image.new("RGB", (200, 100), path.split("#")[0])

    def identity(self, path: str) -> tuple[str, int, int]:
        return path, 0, 0


def cells(model: TreeModel, parent: QModelIndex) -> list[list[str]]:
    return [[model.index(row, column, parent).data() for column in range(3)] for row in range(model.rowCount(parent))]


def test_tree_model_obeys_qt_and_shows_parts_over_classes() -> None:
    model = TreeModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_tree(TREE)
    assert cells(model, QModelIndex()) == [
        ["Training", "7", "kept as found"],
        ["Validation", "1", "split off"],
        ["Test", "4", "kept as found · locked"],
    ]
    assert cells(model, model.index(1, 0)) == [["ants", "1", ""], ["bees", "0", ""]]
    assert model.parent(model.index(1, 0, model.index(2, 0))) == model.index(2, 0)
    del tester


def test_tree_opens_few_classes_and_folds_many(qtbot) -> None:
    view = TreeView()
    qtbot.addWidget(view)
    view.show_tree(TREE)
    assert view.isExpanded(view.model().index(0, 0))
    view.show_tree(Tree(tuple(map(str, range(1000))), (Branch("train", (1,) * 1000, True),)))
    assert not view.isExpanded(view.model().index(0, 0))


def test_bars_paint_only_what_is_in_view(qtbot, monkeypatch) -> None:
    bars = ClassBars()
    qtbot.addWidget(bars)
    bars.resize(400, 100)
    painted = []
    original = ClassBars._paint_row
    monkeypatch.setattr(
        ClassBars, "_paint_row", lambda self, p, row, *rest: (painted.append(row), original(self, p, row, *rest))
    )
    bars.show_counts([f"class {n}" for n in range(5000)], list(range(5000)))
    bars.grab()
    assert 0 < len(set(painted)) <= 10
    assert bars.verticalScrollBar().maximum() > 100_000
    assert bars.rows[4999] == ("class 4999", 4999)


def test_longest_bar_belongs_to_the_largest_class(qtbot) -> None:
    bars = ClassBars()
    qtbot.addWidget(bars)
    bars.show_counts(["few", "many"], [1, 10])
    bars.resize(400, bars.height())
    image = bars.grab().toImage()
    accent = bars.palette().highlight().color().rgb()
    filled = [sum(image.pixel(x, row * 26 + 13) == accent for x in range(image.width())) for row in range(2)]
    assert filled[1] > 5 * filled[0] > 0


def test_set_aside_copies_all_or_the_selected(qtbot) -> None:
    table = AsideTable()
    qtbot.addWidget(table)
    table.show_files([Excluded("/far/away/a.jpg", "truncated"), Excluded("/far/away/b.jpg", "empty file")])
    assert table.model().index(0, 0).data() == "away/a.jpg"
    table.copy()
    assert QGuiApplication.clipboard().text() == "/far/away/a.jpg\ttruncated\n/far/away/b.jpg\tempty file"
    table.selectRow(1)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "/far/away/b.jpg\tempty file"


def test_set_aside_copes_with_very_many(qtbot) -> None:
    table = AsideTable()
    qtbot.addWidget(table)
    table.show_files([Excluded(f"/x/{n}.jpg", "unreadable") for n in range(100_000)])
    assert table.model().rowCount() == 100_000
    assert table.height() < 400


def test_thumbnail_keeps_the_shape_and_says_what_is_wrong() -> None:
    tile = thumbnail(Colours(), "red", 50)
    assert (tile.width, tile.height, tile.rgb[:3]) == (50, 25, b"\xff\x00\x00")
    assert "no such file" in thumbnail(Colours(), "missing", 50).problem


def test_thumbnails_are_read_in_the_background_once(qtbot) -> None:
    reader, thumbnails = Colours(), Thumbnails()
    thumbnails.use(reader)
    with qtbot.waitSignal(thumbnails.loaded):
        assert thumbnails.get("lime") is None
        assert thumbnails.get("missing") is None
    image = thumbnails.get("lime")
    assert image is not None
    assert image.pixelColor(0, 0).name() == "#00ff00"
    missing = thumbnails.get("missing")
    assert missing is not None
    assert missing.isNull()
    assert reader.opened.count("lime") == 1


def test_thumbnails_forget_the_oldest() -> None:
    thumbnails = Thumbnails()
    thumbnails._take([Tile(f"red#{n}", "", 1, 1, b"\0\0\0") for n in range(KEPT + 50)])
    assert len(thumbnails._known) == KEPT


def test_duplicates_read_only_the_groups_in_view(qtbot) -> None:
    view, reader = DuplicatesView(), Colours()
    qtbot.addWidget(view)
    view.resize(500, 200)
    with qtbot.waitSignal(view.thumbnails.loaded):
        view.show_groups([(f"red#{n}", f"blue#{n}") for n in range(10_000)], reader)
        view.show()
    assert 0 < len(set(reader.opened)) < 60


def test_grid_shows_tiles_and_their_gaps(qtbot) -> None:
    grid = ImageGrid()
    qtbot.addWidget(grid)
    grid.resize(500, 380)
    grid.show_tiles(
        [Tile(str(n), "ants", 2, 2, bytes([255, 0, 0] * 4)) for n in range(14)]
        + [Tile("bad", "bees", problem="broken")]
    )
    places = grid._places()
    assert len(places) == 15
    assert all(grid.rect().contains(place) for place in places)
    assert not any(a.intersects(b) for n, a in enumerate(places) for b in places[:n])
    image = grid.grab().toImage()
    assert image.pixelColor(places[0].center()).name() == "#ff0000"
    assert image.pixelColor(places[14].center()).name() != "#ff0000"


@pytest.mark.parametrize("width", [1, 3, 5])
def test_image_of_a_tile_with_odd_width(width) -> None:
    # Qt aligns lines to 4 bytes unless the length of a line is given.
    rgb = bytes(range(3 * width * 2))
    image = image_of(Tile("x", "", width, 2, rgb))
    last = image.pixelColor(width - 1, 1)
    assert (last.red(), last.green(), last.blue()) == tuple(rgb[-3:])
    assert image_of(Tile("x", "")).isNull()


def test_long_names_are_whole_where_bars_can_give_way(qtbot) -> None:
    bars = ClassBars()
    qtbot.addWidget(bars)
    bars.resize(260, 100)
    name = "inverted triangle"
    bars.show_counts([name, "disc"], [204, 17])
    bars.grab()  # lays it out
    needed = bars.fontMetrics().horizontalAdvance(name)
    assert bars._columns()[0] >= needed > bars.viewport().width() // 3
