"""The Data panel with real small folders."""

import sys

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QPushButton

from posttrain_gui import plan as plans
from posttrain_gui.errors import InputError
from posttrain_gui.gui.data import recipe as recipe_module
from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.panels.data import DataPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.base import Preprocessing
from tests.gui.pictures import make_classes

SMALL = Preprocessing(resize=40, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))


@pytest.fixture
def store() -> PlanStore:
    plan = {"model": {"source": "sample"}, "data": {"source": "folder", "path": ""}}
    return PlanStore(plans.from_dict(plan))


@pytest.fixture
def panel(qtbot, store, monkeypatch) -> DataPanel:
    monkeypatch.setattr(recipe_module, "_find", lambda _source, _progress: SMALL)
    panel = DataPanel(store)
    qtbot.addWidget(panel)
    panel.resize(1020, 640)
    panel.show()
    yield panel
    panel.reading.cancel()


@pytest.fixture
def photos(tmp_path):
    make_classes(tmp_path / "photos", ants=20, bees=10)
    return tmp_path / "photos"


def checked(qtbot, panel: DataPanel) -> None:
    qtbot.waitUntil(lambda: panel.reading.state in (State.CHECKED, State.FAILED), timeout=20_000)
    qtbot.waitUntil(lambda: bool(panel.images.grid.tiles) and not panel.gallery.busy, timeout=20_000)


def button(panel: DataPanel, name: str) -> QPushButton:
    return panel.findChild(QPushButton, name)


def test_empty_says_what_to_do(panel) -> None:
    assert panel.right.currentWidget() is panel.welcome
    assert panel.summary() == "Choose your images"
    assert [problem.path for problem in panel.problems()] == ["data.path"]
    panel.show_field("data.path")
    assert panel.findChild(QLineEdit, "data.path") is not None


def test_the_keyboard_stays_here_when_the_button_it_was_on_goes(qtbot, panel, photos) -> None:
    panel.activateWindow()
    panel.welcome.folder.setFocus()
    qtbot.waitUntil(panel.welcome.folder.hasFocus)
    panel.welcome.dropped.emit(str(photos))
    assert panel.findChild(QLineEdit, "data.path").hasFocus()


def test_from_a_dropped_folder_to_the_split(qtbot, panel, store, photos) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(photos))])
    event = QDropEvent(
        QPointF(500, 400), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    panel.dropEvent(event)
    assert store.plan.data.path == str(photos)
    checked(qtbot, panel)
    assert panel.summary() == "photos · 2 classes · 30 images"
    assert panel.problems() == []
    assert panel.classes.bars.rows == [("ants", 20), ("bees", 10)]
    assert "2.0 × the smallest: 20 “ants”, 10 “bees”" in panel.classes.imbalance.text()
    assert "test images a gain below about" in panel.split.provable.text()
    assert {tile.caption for tile in panel.images.grid.tiles} == {"ants", "bees"}
    assert all((tile.width, tile.height) == (32, 32) for tile in panel.images.grid.tiles)


def test_nothing_that_cannot_be_read_is_taken(panel, store, tmp_path) -> None:
    Image.new("RGB", (8, 8)).save(tmp_path / "one.png")
    assert not panel.take(str(tmp_path / "one.png"))
    assert store.plan.data.path == ""


def test_a_table_dropped_changes_the_source(panel, store, tmp_path) -> None:
    assert panel.take(str(tmp_path / "labels.csv"))
    assert store.plan.data.tag() == "csv"
    assert panel.sources.cards.cards["csv"].isChecked()


def test_reshuffle_shows_another_picture_and_seed_the_same(qtbot, panel, photos) -> None:
    panel.take(str(photos))
    checked(qtbot, panel)
    first = panel.images.grid.tiles
    button(panel, "reshuffle").click()
    qtbot.waitUntil(lambda: not panel.gallery.busy and panel.images.grid.tiles != first, timeout=20_000)
    assert panel.gallery.seed == 1


def test_augmentation_shows_in_the_grid_and_can_be_left_out(qtbot, panel, store, photos) -> None:
    panel.take(str(photos))
    checked(qtbot, panel)
    plain = panel.images.grid.tiles
    assert store.update("regularizers", [{"kind": "color-jitter"}])
    qtbot.waitUntil(lambda: not panel.gallery.busy and panel.images.grid.tiles != plain, timeout=20_000)
    changed = panel.images.grid.tiles
    assert [tile.path for tile in changed] == [tile.path for tile in plain]
    panel.images.augmented.click()
    qtbot.waitUntil(lambda: not panel.gallery.busy and panel.images.grid.tiles != changed, timeout=20_000)
    assert panel.images.grid.tiles == plain


def test_the_grid_never_shows_the_locked_test_images(qtbot, panel, photos) -> None:
    panel.take(str(photos))
    checked(qtbot, panel)
    qtbot.waitUntil(lambda: panel.reading.facts.checked)
    allowed = {item.path for item in panel.reading.facts.items}
    assert {tile.path for tile in panel.images.grid.tiles} <= allowed
    assert len(allowed) == panel.reading.facts.tree.size("train")


def test_broken_files_are_listed_and_do_not_stop_anything(qtbot, panel, photos) -> None:
    (photos / "ants" / "empty.jpg").write_bytes(b"")
    whole = (photos / "bees" / "0.png").read_bytes()
    (photos / "bees" / "cut.png").write_bytes(whole[: len(whole) // 2])
    panel.take(str(photos))
    checked(qtbot, panel)
    assert panel.reading.state is State.CHECKED
    model = panel.checked.aside.model()
    shown = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert set(shown) == {"ants/empty.jpg", "bees/cut.png"}
    assert all(shown.values())
    assert (photos / "ants" / "empty.jpg").exists()


def test_one_class_is_told_beside_the_images_and_in_the_list(qtbot, panel, tmp_path) -> None:
    make_classes(tmp_path / "one", ants=4)
    panel.take(str(tmp_path / "one"))
    qtbot.waitUntil(lambda: panel.reading.state is State.FAILED, timeout=20_000)
    assert isinstance(panel.reading.error, InputError)
    assert panel.strip.line.text() == panel.reading.error.what
    assert [problem.path for problem in panel.problems()] == ["data.path"]


def test_what_was_typed_for_a_source_comes_back(panel, store, photos) -> None:
    panel.take(str(photos))
    store.update("data.split.test", 0.3)
    panel.sources.choose("sample")
    assert store.plan.data.tag() == "sample"
    assert store.plan.data.split.test == 0.3
    panel.sources.choose("folder")
    assert store.plan.data.path == str(photos)


def test_preprocessing_is_shown_changed_and_given_back(qtbot, panel, store) -> None:
    qtbot.waitUntil(lambda: "centre crop 32 × 32 px" in panel.preprocessing.sentence.text())
    assert "From the weights." in panel.preprocessing.sentence.text()
    button(panel, "changePreprocessing").click()
    assert store.plan.data.preprocessing == SMALL
    assert store.update("data.preprocessing.resize", 64)
    assert "to 64 px" in panel.preprocessing.sentence.text()
    assert "Changed by you." in panel.preprocessing.sentence.text()
    panel.show_field("data.preprocessing.crop")
    button(panel, "weightsPreprocessing").click()
    assert store.plan.data.preprocessing is None
    assert "to 40 px" in panel.preprocessing.sentence.text()


def test_image_size_scales_what_the_weights_expect(qtbot, panel, store) -> None:
    qtbot.waitUntil(lambda: panel.recipe.current is not None)
    store.update("data.image_size", 64)
    assert (panel.recipe.current.resize, panel.recipe.current.crop) == (80, 64)
    assert "centre crop 64 × 64 px" in panel.preprocessing.sentence.text()


def test_hidden_it_asks_and_renders_nothing(qtbot, store, photos, monkeypatch) -> None:
    asked = []
    monkeypatch.setattr(recipe_module, "_find", lambda source, _progress: asked.append(source) or SMALL)
    panel = DataPanel(store)
    qtbot.addWidget(panel)
    panel.take(str(photos))
    qtbot.waitUntil(lambda: panel.reading.state is State.CHECKED, timeout=20_000)
    assert asked == []
    assert panel.images.grid.tiles == []
    panel.show()
    checked(qtbot, panel)
    assert len(asked) == 1


@pytest.mark.parametrize("tag", ["folder", "csv", "torchvision", "sample"])
def test_every_source_fits_at_1280_by_720(panel, tag) -> None:
    panel.sources.choose(tag)
    panel.grab()
    assert panel.minimumSizeHint().width() <= 1020
    assert panel.minimumSizeHint().height() <= 640
    inside = panel.form.form
    assert inside.minimumSizeHint().width() <= panel.form.width()


def test_many_classes_and_files_fit_at_1280_by_720(qtbot, panel, tmp_path) -> None:
    make_classes(tmp_path / "many", **{f"class {n}": 3 for n in range(40)})
    for n in range(30):
        (tmp_path / "many" / "class 0" / f"{n}.jpg").write_bytes(b"")
    panel.take(str(tmp_path / "many"))
    checked(qtbot, panel)
    assert panel.checked.aside.model().rowCount() == 30
    for tab in range(3):
        panel.tabs.setCurrentIndex(tab)
        panel.grab()
        assert panel.minimumSizeHint().height() <= 640


def test_a_well_known_set_is_picked_by_its_usual_name(qtbot, panel, store) -> None:
    panel.sources.choose("torchvision")
    combo = panel.findChild(QComboBox, "data.name")
    combo.setCurrentIndex(combo.findText("Fashion-MNIST"))
    combo.activated.emit(combo.currentIndex())
    assert store.plan.data.name == "FashionMNIST"
    qtbot.waitUntil(lambda: panel.reading.downloadable, timeout=20_000)
    assert panel.problems() == []
    assert button(panel, "downloadSet").isVisible()
    assert "It can be downloaded now (" in panel.strip.more.text()
    assert "switched off" not in panel.strip.more.text()


def test_every_interactive_part_has_a_name(panel) -> None:
    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox):
        for widget in panel.findChildren(kind):
            if not widget.objectName().startswith("qt_"):
                assert widget.objectName(), widget
                assert widget.accessibleName(), widget.objectName()


def test_importing_the_panel_needs_no_torch() -> None:
    import subprocess

    code = (
        "import sys; import posttrain_gui.gui.panels.data;"
        "sys.exit(str([m for m in ('torch', 'torchvision', 'timm', 'PIL') if m in sys.modules] or ''))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert done.stderr.strip() == ""
