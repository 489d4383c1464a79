"""The Data step for few-shot learning and for several tasks, with small real images."""

import math

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from posttrain_gui import plan as plans
from posttrain_gui.data.base import Item, Task
from posttrain_gui.gui.data import recipe as recipe_module
from posttrain_gui.gui.data import wording
from posttrain_gui.gui.data.histogram import Histogram
from posttrain_gui.gui.data.reading import State
from posttrain_gui.gui.data.task_digest import caption, digest_tasks, histogram
from posttrain_gui.gui.panels.data import DataPanel
from posttrain_gui.gui.panels.regularization import RegularizationPanel
from posttrain_gui.gui.store import PlanStore
from posttrain_gui.models.base import Preprocessing
from tests.gui.pictures import make_classes

SMALL = Preprocessing(resize=40, crop=32, mean=(0.5, 0.5, 0.5), std=(0.5, 0.5, 0.5))
NAN = math.nan


@pytest.fixture
def store() -> PlanStore:
    return PlanStore(plans.from_dict({"model": {"source": "sample"}, "data": {"source": "folder", "path": ""}}))


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
def letters(tmp_path):
    """Twenty classes in four parents, six images each."""
    for place, parent in enumerate(("greek", "latin", "runes", "thai")):
        make_classes(tmp_path / "letters" / parent, first=100 * place, **{f"c{n}": 6 for n in range(5)})
    return tmp_path / "letters"


@pytest.fixture
def table(tmp_path):
    """Twenty-four images with a class, a class that is sometimes missing, and a number."""
    make_classes(tmp_path / "all", images=24)
    lines = ["path,shape,color,size,note"]
    for n in range(24):
        color = "" if n % 6 == 0 else ("red", "blue")[n % 2]
        lines.append(f"all/images/{n}.png,{('disc', 'bar')[n // 12]},{color},{1.5 + n},same")
    (tmp_path / "labels.csv").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path / "labels.csv"


def few_shot(store, letters, **fields) -> None:
    store.update("data", {"source": "folder", "path": str(letters), "class_folders": "innermost"})
    store.update("strategy", {"kind": "few-shot", "ways": 2, "queries": 3, **fields})


def checked(qtbot, panel: DataPanel) -> None:
    qtbot.waitUntil(lambda: panel.reading.state in (State.CHECKED, State.FAILED), timeout=20_000)
    assert panel.reading.state is State.CHECKED, panel.reading.error


def tabs(panel: DataPanel) -> list[str]:
    return [panel.tabs.tabText(n) for n in range(panel.tabs.count()) if panel.tabs.isTabVisible(n)]


def test_whole_classes_are_divided(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    tree = panel.reading.facts.tree
    assert tree.apart
    sides = [set(branch.filled) for branch in tree.branches]
    assert set.union(*sides) == set(range(20))
    assert sum(map(len, sides)) == 20, "no class is in two parts"
    train, val, test = (len(side) for side in sides)
    shown = [("Meta-training", train), ("Meta-validation", val), ("Meta-test", test)]
    assert panel.classes.bars.rows == shown
    assert panel.strip.more.text() == (
        f"{train} classes for meta-training · {val} for meta-validation · {test} for the meta-test"
    )
    assert panel.summary() == "letters · 20 classes · 120 images"
    assert panel.classes.enough.text() == "Every class has the 4 images that an episode takes of it (1 + 3)."
    assert panel.problems() == []


def test_the_tree_shows_a_class_in_its_own_part_only(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    model, tree = panel.classes.tree.model(), panel.reading.facts.tree
    for row, branch in enumerate(tree.branches):
        part = model.index(row, 0)
        named = [model.index(n, 0, part).data() for n in range(model.rowCount(part))]
        assert named == [tree.classes[label] for label in branch.filled]
        assert part.data() == f"{('Meta-training', 'Meta-validation', 'Meta-test')[row]} · {len(named)} classes"


def test_too_few_classes_or_images_are_said_before_training(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    store.update("strategy.ways", 10)
    (problem,) = panel.problems()
    assert problem.path == "data.split.val"
    assert problem.message.startswith("Meta-validation has 3 of the 10 classes that an episode needs.")
    assert panel.classes.enough.text() == problem.message
    store.update("strategy.ways", 2)
    store.update("strategy.train_ways", 20)
    (problem,) = panel.problems()
    assert "Meta-training has 14 of the 20 classes" in problem.message
    assert "smaller shares" in problem.message
    store.update("strategy.train_ways", 0)
    store.update("strategy.queries", 9)
    assert panel.problems() == []
    assert panel.classes.enough.text().startswith("20 of 20 classes have fewer than the 10 images")


def test_parents_stay_together_and_it_is_divided_anew(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    first = panel.reading.facts
    store.update("strategy.split_by", "parent")
    assert panel.reading.facts is None, "another division is not shown as this one"
    checked(qtbot, panel)
    tree = panel.reading.facts.tree
    parents = [{tree.classes[label].split("/")[0] for label in branch.filled} for branch in tree.branches]
    assert sum(map(len, parents)) == 4
    assert panel.reading.facts is not first
    assert "groups of classes" in panel.findChild(QLabel, "split.locked").text()


def test_the_kind_of_run_decides_how_images_are_read(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    store.update("strategy", {"kind": "fine-tune"})
    checked(qtbot, panel)
    tree = panel.reading.facts.tree
    assert not tree.apart
    assert all(len(branch.filled) == 20 for branch in tree.branches), "each class is in each part"
    assert panel.classes.enough.text() == ""
    assert "stratified by class" in panel.findChild(QLabel, "split.locked").text()


def test_shares_are_of_classes_and_the_test_is_counted_in_episodes(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    assert "Share of the classes" in panel.split.form.rows[1].label.toolTip()
    words = panel.split.provable.text()
    # 2.8 × 0.1 / √600
    assert "With 600 test episodes a gain below about 1.1 points" in words
    assert "drawn from 3 classes" in words
    store.update("strategy", {"kind": "fine-tune"})
    assert "Share that is locked away" in panel.split.form.rows[1].label.toolTip()


def test_tasks_have_a_card_each(qtbot, store, panel, table) -> None:
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "csv", "path": str(table)})
    checked(qtbot, panel)
    assert tabs(panel) == ["Images", "Tasks", "Check"]
    assert panel.summary() == "labels.csv · 3 tasks · 24 images"
    shape, color, size = panel.tasks.cards
    assert (shape.kind.text(), shape.missing.text()) == ("2 classes", "Every image has a label.")
    assert color.missing.text().startswith("4 images without a label (16.7")
    assert size.kind.text() == "Numbers (regression)"
    assert size.findChild(Histogram) is not None
    assert "shape (2 classes), color (2 classes), size (numbers)" in panel.tasks.sentence.text()
    assert panel.reading.facts.outputs == 2 + 2 + 1
    assert "Each task is judged for itself" in panel.split.provable.text()
    store.update("strategy", {"kind": "fine-tune"})
    assert not panel.reading.facts, "one label each is another reading"


def test_the_gallery_shows_all_labels(qtbot, store, panel, table) -> None:
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "csv", "path": str(table)})
    checked(qtbot, panel)
    qtbot.waitUntil(lambda: bool(panel.images.grid.tiles) and not panel.gallery.busy, timeout=20_000)
    said = {tile.path: tile.caption for tile in panel.images.grid.tiles}
    for path, words in said.items():
        number = int(path.rpartition("/")[2].removesuffix(".png"))
        color = "–" if number % 6 == 0 else ("red", "blue")[number % 2]
        assert words == f"{('disc', 'bar')[number // 12]} · {color} · size {1.5 + number:g}"


def combo(panel: DataPanel, name: str) -> QComboBox:
    return panel.findChild(QComboBox, f"data.columns.{name}")


def test_columns_are_chosen_and_left_to_the_program(qtbot, store, panel, table) -> None:
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "csv", "path": str(table)})
    qtbot.waitUntil(lambda: combo(panel, "size") is not None, timeout=5000)
    box = panel.form.columns
    kinds = {column.name: combo(panel, column.name).currentData() for column in box.columns}
    assert kinds == {"shape": "classification", "color": "classification", "size": "regression", "note": ""}
    assert not combo(panel, "shape").model().item(2).isEnabled(), "words are no numbers"
    assert not box.back.isVisible()
    combo(panel, "color").setCurrentIndex(0)
    combo(panel, "color").activated.emit(0)
    assert (store.plan.data.label_columns, store.plan.data.value_columns) == (("shape",), ("size",))
    checked(qtbot, panel)
    assert [task.name for task in panel.reading.facts.tasks] == ["shape", "size"]
    panel.findChild(QAbstractButton, "columnsBack").click()
    assert (store.plan.data.label_columns, store.plan.data.value_columns) == ((), ())
    assert combo(panel, "color").currentData() == "classification"


def test_columns_of_a_table_that_is_not_there(qtbot, store, panel, tmp_path) -> None:
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "csv", "path": str(tmp_path / "none.csv")})
    assert panel.form.columns.note.text() == "Choose a table; its columns appear here."
    (tmp_path / "broken.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    store.update("data", {"source": "csv", "path": str(tmp_path / "broken.csv")})
    qtbot.waitUntil(lambda: "no column" in panel.form.columns.note.text(), timeout=5000)


def fields(panel: DataPanel) -> set[str]:
    return {row.spec.path.removeprefix("data.") for row in panel.form.form.rows}


def test_each_kind_of_run_asks_for_its_own_fields(store, panel, table) -> None:
    assert "class_folders" in fields(panel)
    assert "attributes" not in fields(panel)
    store.update("data", {"source": "csv", "path": str(table)})
    assert {"label_column", "label_columns"} & fields(panel) == {"label_column"}
    store.update("strategy", {"kind": "multi-task"})
    assert not {"label_column", "label_columns", "value_columns"} & fields(panel)
    store.update("data", {"source": "folder", "path": ""})
    assert panel.findChild(QLineEdit, "data.attributes").isVisibleTo(panel.form.form), (
        "what says the labels is not folded away"
    )


def test_a_source_with_one_label_says_what_to_choose(qtbot, store, panel, tmp_path) -> None:
    make_classes(tmp_path / "photos", ants=8, bees=8)
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "folder", "path": str(tmp_path / "photos")})
    qtbot.waitUntil(lambda: panel.reading.state is State.FAILED, timeout=10_000)
    assert [problem.path for problem in panel.problems()] == ["data.path"]


def test_samples_are_chosen_by_their_pictures(qtbot, store, panel) -> None:
    store.update("data", {"source": "sample"})
    cards = next(row.widget for row in panel.form.form.rows).cards
    assert list(cards) == ["scanned-digits", "clean-digits", "strokes", "scenes"]
    qtbot.waitUntil(lambda: all(len(card.images) == 7 for card in cards.values()), timeout=20_000)
    assert all(not image.isNull() for card in cards.values() for image in card.images)
    cards["scenes"].click()
    assert store.plan.data.name == "scenes"
    assert [name for name, card in cards.items() if card.isChecked()] == ["scenes"]


def test_augmentations_are_seen_with_several_labels(qtbot, store, panel, table) -> None:
    page = RegularizationPanel(store, panel.reading, panel.recipe)
    qtbot.addWidget(page)
    store.update("strategy", {"kind": "multi-task"})
    store.update("data", {"source": "csv", "path": str(table)})
    store.update("regularizers", [{"kind": "flip"}])
    checked(qtbot, panel)
    panel.recipe.wake()
    page.show()
    qtbot.waitUntil(lambda: bool(page.preview.pictures.looks), timeout=20_000)
    assert all(look.tile.caption.count(" · ") == 2 for look in page.preview.pictures.looks)


def obstacle(page: RegularizationPanel, kind: str) -> str:
    found = page.cards[kind].obstacle
    return "" if found.isHidden() else found.text()


def test_cards_say_what_does_not_go_with_the_kind_of_run(qtbot, store, panel) -> None:
    page = RegularizationPanel(store, panel.reading, panel.recipe)
    qtbot.addWidget(page)
    assert not any(obstacle(page, kind) for kind in page.cards)
    store.update("strategy", {"kind": "few-shot"})
    assert obstacle(page, "mixup") == "Does not go with Few-shot."
    assert "episode has classes of its own" in page.cards["mixup"].obstacle.toolTip()
    assert obstacle(page, "flip") == ""
    store.update("strategy", {"kind": "multi-task"})
    store.update("regularizers", [{"kind": "mixup"}])
    assert "With several tasks each image has several" in obstacle(page, "mixup")
    store.update("strategy", {"kind": "fine-tune"})
    assert not any(obstacle(page, kind) for kind in page.cards)


def test_digest_by_hand() -> None:
    tasks = (Task("shape", "classification", ("bar", "disc")), Task("size", "regression"))
    items = [Item(str(n), 0, targets=targets) for n, targets in enumerate([(0.0, 1.0), (1.0, NAN), (NAN, 4.0)])]
    shape, size = digest_tasks(tasks, items)
    assert (shape.counts, shape.known, shape.missing, shape.outputs) == ((1, 1), 2, 1, 2)
    assert (size.known, size.missing, size.low, size.high, size.mean, size.outputs) == (2, 1, 1.0, 4.0, 2.5, 1)
    assert [caption(tasks, item) for item in items] == ["bar · size 1", "disc · –", "– · size 4"]


def test_histogram_by_hand() -> None:
    assert histogram([0.0, 0.9, 1.0, 3.9, 4.0], 0.0, 4.0, bins=4) == (2, 1, 0, 2)
    assert histogram([2.0, 2.0], 2.0, 2.0) == (2,)
    assert wording.provable_by_tasks(0) == "There are no test images, so no gain can be proven."


def test_every_part_has_a_name(qtbot, store, panel, letters) -> None:
    few_shot(store, letters)
    checked(qtbot, panel)
    for name in ("classBars", "dataTree"):
        assert panel.findChild(QWidget, name).accessibleName()
    assert "Meta-training: " in panel.classes.bars.accessibleDescription()
